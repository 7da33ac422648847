### Opening Stegvis on a phone, and what belongs to the person who holds it.
### Review: no native speaker has read this file yet.

language-choose = اختيار اللغة
welcome-next = التالي

code-title = كتابة الرمز
code-help = يمكنك الحصول على الرمز من مستشارك.
code-label = الرمز، { $total } خانات
code-staff = للموظفين

pin-choose = رقم سري جديد
pin-choose-help = يلزم 6 أرقام سهلة التذكر لك. هذا الرقم سر، فهو لك وحدك.
pin-repeat = الرقم السري مرة ثانية
pin-different = الرقمان غير متطابقين. يلزم رقم سري جديد.
pin-easy = هذا الرقم سهل التخمين. يلزم رقم آخر.
pin-enter = كتابة الرقم السري
pin-entered = { $count } من { $total } أرقام
pin-delete = مسح
pin-keys = الأرقام
pin-forgotten = نسيت الرقم السري؟ يمكنك الحصول على رمز جديد من مستشارك.
pin-new-code = لدي رمز جديد
pin-offline = يلزم الإنترنت للفتح الآن.

me = حسابي
me-language = اللغة
me-calendar = التقويم

refused-accounts-signed-out = تم الخروج من حسابك.
refused-accounts-wrong-code = الرمز خطأ أو تم استخدامه من قبل. يمكنك طلب رمز جديد.
refused-accounts-code-expired = الرمز قديم. يمكنك طلب رمز جديد.
refused-accounts-wrong-pin =
    { $left ->
        [zero] الرقم السري خطأ. لم تبقَ لك محاولات.
        [one] الرقم السري خطأ. بقيت لك محاولة واحدة.
        [two] الرقم السري خطأ. بقيت لك محاولتان.
        [few] الرقم السري خطأ. بقيت لك { $left } محاولات.
        [many] الرقم السري خطأ. بقيت لك { $left } محاولة.
       *[other] الرقم السري خطأ. بقيت لك { $left } محاولة.
    }
refused-accounts-locked = أخطاء كثيرة. يمكنك المحاولة من جديد الساعة { $time }.
refused-accounts-weak-pin = هذا الرقم سهل التخمين. يلزم رقم آخر.
refused-accounts-unknown-device = هذا الهاتف غير مرتبط. يمكنك طلب رمز جديد من مستشارك.
refused-accounts-phone-not-shown = استغرق ذلك وقتًا طويلاً. يمكنك المحاولة مرة أخرى.
refused-accounts-no-device-key = لا يمكن ربط هذا المتصفح. جرّب متصفحًا أحدث.
refused-accounts-too-many-tries = محاولات كثيرة. يمكنك المحاولة من جديد الساعة { $time }.
