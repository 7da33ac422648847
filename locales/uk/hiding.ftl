### A way out for a participant when somebody comes who must not see the app.
### Review: no native speaker has read this file yet.

hide-help = Натисніть «Сховати», якщо хтось підходить і не має цього бачити. Stegvis одразу закриється, і з’явиться звичайна сторінка. Відкрити знову можна PIN-кодом. На клавіатурі: тричі натисніть Esc.
hide-shows = Тоді видно
hide-weather = Погода
hide-news = Новини
hide-search = Пошук в інтернеті
