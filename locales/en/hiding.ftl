### A way out for a participant when somebody comes who must not see the app.

hide-help = Tap “Hide” if somebody comes who must not see this. Stegvis closes at once, and an everyday page is shown. You open it again with your PIN. On a keyboard: press Esc three times.
hide-shows = What is shown then
hide-weather = The weather
hide-news = News
hide-search = A web search
