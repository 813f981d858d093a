# Sourced by ./respondet, ./test and build/format: finds what they need to run, or says what is missing.

wanted_jdk=25

# Reads the JDK's own "release" file, because starting javac to ask takes longer than everything else here.
is_wanted_jdk() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
    if [ -r "$1/release" ]; then
        while IFS= read -r line || [ -n "$line" ]; do
            case $line in
                JAVA_VERSION=\"$wanted_jdk\"* | JAVA_VERSION=\"$wanted_jdk.*) return 0 ;;
            esac
        done < "$1/release"
        return 1
    fi
    case $("$1/bin/javac" -version 2>&1) in
        "javac $wanted_jdk" | "javac $wanted_jdk".*) return 0 ;;
    esac
    return 1
}

take_jdk() {
    is_wanted_jdk "$1" || return 1
    JAVA_HOME=$1
    export JAVA_HOME
}

find_jdk() {
    take_jdk "${JAVA_HOME:-}" && return 0
    if on_path=$(command -v javac); then
        while [ -L "$on_path" ]; do
            target=$(readlink "$on_path")
            case $target in
                /*) on_path=$target ;;
                *) on_path=$(dirname "$on_path")/$target ;;
            esac
        done
        take_jdk "$(dirname "$(dirname "$on_path")")" && return 0
    fi
    for candidate in /usr/lib/jvm/*"$wanted_jdk"* /usr/lib/jvm/* "$HOME"/.jdks/* \
        "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/*jdk* /opt/*java* /opt/*/*jdk*; do
        take_jdk "$candidate" && return 0
    done
    return 1
}

# Leaves with 1 and one sentence that says what to install.
require_jdk() {
    HOME=${HOME:-/}
    find_jdk || {
        echo "Respondet needs a JDK $wanted_jdk: install one, for example Eclipse Temurin $wanted_jdk, or set JAVA_HOME to it." >&2
        exit 1
    }
}

require_maven() {
    command -v mvn > /dev/null 2>&1 || {
        echo "Respondet is built with Apache Maven 3.8 or newer: install the package \"maven\" and try again." >&2
        exit 1
    }
    # Maven's own libraries use what JDK 25 warns about; the warnings say nothing about Respondet.
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
    export MAVEN_OPTS
}

# Java opens no file called "zażółć" unless the locale is UTF-8, and many servers and containers set none.
require_utf8() {
    [ "$(locale charmap 2> /dev/null)" = UTF-8 ] && return 0
    unset LC_ALL
    LC_CTYPE=C.UTF-8
    export LC_CTYPE
}
