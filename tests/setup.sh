#!/usr/bin/env bash
# Installs what the tests need and this machine lacks; a second run finds everything and is quick.
# For Debian 12 with Rust 1.92 or newer. Elsewhere: install the programs that it names by hand.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# need PROGRAM PACKAGE...: notes the packages when the program is not there.
missing=()
need() {
    local program=$1
    shift
    command -v "$program" >/dev/null || missing+=("$@")
}

# fresh STAMP FILE...: whether what was installed from these files is still what they say.
fresh() {
    local stamp=$1
    shift
    [ -f "$stamp" ] && [ "$(cat "$@" | sha256sum)" = "$(cat "$stamp")" ]
}

# python_environment FOLDER REQUIREMENTS: an environment of its own with exactly the pinned packages.
python_environment() {
    local stamp=$1/.installed
    fresh "$stamp" "$2" && return
    echo "setup: $1"
    rm -rf "$1"
    python3 -m venv "$1"
    "$1/bin/pip" install --quiet --disable-pip-version-check --requirement "$2"
    cat "$2" | sha256sum >"$stamp"
}

# node_packages FOLDER: exactly what its lock file says.
node_packages() {
    local stamp=$1/node_modules/.installed
    fresh "$stamp" "$1/package-lock.json" && return
    echo "setup: $1/node_modules"
    (cd "$1" && npm ci --silent --no-audit --no-fund)
    cat "$1/package-lock.json" | sha256sum >"$stamp"
}

# Debian's toolchain for the browser has the sources of the standard library: `cargo dev wasm` builds it along, for size.
builds_std() {
    [ -x /usr/bin/cargo ] && [ -d /usr/lib/rustlib/src/rust/library ]
}

command -v cargo >/dev/null || { echo "setup: install Rust 1.92 or newer first (rustup.rs)"; exit 1; }
need cc gcc libc6-dev
need git git
need python3 python3 python3-venv
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
need node nodejs
need npm npm
need java openjdk-17-jre-headless
need qpdf qpdf
need pdftotext poppler-utils
need chromium chromium
# A second engine; its test says so where there is none.
need firefox-esr firefox-esr
builds_std || missing+=(rustc-web cargo-web rust-web-src)
if [ ${#missing[@]} != 0 ]; then
    echo "setup: installing ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
mkdir -p target/judges
python_environment target/judges/venv tests/judges/requirements.txt
python_environment target/judges/venv-4.17 tests/judges/requirements-4.17.txt
node_packages tests/judges
node_packages wasm/npm
node_packages wasm/editor
node_packages tests/editor
