### What is said when something about a meeting cannot be done, to those who take part in it.
### Review: no native speaker has read this file yet.

refused-meetings-not-planned = Зустріч більше не запланована.
refused-meetings-not-running = Зустріч зараз не триває.
refused-meetings-summing-up = Зараз підбивають підсумки зустрічі. Нічого не змінюють, поки учасник не відповість.
refused-meetings-not-summing-up = Підсумки зустрічі ще не підбито. Зачекайте, доки все не переглянуть.
refused-meetings-no-reservation = Напишіть, з чим ви не згодні.
refused-meetings-no-words = Напишіть щось.
refused-meetings-too-long = Напишіть не більше знаків, ніж { $most }.
refused-meetings-no-such-topic = Виберіть щось зі списку.
