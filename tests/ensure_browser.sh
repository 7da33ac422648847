#!/bin/sh
# Print the path of a Chromium or Chrome. Root on Debian installs one; anybody else is told how.
set -eu

find_browser() {
	for each in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
		"/Applications/Chromium.app/Contents/MacOS/Chromium"; do
		[ -n "$each" ] && command -v "$each" && return
	done
	return 1
}

find_browser && exit
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
	echo "Installing chromium and fonts-noto-core for the browser tests" >&2
	{
		apt-get update -qq
		DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends chromium fonts-noto-core
	} >&2
	find_browser && exit
fi
echo "The browser tests need Chromium or Chrome: sudo apt-get install chromium fonts-noto-core" >&2
exit 1
