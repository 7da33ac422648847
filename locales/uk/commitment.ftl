### What a participant signs beside the plan, and how it was signed.
### Review: no native speaker has read this file yet.

## Beside the plan

commitment-contract = Контракт
commitment-declaration = Декларація
commitment-signed = Підписано { $date }
commitment-signed-on-phone = На телефоні
commitment-signed-on-paper = На папері
commitment-signed-orally-through-interpreter = З перекладачем
commitment-with-adviser = Текст має радник. Ви підпишете разом.
commitment-understood = Я зрозумів / зрозуміла текст
commitment-sign = Підписати
commitment-mine = Я зобовʼязуюся
commitment-theirs = Комуна зобовʼязується

## The contract, text 2026-1: other words get another number

commitment-2026-1-mine-take-part = брати участь у програмі та виконувати план
commitment-2026-1-mine-come = приходити в домовлений час
commitment-2026-1-mine-tell = повідомляти, коли не можу прийти або коли щось важливе змінюється
commitment-2026-1-mine-try = робити все можливе, щоб досягти цілей
commitment-2026-1-theirs-programme = надати мені програму на повний день, увесь рік
commitment-2026-1-theirs-adviser = надати мені радника, який мене супроводжує
commitment-2026-1-theirs-follow-up = переглядати план разом зі мною та змінювати за потреби
commitment-2026-1-theirs-benefit = виплачувати допомогу (introduksjonsstønad) за законом
commitment-2026-1-theirs-explain = пояснювати рішення та як їх оскаржити
