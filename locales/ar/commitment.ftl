### What a participant signs beside the plan, and how it was signed.
### Review: no native speaker has read this file yet.

## Beside the plan

commitment-contract = العقد
commitment-declaration = الإقرار
commitment-signed = تم التوقيع { $date }
commitment-signed-on-phone = على الهاتف
commitment-signed-on-paper = على الورق
commitment-signed-orally-through-interpreter = بواسطة مترجم
commitment-with-adviser = النص عند المستشار. توقعان معًا.
commitment-understood = لقد فهمت النص
commitment-sign = التوقيع
commitment-mine = أنا
commitment-theirs = البلدية

## The contract, text 2026-1: other words get another number

commitment-2026-1-mine-take-part = أشارك في البرنامج وأتبع الخطة
commitment-2026-1-mine-come = أحضر في الوقت المتفق عليه
commitment-2026-1-mine-tell = أخبر عندما لا أستطيع الحضور أو عندما يتغير شيء مهم
commitment-2026-1-mine-try = أبذل جهدي للوصول إلى الأهداف
commitment-2026-1-theirs-programme = تقدم لي برنامجًا بدوام كامل طوال السنة
commitment-2026-1-theirs-adviser = توفر لي مستشارًا يتابعني
commitment-2026-1-theirs-follow-up = تنظر في الخطة معي وتغيرها عند الحاجة
commitment-2026-1-theirs-benefit = تدفع الإعانة (introduksjonsstønad) حسب القانون
commitment-2026-1-theirs-explain = تشرح القرارات وكيف أقدم شكوى
