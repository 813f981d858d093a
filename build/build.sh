# Sourced by ./respondet: builds the program in $root when something changed since the last build.

log=$root/target/build.log
stamp=$root/target/build.stamp
lock=$root/target/build.lock
lock_timeout=600 # seconds; a first build on a slow line downloads every library

is_current() {
    [ -f "$stamp" ] && [ -f "$root/app/target/app.jar" ] && [ -f "$root/bench/target/bench.jar" ] || return 1
    # Folders count too: removing a file changes nothing else.
    changed=$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$stamp" 2> /dev/null | head -n 1)
    [ -z "$changed" ]
}

build_if_changed() {
    is_current && return 0
    require_maven
    mkdir -p "$root/target"
    take_lock
    if ! is_current; then build; fi
    release_lock
}

take_lock() {
    waited=0
    # With noclobber the shell creates the file or fails, so only one of two that start together gets it.
    until (set -C && echo $$ > "$lock") 2> /dev/null; do
        holder=$(cat "$lock" 2> /dev/null) || holder=
        if [ -n "$holder" ] && ! kill -0 "$holder" 2> /dev/null; then
            rm -f "$lock" # its owner was killed
            continue
        fi
        [ "$waited" -eq 0 ] && echo "Another ./respondet is building; waiting for it." >&2
        if [ "$waited" -ge "$lock_timeout" ]; then
            echo "The other build did not end in $lock_timeout seconds. Maybe it hangs: end process ${holder:-?} or remove $lock." >&2
            exit 1
        fi
        sleep 1
        waited=$((waited + 1))
    done
    maven_process=
    trap release_lock EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

release_lock() {
    trap - EXIT HUP INT TERM
    if [ -n "$maven_process" ]; then
        kill "$maven_process" 2> /dev/null || :
        wait "$maven_process" || :
    fi
    rm -f "$lock" "$stamp.new"
}

build() {
    echo "Building Respondet (the first time takes some minutes):" >&2
    : > "$log"
    # Dated before the build, so that an edit made during it is noticed next time.
    : > "$stamp.new"
    mvn -B -ntp -f "$root/pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package > "$log" 2>&1 &
    maven_process=$!
    shown=0
    while kill -0 "$maven_process" 2> /dev/null; do
        show_progress
        sleep 1
    done
    if wait "$maven_process"; then status=0; else status=$?; fi
    maven_process=
    show_progress
    if [ "$status" -ne 0 ]; then
        # Without Maven's closing advice on how to run Maven.
        grep -v -e '^\[ERROR\] *$' -e '\[Help' -e 're-run Maven' -e '^\[ERROR\] Re-run' -e '^\[ERROR\] For more' \
            -e '^\[ERROR\] After correcting' -e '^\[ERROR\]   mvn <args>' "$log" | tail -n 25 >&2
        echo "The build failed; the whole log is $log" >&2
        exit 1
    fi
    mv "$stamp.new" "$stamp"
}

# Maven announces a module as "[INFO] Building Respondet core 0.1.0-SNAPSHOT      [3/7]".
show_progress() {
    lines=$(sed -n 's/^\[INFO\] Building \(.*\) [^ ][^ ]*  *\[\([0-9]*\/[0-9]*\)\]$/  \2 \1/p' "$log" | tail -n +"$((shown + 1))")
    [ -n "$lines" ] || return 0
    printf '%s\n' "$lines" >&2
    shown=$((shown + $(printf '%s\n' "$lines" | wc -l)))
}
