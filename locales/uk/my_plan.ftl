### The participant's own plan beyond its first glance: the way, how it goes, what is new, how to disagree.
### Review: no native speaker has read this file yet.

## The way

my-plan-way = Ваш шлях
my-plan-here = Ви тут
my-plan-next = Наступний крок
my-plan-gone = Цієї цілі більше немає в плані.
my-plan-measures = Що ви робите для цього
my-plan-agreed = План і контракт
my-plan-paper = План на папері (PDF)

## How it goes

my-plan-how = Як із цим справи?
my-plan-face-good = Добре
my-plan-face-so-so = Так собі
my-plan-face-hard = Важко
my-plan-own-words = Своїми словами, вашою мовою
my-plan-keep = Зберегти
my-plan-private = Це бачите лише ви
my-plan-shared = Ваш радник це бачить
my-plan-share = Показати раднику
my-plan-unshare = Приховати від радника
my-plan-waits = Збережено на телефоні. Надішлеться, коли буде мережа.
my-plan-not-taken = Не збережено. Спробуйте ще раз.
my-plan-faces-later = Коли план затвердять, тут ви зможете сказати, як справи.

## What somebody has translated

my-plan-translated = Переклад: { $name }
my-plan-translated-somebody = Переклала людина
my-plan-translation-old = Старий переклад. Норвезький текст змінено.

## What we have agreed

my-plan-norwegian = Норвезька
my-plan-reasons = Чому план такий
my-plan-view = Що ви сказали

## What is new

my-plan-new = Що нового в плані
my-plan-new-help = Ось що відрізняється від вашого старого плану.
my-plan-proposed = Пропозиція нового плану
my-plan-proposed-help = Ще нічого не вирішено. Скажіть радникові, що ви думаєте.
my-plan-change-none = Нічого не змінилося.
my-plan-change-added-goal = Нова ціль
my-plan-change-removed-goal = Ціль вилучено
my-plan-change-added-measure = Новий захід
my-plan-change-removed-measure = Захід вилучено
my-plan-change-was = Раніше:
my-plan-change-is = Тепер:
my-plan-change-words = Текст переписано.
my-plan-field-end-goal = Кінцева мета
my-plan-field-end-goal-text = Професія або освіта
my-plan-field-listening = Норвезька: слухання
my-plan-field-reading = Норвезька: читання
my-plan-field-writing = Норвезька: письмо
my-plan-field-oral = Норвезька: мовлення
my-plan-field-norwegian-minutes = Норвезька на тиждень
my-plan-field-norwegian-until = Норвезька до
my-plan-field-social-studies-hours = Суспільствознавство
my-plan-field-social-studies-language = Мова суспільствознавства
my-plan-field-starts-on = Початок
my-plan-field-ends-on = Кінець
my-plan-field-reasons = Чому план такий
my-plan-field-participant-view = Що ви сказали
my-plan-field-standard = Що це
my-plan-field-text = Що це
my-plan-field-kind = Вид заходу
my-plan-field-weekly-minutes = Час на тиждень
my-plan-field-responsible = Відповідає
my-plan-field-organisation = У кого
my-plan-field-place = Місце

## "I disagree"

my-plan-disagree = Я не згоден / не згодна
my-plan-appeal-until = Ви можете подати скаргу до
my-plan-appeal-days = Залишилося днів: { $days }
my-plan-appeal-over = Термін скарги закінчився { $date }. Поговоріть із радником. Іноді приймають і пізню скаргу.
my-plan-appeal-not-known = Час на скаргу ще не почався. Він почнеться, коли вам повідомлять про план.
my-plan-appeal-none = План не затверджено. Скажіть радникові, що ви хочете змінити.
my-plan-appeal-how = Як подати скаргу
my-plan-appeal-talk = Спершу поговоріть із радником. Можливо, ви разом знайдете рішення.
my-plan-appeal-write = Напишіть, з чим ви не згодні та чого хочете натомість. Радник має допомогти, якщо попросите.
my-plan-appeal-give = Подайте скаргу до комуни вчасно: радникові або поштою.
my-plan-appeal-then = Комуна розгляне справу ще раз. Якщо згоди немає, вирішує губернатор (Statsforvalteren).
my-plan-appeal-free = Скарга безкоштовна. Дотримуйтеся плану, поки чекаєте на відповідь.
my-plan-appeal-state-received = Комуна отримала вашу скаргу.
my-plan-appeal-state-forwarded = Вашу скаргу надіслано губернатору (Statsforvalteren).
my-plan-appeal-state-upheld = Скаргу розглянуто. План залишається чинним.
my-plan-appeal-state-changed = Скаргу розглянуто. План буде змінено.
my-plan-appeal-state-withdrawn = Скаргу відкликано.
