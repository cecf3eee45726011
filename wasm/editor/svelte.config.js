// Svelte with TypeScript; every accessibility warning of the compiler counts (see `npm run check`).
import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
};
