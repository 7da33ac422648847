### Somebody sits beside a participant and helps them with their phone.
### Review: no native speaker has read this file yet.

helping-begin = شخص ما يساعدني
helping-help = هل يجلس شخص بجانبك ويساعدك؟ قل ذلك هنا. عندها لا تظهر النقود والرسائل والأمور الخاصة الأخرى. وما تبلّغ عنه يُكتب معه أن شخصًا ساعدك. نحن لا نسأل من هو. ينتهي هذا وحده بعد 30 دقيقة. بعدها يفتح رقمك السري الهاتف.
helping-on = شخص ما يساعدك
helping-end = انتهينا
helping-hidden = لا يظهر الآن
helping-hidden-help = هذا خاص. لا يظهر ما دام شخص يساعدك.
helping-hidden-told = ما تبلّغ عنه يُرسَل. يمكنك قراءته هنا عندما تنتهي المساعدة.
refused-accounts-being-helped = شخص ما يساعدك الآن. اضغط «انتهينا» في الأعلى لتفعل هذا.
