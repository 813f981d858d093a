# Sourced by ./test: installs what the browser and database tests need, where this user may.

has() {
    command -v "$1" > /dev/null
}

may_install() {
    [ "$(id -u)" -eq 0 ] && has apt-get
}

install_tools() {
    echo "Installing for the tests: $*" >&2
    apt-get -qq -o DPkg::Lock::Timeout=120 update
    DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@"
}

# Chromium that draws no window of its own makes the tests a quarter faster; any other will do.
require_browser() {
    has chromium-headless-shell && return
    may_install && install_tools chromium-headless-shell && return
    has chromium || has chromium-browser && return
    may_install && install_tools chromium && return
    echo "Without Chromium some tests are skipped; install it to run them all." >&2
}

require_postgres() {
    ls /usr/lib/postgresql/*/bin/postgres > /dev/null 2>&1 && return
    may_install && install_tools postgresql && return
    echo "Without PostgreSQL some tests are skipped; install it to run them all." >&2
}

require_test_tools() {
    require_browser
    require_postgres
}
