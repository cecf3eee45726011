#!/usr/bin/env bash
# Sets up what this machine lacks and runs every test of the project. Usage: tests/run.sh [step...]
# Without names all steps run, also after one has failed; the last line counts them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

steps=(format lint build test tidy generated licences advisories judges wasm editor browser docs)

format() { cargo fmt --all --check; }
lint() { cargo clippy --workspace --all-targets --locked -- -D warnings; }
build() { cargo build --workspace --bins --locked; }
test() { cargo test --workspace --locked; }
tidy() { target/debug/kringplan-dev tidy; }
generated() { target/debug/kringplan-dev gen --check; }
licences() { target/debug/kringplan-dev licences; }
advisories() { target/debug/kringplan-dev advisories; }
judges() { python3 tests/judges/run.py; }
wasm() {
    target/debug/kringplan-dev wasm &&
        npm --prefix wasm/npm run --silent build &&
        npm --prefix wasm/npm run --silent test
}
editor() {
    npm --prefix wasm/editor run --silent build &&
        npm --prefix wasm/editor run --silent check &&
        npm --prefix wasm/editor run --silent test
}
# The editor in real browsers, and served by the program that has it inside.
browser() {
    cargo build --workspace --bins --locked --features kringplan-cli/editor &&
        npm --prefix tests/editor test --silent
}
docs() { RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked --quiet; }

bash tests/setup.sh

passed=0
failed=()
for step in "${@:-${steps[@]}}"; do
    echo
    echo "== $step"
    began=$SECONDS
    if "$step" </dev/null; then
        passed=$((passed + 1))
    else
        failed+=("$step")
    fi
    echo "== $step took $((SECONDS - began)) s"
done

echo
[ ${#failed[@]} = 0 ] || echo "failed steps: ${failed[*]}"
echo "$passed passed, ${#failed[@]} failed"
[ ${#failed[@]} = 0 ]
