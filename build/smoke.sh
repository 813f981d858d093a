# Sourced by ./test after a whole build: starts the packaged server as a user would and asks it for its first page.

smoke() {
    home=$(mktemp -d)
    log=$home/serve.log
    "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 \
        -cp "$root/app/target/app.jar" respondet.app.cli.Main \
        serve --demo --home "$home" --port 0 --lang en > "$log" 2>&1 &
    server=$!
    trap 'kill "$server" 2> /dev/null || :' EXIT
    waited=0
    until address=$(sed -n 's/.*\(http:[^ ]*\).*/\1/p' "$log" | head -n 1) && [ -n "$address" ]; do
        if ! kill -0 "$server" 2> /dev/null || [ "$waited" -ge 300 ]; then
            cat "$log" >&2
            echo "The packaged server did not start." >&2
            return 1
        fi
        sleep 1
        waited=$((waited + 1))
    done
    curl -fsS "$address/sign-in" | grep -q 'community-manager@malopolska.example.org'
    [ "$(curl -fsS "$address/health/ready")" = ready ]
    # Without a network the build makes no bill of materials.
    [ -s "$root/app/target/licences.txt" ]
    echo "The packaged server answered at $address"
    kill "$server"
    wait "$server" 2> /dev/null || :
    trap - EXIT
    rm -rf "$home"
}
