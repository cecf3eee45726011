//! Who may come in: only the page that this program opened itself, and what every answer tells the browser.

use super::http::Request;

/// What the editor's page may do: what `wasm/editor/scripts/policy.mjs` writes into its `index.html`, and `frame-ancestors`,
/// which only a header can say. `wasm-unsafe-eval` lets WebAssembly be compiled and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; \
    manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types default svelte-trusted-html";

/// Headers of every answer.
const ALWAYS: [(&str, &str); 7] = [
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=()",
    ),
];

/// The door of one run.
pub(super) struct Door {
    hosts: [String; 2],
    secret: String,
}

impl Door {
    pub(super) fn new(port: u16, secret: String) -> Self {
        Self {
            hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")],
            secret,
        }
    }

    /// The status for a request that does not come from our own page; none for one that does.
    ///
    /// A name of somebody else's that points at this machine (DNS rebinding) shows in `Host`; a page from elsewhere
    /// shows in `Origin` and `Sec-Fetch-Site`, which no script can set.
    pub(super) fn refuses(&self, request: &Request) -> Option<u16> {
        let known = |host: &str| self.hosts.iter().any(|own| own.eq_ignore_ascii_case(host));
        if !request.header("host").is_some_and(known) {
            return Some(421);
        }
        let own = |origin: &str| origin.strip_prefix("http://").is_some_and(known);
        if request.has("origin") && !request.header("origin").is_some_and(own) {
            return Some(403);
        }
        let near = |site: &str| matches!(site, "same-origin" | "none");
        if request.has("sec-fetch-site") && !request.header("sec-fetch-site").is_some_and(near) {
            return Some(403);
        }
        None
    }

    /// True when the secret of this run stands in the header.
    pub(super) fn knows(&self, request: &Request) -> bool {
        request
            .header("x-kringplan-token")
            .is_some_and(|given| self.is_secret(given))
    }

    /// True when it stands in the query: an event stream of a browser can carry no header.
    pub(super) fn knows_query(&self, request: &Request) -> bool {
        request
            .query()
            .split('&')
            .filter_map(|pair| pair.strip_prefix("token="))
            .any(|given| self.is_secret(given))
    }

    /// Compared to the end, so that the time it takes says nothing.
    fn is_secret(&self, given: &str) -> bool {
        let differences = self
            .secret
            .bytes()
            .zip(given.bytes())
            .fold(0, |all, (a, b)| all | (a ^ b));
        given.len() == self.secret.len() && differences == 0
    }
}

/// The headers that every answer has.
pub(super) fn always() -> impl Iterator<Item = (&'static str, String)> {
    ALWAYS
        .into_iter()
        .map(|(name, value)| (name, value.to_owned()))
}
