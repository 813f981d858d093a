# Sourced by ./respondet: puts the built program into a folder of its own, from which it runs without sources and Maven.

install_usage() {
    echo "Usage: ./respondet install [--without-cache] FOLDER" >&2
    exit 2
}

install_program() {
    with_cache=yes
    if [ "${1:-}" = --without-cache ]; then with_cache=no && shift; fi
    [ $# -eq 1 ] && [ -n "$1" ] || install_usage
    case $1 in -*) install_usage ;; esac
    if [ -e "$1/app.jar" ] || [ -n "$(ls -A "$1" 2> /dev/null)" ]; then
        echo "$1 is not empty: install each version into a folder of its own." >&2
        exit 1
    fi
    mkdir -p "$1"
    into=$(CDPATH='' cd -- "$1" && pwd -P)
    cp "$root/app/target/app.jar" "$root/LICENSE" "$root/build/aot.sh" "$into"
    cp -R "$root/app/target/lib" "$into/lib"
    cp "$root/deploy/respondet" "$into/respondet"
    chmod 755 "$into/respondet"
    for list in bom.json licences.txt; do
        [ ! -f "$root/app/target/$list" ] || cp "$root/app/target/$list" "$into"
    done
    echo "$JAVA_HOME" > "$into/java-home"
    chmod -R a+rX,go-w "$into"
    if [ "$with_cache" = yes ]; then "$into/respondet" prepare; fi
    echo "Respondet is installed in $into."
}
