// Starts the editor: policy, language, core, screen.
import { mount } from "svelte";
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
  try {
    const [chosen] = await Promise.all([
      setting("lang"),
      // Hosted, the browser compiles while it downloads.
      startCore(assetUrl("core.wasm") ?? (await assetBytes("core.wasm"))),
    ]);
    setLang(LANGS.includes(chosen as Lang) ? (chosen as Lang) : "nl");
    keepLang((lang) => void keepSetting("lang", lang));
  } catch (fault) {
    target.textContent = say("app-broken");
    throw fault;
  }
  target.replaceChildren();
  mount(App, { target });
}

void start();
