### What a lock screen says, whoever reads it: it tells nothing of whom or what it is about.
### Review: no native speaker has read this file yet.

push-message = شما یک پیام نو دارید.
push-today = فراموش نکنید که روز خود را ببینید.
push-test = این یک آزمایش است. یادآوری‌ها کار می‌کند.
