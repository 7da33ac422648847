### What is said when something about a meeting cannot be done, to those who take part in it.
### Review: no native speaker has read this file yet.

refused-meetings-not-planned = این جلسه دیگر برنامه‌ریزی شده نیست.
refused-meetings-not-running = جلسه در جریان نیست.
refused-meetings-summing-up = اکنون جلسه جمع‌بندی می‌شود. تا شرکت‌کننده پاسخ ندهد چیزی تغییر نمی‌کند.
refused-meetings-not-summing-up = جلسه هنوز جمع‌بندی نشده است. صبر کنید تا همه چیز دیده شود.
refused-meetings-no-reservation = بنویسید با چه چیز موافق نیستید.
refused-meetings-no-words = چیزی بنویسید.
refused-meetings-too-long = حداکثر { $most } حرف بنویسید.
refused-meetings-no-such-topic = چیزی از فهرست انتخاب کنید.
