### The certificate of participation: what stands on it, and where its owner finds it.
### Review: no native speaker has read this file yet.

certificate = شهادة مشاركة
certificate-law = برنامج التعريف، قانون الاندماج النرويجي، المادة 18 أ
certificate-born = تاريخ الميلاد: { $date }
certificate-completed = تمّ إكمال برنامج التعريف في { $municipality }.
certificate-interrupted = تمّت المشاركة في برنامج التعريف في { $municipality }. انتهى البرنامج قبل موعده.
certificate-period = { $from } – { $to }
certificate-elements = المحتوى والحجم
certificate-attended = الحضور
certificate-lessons =
    { $lessons ->
        [zero] { $lessons } حصة
        [one] { $lessons } حصة
        [two] { $lessons } حصتان
        [few] { $lessons } حصص
        [many] { $lessons } حصة
       *[other] { $lessons } حصة
    }
certificate-hours = { $hours } ساعة
certificate-lesson-help = مدة الحصة 45 دقيقة.
certificate-nothing = لم يُسجَّل أي حضور.
certificate-end-goal = الهدف النهائي في الخطة
certificate-norwegian = أهداف اللغة النرويجية في الخطة
certificate-issued = صدرت في { $date }
certificate-translation = ترجمة. النص النرويجي في الصفحة الأولى هو المعتمد.
certificate-mine = شهادتك
certificate-none = ليست لديك شهادة بعد
certificate-none-help = تعطيك البلدية الشهادة عندما ينتهي البرنامج.
certificate-print = طباعة
