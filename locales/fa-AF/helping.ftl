### Somebody sits beside a participant and helps them with their phone.
### Review: no native speaker has read this file yet.

helping-begin = کسی به من کمک می‌کند
helping-help = آیا کسی پهلوی شما نشسته و به شما کمک می‌کند؟ این‌جا بگویید. آن وقت پول، پیام‌ها و چیزهای شخصی دیگر نشان داده نمی‌شود. آنچه خبر می‌دهید نشانی می‌شود که کسی به شما کمک کرده است. ما نمی‌پرسیم کی. بعد از 30 دقیقه خودش ختم می‌شود. بعد از آن رمز شما تلفون را باز می‌کند.
helping-on = کسی به شما کمک می‌کند
helping-end = تمام شد
helping-hidden = حالا نشان داده نمی‌شود
helping-hidden-help = این شخصی است. تا وقتی کسی به شما کمک می‌کند، نشان داده نمی‌شود.
helping-hidden-told = آنچه خبر می‌دهید فرستاده می‌شود. وقتی کمک ختم شد، می‌توانید آن را این‌جا بخوانید.
refused-accounts-being-helped = حالا کسی به شما کمک می‌کند. برای این کار، «تمام شد» را در بالا بزنید.
