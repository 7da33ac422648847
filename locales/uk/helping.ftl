### Somebody sits beside a participant and helps them with their phone.
### Review: no native speaker has read this file yet.

helping-begin = Мені хтось допомагає
helping-help = Хтось сидить поруч і допомагає вам? Скажіть про це тут. Тоді гроші, повідомлення та інше особисте не показуються. Те, про що ви повідомите, буде позначено: вам хтось допоміг. Ми не питаємо, хто. Через 30 хвилин це закінчиться саме.
helping-on = Вам хтось допомагає
helping-end = Готово
helping-hidden = Зараз не показується
helping-hidden-help = Це особисте. Воно не показується, поки вам хтось допомагає.
helping-hidden-told = Те, про що ви повідомляєте, буде надіслано. Ви зможете прочитати це тут, коли допомога закінчиться.
refused-accounts-being-helped = Зараз вам хтось допомагає. Щоб зробити це, натисніть «Готово» вгорі.
