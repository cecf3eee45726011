// Starts the editor: policy, core, language, screen.
import { mount, unmount } from "svelte";
import App from "./App.svelte";
import { assetBytes, assetUrl } from "./core/assets";
import { startCore } from "./core/engine";
import { trustOwnScripts } from "./core/trust";
import { keepSetting, setting } from "./keep/db";
import { keepLang, LANGS, setLang, type Lang } from "./texts/lang.svelte";
import { say } from "./texts/say";
import "./style/style.css";

async function start(): Promise<void> {
  trustOwnScripts();
  const target = document.getElementById("app");
  if (!target) return;
  // Hosted, the browser compiles while it downloads. The first page needs no core: it lists the plans of this device meanwhile.
  const starting = startCore(assetUrl("core.wasm") ?? assetBytes("core.wasm"));
  // Its failure is told below, once there is a page to tell it on.
  starting.catch(() => undefined);
  let app: Record<string, unknown> | undefined;
  try {
    const chosen = await setting("lang");
    setLang(LANGS.includes(chosen as Lang) ? (chosen as Lang) : "nl");
    keepLang((lang) => void keepSetting("lang", lang));
    target.replaceChildren();
    app = mount(App, { target });
    await starting;
  } catch (fault) {
    if (app) await unmount(app);
    target.textContent = say("app-broken");
    throw fault;
  }
}

void start();
