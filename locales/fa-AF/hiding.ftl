### A way out for a participant when somebody comes who must not see the app.
### Review: no native speaker has read this file yet.

hide-help = اگر کسی می‌آید که نباید این را ببیند، «پنهان» را بزنید. Stegvis فوراً بسته می‌شود و یک صفحهٔ عادی نشان داده می‌شود. با کود PIN دوباره باز می‌کنید. در کیبورد: سه بار Esc را بزنید.
hide-shows = آن وقت نشان داده می‌شود
hide-weather = آب و هوا
hide-news = خبرها
hide-search = جستجو در انترنت
