#!/usr/bin/env bash
# Runs one step of `make` with one line of progress instead of its output.
#   scripts/step.sh LOG "What is done" "What to do when it fails" command…
# The output goes to .make/LOG.log; when the step fails its end is shown with what to do.
set -u
log=".make/$1.log" what="$2" remedy="$3"
shift 3
mkdir -p .make
began=$(date +%s)
finish() {
    local mark="$1" took=$(($(date +%s) - began))
    [ -t 1 ] && printf '\r\033[K'
    printf '%s %s (%d s)\n' "$mark" "$what" "$took"
}
"$@" >"$log" 2>&1 </dev/null &
child=$!
trap 'kill "$child" 2>/dev/null; exit 130' INT TERM
if [ -t 1 ]; then
    while kill -0 "$child" 2>/dev/null; do
        last=$(tail -c 300 "$log" | tr '\r' '\n' | grep -v '^[[:space:]]*$' | tail -n 1 | cut -c1-60)
        printf '\r\033[K… %s (%d s) %s' "$what" "$(($(date +%s) - began))" "$last"
        sleep 1
    done
fi
if wait "$child"; then
    finish '✓'
    # The closing line of a test runner is the result; it is worth its line.
    grep -E '^(=+ .*(passed|failed|skipped).* =+|Tests: .*|[0-9]+ passed.*)$' "$log" | tail -n 1 | sed 's/^/  /'
else
    code=$?
    finish '✗'
    tail -n 60 "$log"
    printf '\n%s failed. %s\nThe whole output is in %s\n' "$what" "$remedy" "$log"
    exit "$code"
fi
