# Sourced by ./respondet: a cache of loaded and linked classes, with which the server starts in two thirds of the time (docs/measurements.md).
# It is made in the background by the first `serve` after a build, and ignored where it is missing or does not fit.

aot=$root/app/target/serve.aot
aot_lock=$root/target/aot.lock

# The options of a server: with the cache where it is newer than the program.
aot_options() {
    if [ -f "$aot" ] && [ "$aot" -nt "$root/app/target/app.jar" ]; then
        # A cache that does not fit is no reason to say anything: the server then starts without it.
        echo "-XX:AOTCache=$aot -Xlog:disable -Xlog:all=error:stderr"
    fi
}

# Leaves at once; the work begins when the server that was asked for has started.
make_aot_later() {
    if [ -f "$aot" ] && [ "$aot" -nt "$root/app/target/app.jar" ]; then return 0; fi
    command -v curl > /dev/null 2>&1 || return 0
    # A lock that somebody left behind an hour ago counts no more.
    find "$aot_lock" -mmin +60 -exec rmdir {} \; 2> /dev/null || :
    mkdir "$aot_lock" 2> /dev/null || return 0
    (
        trap 'rmdir "$aot_lock" 2> /dev/null' EXIT
        sleep "${RESPONDET_AOT_DELAY:-30}"
        make_aot
    ) < /dev/null > "$root/target/aot.log" 2>&1 &
}

# Starts a server on an empty data folder, asks for its first pages, ends it; at its end it writes what it had loaded.
make_aot() {
    aot_home=$(mktemp -d)
    nice -n 19 "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$aot.new" $serve_options \
        -cp "$root/app/target/app.jar" respondet.app.cli.Main \
        serve --home "$aot_home" --port 0 --lang en > "$aot_home/serve.log" &
    aot_server=$!
    aot_waited=0
    until aot_address=$(sed -n 's/.*\(http:[^ ]*\).*/\1/p' "$aot_home/serve.log" | head -n 1) && [ -n "$aot_address" ]; do
        if ! kill -0 "$aot_server" 2> /dev/null || [ "$aot_waited" -ge 300 ]; then break; fi
        sleep 1
        aot_waited=$((aot_waited + 1))
    done
    if [ -n "$aot_address" ]; then
        for aot_page in / /sign-in /assets/style.css /forgotten /start; do
            curl -fsS -o /dev/null --max-time 20 "$aot_address$aot_page" || :
        done
    fi
    kill "$aot_server" 2> /dev/null || :
    wait "$aot_server" || :
    rm -rf "$aot_home"
    [ ! -f "$aot.new" ] || mv "$aot.new" "$aot"
    rm -f "$aot.new" "$aot.new.config"
}
