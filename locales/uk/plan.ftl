### The integration plan, in the participant's words.
### Review: no native speaker has read this file yet.

plan-mine = Ваш план
plan-none = У вас ще немає плану
plan-none-help = Ви маєте право на план. Поговоріть зі своїм радником.
plan-end-goal = Кінцева мета
plan-norwegian = Ваша мета з норвезької мови
plan-goals = Цілі на шляху
plan-helpers = Вам допомагають
plan-period = { $from } – { $to }
plan-from = З { $from }
plan-until = До { $to }
plan-weekly = { $duration } на тиждень
plan-responsible = Відповідає
plan-state-draft = Чернетка. План ще не затверджено.
plan-state-proposed = Пропозиція. План ще не затверджено.
plan-state-decided = Затверджено { $date }
plan-state-superseded = Старий план
plan-state-ended = План завершено
plan-appeal = Не згодні? Ви можете подати скаргу до { $date } включно.

status-planned = Не розпочато
status-active = Триває
status-reached = Досягнуто
status-dropped = Завершено

skill-listening = Слухання
skill-reading = Читання
skill-writing = Письмо
skill-oral = Мовлення

level-below-a1 = До A1
level-a1 = A1
level-a2 = A2
level-b1 = B1
level-b2 = B2
level-c1 = C1

relation-adviser = Радник
relation-stand-in = Радник на заміні
relation-nav-contact = Контакт у NAV
relation-teacher = Учитель
relation-contact-teacher = Класний керівник
relation-substitute = Учитель на заміні
relation-practice-host = Місце практики
relation-circle = Радник

end-goal-work = Робота
end-goal-parts-of-upper-secondary = Частина старшої школи
end-goal-upper-secondary = Закінчена старша школа
end-goal-vocational-training = Свідоцтво про фах (fagbrev)
end-goal-higher-education = Вища освіта
