### One's own hours in another calendar, at a secret address.
### Review: no native speaker has read this file yet.

feed-title = جدولك في تقويمك
feed-help = يمكن للتقويم في هاتفك أن يعرض حصصك ويحدّثها بنفسه. لذلك يحتاج إلى عنوان سري.
feed-danger = كل من يحصل على هذا العنوان يستطيع أن يرى أين تكون ومتى. لا يحتاج إلى كلمة مرور. لا تُظهره لأحد.
feed-company = الشركة التي تصنع التقويم تستطيع أيضًا قراءة حصصك.
feed-make = إنشاء عنوان
feed-new = إنشاء عنوان جديد
feed-new-help = سيتوقف العنوان القديم عن العمل.
feed-address = عنوان سري
feed-copy = نسخ
feed-copied = تم نسخ العنوان
feed-once = انسخه الآن. لا يمكننا عرضه مرة أخرى.
feed-how = في تقويمك اختر «الاشتراك في تقويم» أو «إضافة من عنوان ويب» والصقه هناك.
feed-since = لديك عنوان أُنشئ في { $date }.
feed-read = آخر مرة قرأ فيها تقويم حصصك: { $date }.
feed-unread = لم يقرأ أي تقويم حصصك بعد.
feed-revoke = حذف العنوان
feed-revoke-help = هل حصل شخص آخر على العنوان؟ احذفه. عندها لن يرى أحد شيئًا هناك.
feed-revoked = تم حذف العنوان.
refused-feeds-not-for-you = هذا غير ممكن لك. اسأل مستشارك.
