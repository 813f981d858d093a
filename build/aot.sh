# Sourced by ./respondet and by an installed one: a cache of loaded and linked classes, with which the server starts in two
# thirds of the time (docs/measurements.md). $program is the jar, $aot the cache; a cache that is missing or does not fit is ignored.

# What a cache of classes was made with must be what it is used with.
serve_options="-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

has_aot() {
    [ -f "$aot" ] && [ "$aot" -nt "$program" ]
}

# The options of a server: with the cache where it is newer than the program.
aot_options() {
    # A cache that does not fit is no reason to say anything: the server then starts without it.
    if has_aot; then echo "-XX:AOTCache=$aot -Xlog:disable -Xlog:all=error:stderr"; fi
}

# Leaves at once; the work begins when the server that was asked for has started.
make_aot_later() {
    if has_aot; then return 0; fi
    command -v curl > /dev/null 2>&1 || return 0
    aot_lock=$root/target/aot.lock
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
    # Whatever is set on this machine, the server for the cache touches neither its database nor its mail.
    RESPONDET_DATABASE_URL='' RESPONDET_MAIL_HOST='' RESPONDET_ADMINISTRATOR='' RESPONDET_SECRETS="$aot_home/none" \
        nice -n 19 "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$aot.new" $serve_options \
        -cp "$program" respondet.app.cli.Main serve --home "$aot_home" --port 0 --lang en > "$aot_home/serve.log" 2>&1 &
    aot_server=$!
    aot_waited=0
    until aot_address=$(sed -n 's/.*\(http:[^ ]*\).*/\1/p' "$aot_home/serve.log" | head -n 1) && [ -n "$aot_address" ]; do
        if ! kill -0 "$aot_server" 2> /dev/null || [ "$aot_waited" -ge 300 ]; then break; fi
        sleep 1
        aot_waited=$((aot_waited + 1))
    done
    if [ -n "$aot_address" ]; then
        for aot_page in / /sign-in /assets/style.css /forgotten /start /health/ready; do
            curl -fsS -o /dev/null --max-time 20 "$aot_address$aot_page" || :
        done
    fi
    kill "$aot_server" 2> /dev/null || :
    wait "$aot_server" || :
    [ -f "$aot.new" ] || cat "$aot_home/serve.log" >&2
    rm -rf "$aot_home"
    [ ! -f "$aot.new" ] || mv "$aot.new" "$aot"
    rm -f "$aot.new" "$aot.new.config"
    has_aot
}
