// The content policies of the two forms of the editor. `kringplan edit` (door.rs) sends the first with `frame-ancestors`.

const COMMON = [
  "default-src 'none'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default svelte-trusted-html",
];

/** Served by anybody, as files. */
export const hosted = [
  ...COMMON,
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
].join("; ");

/** One file: only the script and the style that the build put in, and nothing from anywhere. */
export const single = (script, style) =>
  [
    ...COMMON.map((rule) => rule.replace(" 'self'", "")).filter((rule) => rule !== "font-src"),
    `script-src '${script}' 'wasm-unsafe-eval'`,
    `style-src '${style}'`,
    "connect-src blob:",
    "worker-src blob:",
  ].join("; ");

export const meta = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
