// Trusted Types: the page makes no HTML from text, and runs workers from its own origin or from blobs of its own only.

type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => unknown;
};

/** Called once, before anything that starts a worker. */
export function trustOwnScripts(): void {
  const policies = (globalThis as unknown as { trustedTypes?: Policies }).trustedTypes;
  policies?.createPolicy("default", {
    createScriptURL: (text) => {
      const url = new URL(text, document.baseURI);
      const own = /^https?:$/.test(url.protocol) && url.origin === location.origin;
      if (own || url.protocol === "blob:") return text;
      throw new TypeError("a script from elsewhere");
    },
  });
}
