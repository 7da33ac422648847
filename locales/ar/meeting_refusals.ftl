### What is said when something about a meeting cannot be done, to those who take part in it.
### Review: no native speaker has read this file yet.

refused-meetings-not-planned = لم يعد الاجتماع مخططا له.
refused-meetings-not-running = الاجتماع غير جار الآن.
refused-meetings-summing-up = يجري الآن تلخيص الاجتماع. لا يتغير شيء قبل أن يجيب المشارك.
refused-meetings-not-summing-up = لم يلخص الاجتماع بعد. انتظر حتى تنظروا في كل شيء.
refused-meetings-no-reservation = اكتب ما الذي لا توافق عليه.
refused-meetings-no-words = اكتب شيئا.
refused-meetings-too-long = اكتب { $most } حرفا على الأكثر.
refused-meetings-no-such-topic = اختر شيئا من القائمة.
