# Sourced by ./test: installs what the browser and database tests need, where this user may.

require_test_tools() {
    missing=
    command -v chromium > /dev/null || command -v chromium-browser > /dev/null || missing="$missing chromium"
    ls /usr/lib/postgresql/*/bin/postgres > /dev/null 2>&1 || missing="$missing postgresql"
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
        echo "Installing for the tests:$missing" >&2
        apt-get -qq -o DPkg::Lock::Timeout=120 update
        # Word by word on purpose.
        DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends $missing
    else
        echo "Without$missing some tests are skipped; install it to run them all." >&2
    fi
}
