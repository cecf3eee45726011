#!/usr/bin/env bash
# Builds the pure crates for the browser (wasm32-unknown-unknown), in a target folder of its own.
#
# The ordinary way is the standard library that rustup installs for the target. Where rustup cannot
# download, Debian's toolchain for wasm has the sources of the standard library and builds it along.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target=wasm32-unknown-unknown
# The question here is whether it builds; optimising the standard library would take most of the time.
build=(
    build --locked --target "$target" --target-dir target/wasm -p kringplan-core -p kringplan-wasm
    --config profile.dev.opt-level=0 --config 'profile.dev.package."*".opt-level=0' --config profile.dev.debug=false
)

has_target() {
    [ -d "$(rustc --print target-libdir --target "$target" 2>/dev/null)" ]
}

if ! has_target && command -v rustup >/dev/null; then
    timeout 120 rustup target add "$target" >/dev/null 2>&1 || true
fi

if has_target; then
    cargo "${build[@]}"
else
    echo "wasm: this Rust has no $target; using Debian's toolchain"
    if ! [ -x /usr/bin/cargo ] || ! [ -d /usr/lib/rustlib/src/rust/library ]; then
        root=()
        [ "$(id -u)" = 0 ] || root=(sudo)
        "${root[@]}" apt-get update -qq
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            rustc-web cargo-web rust-web-src >/dev/null
    fi
    host=$(rustc -vV | sed -n 's/^host: //p')
    # Debian 12's own linker is too old for these objects; the one beside rustc is not.
    linker=$(rustc --print sysroot)/lib/rustlib/$host/bin/rust-lld
    RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$linker \
        /usr/bin/cargo "${build[@]}" -Zbuild-std=std,panic_abort
fi

module=target/wasm/$target/debug/kringplan_wasm.wasm
[ -s "$module" ] || { echo "wasm: $module was not made"; exit 1; }
echo "wasm: $module is there"
