### What a lock screen says, whoever reads it: it tells nothing of whom or what it is about.
### Review: no native speaker has read this file yet.

push-message = لديك رسالة جديدة.
push-today = لا تنسَ أن تنظر إلى يومك.
push-test = هذه تجربة. التذكيرات تعمل.
