### A way out for a participant when somebody comes who must not see the app.
### Review: no native speaker has read this file yet.

hide-help = اضغط «إخفاء» إذا اقترب أحد لا يجب أن يرى هذا. يُغلَق Stegvis فورًا وتظهر صفحة عادية. تفتحه من جديد برمز PIN. على لوحة المفاتيح: اضغط Esc ثلاث مرات.
hide-shows = عندها يظهر
hide-weather = الطقس
hide-news = الأخبار
hide-search = بحث في الإنترنت
