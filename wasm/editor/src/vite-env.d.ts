// What the build puts in.
/// <reference types="vite/client" />

/** True in the one file that needs no server. */
declare const __SINGLE__: boolean;
/** The print module was built. */
declare const __PRINT__: boolean;

declare module "virtual:kringplan-assets" {
  const urls: Record<string, string>;
  export default urls;
}
