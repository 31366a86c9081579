#!/usr/bin/env bash
# Installs the Debian packages that the demo and the tests use, as root; else says what to run.
#   bubblewrap: the sandbox around each kernel      chromium: the browser of the browser tests
set -u
missing=()
command -v bwrap >/dev/null || missing+=(bubblewrap)
command -v chromium >/dev/null || missing+=(chromium)
command -v git >/dev/null || missing+=(git)
[ "${#missing[@]}" -eq 0 ] && exit 0
line="apt-get install -y --no-install-recommends ${missing[*]}"
if ! command -v apt-get >/dev/null; then
    echo "Not installed: ${missing[*]}. Install them with your system's package manager."
    echo "Without bubblewrap only your own notebooks can be graded, and only after you confirm it."
elif [ "$(id -u)" -ne 0 ]; then
    echo "Not installed: ${missing[*]}. Run this as root:  $line"
    echo "Without bubblewrap only your own notebooks can be graded, and only after you confirm it."
else
    scripts/step.sh system "Installing ${missing[*]}" 'Check the network, then run make system again.' \
        sh -c "apt-get update -qq && DEBIAN_FRONTEND=noninteractive $line"
fi
