### A phone opens by face or finger, beside its PIN.
### Review: no native speaker has read this file yet.

phone-key = Відкривати обличчям або пальцем
phone-key-why = Тоді ви відкриваєте Stegvis так само, як телефон: обличчям, пальцем або блокуванням екрана. PIN-код діє й далі. Без інтернету може знадобитися PIN-код.
phone-key-alone = Хтось інший може відкрити цей телефон? Тоді він зможе відкрити і Stegvis. Користуйтеся цим, лише якщо телефон відкриваєте тільки ви.
phone-key-go-on = Телефон відкриваю тільки я
phone-key-not-made = Не вийшло. Спробуйте знову.

phone-key-title = Відкрити Stegvis
phone-key-open = Обличчям або пальцем
phone-key-or = Або введіть PIN-код:
phone-key-offline = Без інтернету потрібен PIN-код.
phone-key-failed = Не вийшло. Спробуйте знову або введіть PIN-код.

phone-key-here = Відкривається обличчям або пальцем
phone-key-made = Створено { $made }, ще не використано
phone-key-used = Створено { $made }, востаннє { $used }
phone-key-remove = Прибрати
