// The plan that is open: where it came from, how it is kept, who holds it. One at a time.
import { core, coreStarted, Refused, type NewPlan } from "../core/engine";
import { AgeFault, openAge, sealAge } from "../keep/age";
import { Autosave } from "../keep/autosave.svelte";
import { askToPersist } from "../keep/device";
import { fileName, save, type Opened } from "../keep/files";
import { lockPlan, type Lock } from "../keep/lock";
import { forget, isAside, kept, setAside, type Kept } from "../keep/vault";
import { storageSafe } from "../keep/db";
import type { Served } from "../keep/kringplan-edit.svelte";
import { PlanStore } from "../plan/store.svelte";
import { askPassphrase } from "../shell/asking.svelte";
import { announce } from "../shell/status.svelte";
import { clock, say } from "../texts/say";

export type LockState = "mine" | "elsewhere" | "free";

interface Origin {
  name?: string | undefined;
  handle?: FileSystemFileHandle | undefined;
  /** It came from a passphrase file, and goes back into one. */
  sealed?: boolean;
  /** It was kept on this device: the file, if any, is older. */
  unsaved?: boolean;
  served?: Served | undefined;
}

export interface Clash {
  mine: Kept;
  text: string;
  origin: Origin;
}

/** Long enough for a sentence, short enough for a cup of coffee. */
const WRITE_BACK_MS = 1000;

const freshId = (): string => crypto.randomUUID();

class Session {
  store = $state.raw<PlanStore | undefined>(undefined);
  autosave = $state.raw<Autosave | undefined>(undefined);
  lockState = $state.raw<LockState>("mine");
  sealed = $state.raw(false);
  served = $state.raw<Served | undefined>(undefined);
  /** The device holds another text of the plan that is being opened: the user chooses. */
  clash = $state.raw<Clash | undefined>(undefined);
  /** The plan that is open has words that are nowhere else: asked before another takes its place. */
  leaving = $state.raw<(() => Promise<boolean>) | undefined>(undefined);
  /** Why a file could not be opened. */
  trouble = $state.raw<Refused | { key: string } | undefined>(undefined);
  id = "";
  /** When the command line wrote the file last. */
  fileSaved = $state.raw<Date | undefined>(undefined);
  #lock: Lock | undefined;
  #sure = false;
  #back: ReturnType<typeof setTimeout> | undefined;

  async startNew(options: Omit<NewPlan, "kenmerk">): Promise<boolean> {
    await coreStarted();
    return this.open(core.newPlan({ ...options, kenmerk: freshId() }), {});
  }

  /** False: it cannot be read, or the user is asked something first. */
  async open(text: string, origin: Origin, chosen = false): Promise<boolean> {
    this.trouble = undefined;
    const plain = text.replace(/^\uFEFF/, "");
    await coreStarted();
    let store: PlanStore;
    try {
      store = new PlanStore(core, plain, {
        ...(origin.name === undefined ? {} : { name: origin.name }),
        ...(origin.handle ? { handle: origin.handle } : {}),
      });
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      this.trouble = fault;
      return false;
    }
    const id = store.tree.kenmerk ?? freshId();
    if (storageSafe() && !chosen && !origin.unsaved) {
      const mine = await kept(id).catch(() => undefined);
      if (mine && mine.text !== plain) {
        this.clash = { mine, text: plain, origin };
        return false;
      }
    }
    if (this.atRisk && !this.#sure) {
      this.leaving = () => this.open(text, origin, chosen);
      return false;
    }
    await this.close();
    this.clash = undefined;
    this.id = id;
    this.sealed = origin.sealed ?? false;
    this.served = origin.served;
    const autosave = new Autosave(() => ({
      id,
      text: store.text,
      ...(store.name === undefined ? {} : { name: store.name }),
    }));
    store.onChange = () => {
      autosave.changed();
      this.#writeBack();
    };
    this.autosave = autosave;
    this.#lock = await lockPlan(id, () => {
      this.lockState = "free";
      announce(say("lock-free"));
    });
    this.lockState = this.#lock.held ? "mine" : "elsewhere";
    store.readOnly = !this.#lock.held;
    this.store = store;
    void askToPersist();
    return true;
  }

  /** After the choice between the device and the file. The other one is set aside, not thrown away. */
  async choose(which: "device" | "file"): Promise<boolean> {
    const clash = this.clash;
    if (!clash) return false;
    if (which === "device") return this.openKept(clash.mine, clash.origin);
    await setAside(clash.mine.id, clash.text, clash.origin.name).catch(() => undefined);
    return this.open(clash.text, clash.origin, true);
  }

  /** The answer before leaving: save first, go on without, or stay. */
  async leave(how: "save" | "lose" | "stay"): Promise<boolean> {
    const going = this.leaving;
    if (how === "save") {
      await this.save();
      if (this.atRisk) return false;
    }
    this.leaving = undefined;
    if (how === "stay" || !going) return false;
    this.#sure = true;
    return going().finally(() => {
      this.#sure = false;
    });
  }

  openKept(plan: Kept, origin: Origin = {}): Promise<boolean> {
    // A text that was set aside meets the one that took its place: then the user chooses again.
    return this.open(plan.text, { ...origin, name: origin.name ?? plan.name, unsaved: !isAside(plan.id) });
  }

  /** A file of any kind. An age file needs the passphrase; a PDF is read by the print module. */
  async openFile(file: Opened, passphrase?: () => Promise<string | undefined>): Promise<boolean> {
    const { name, handle } = file;
    try {
      if (file.kind === "json") {
        const text = utf8(file.bytes);
        if (text !== undefined) return await this.open(text, { name, handle });
        this.trouble = { key: "open-not-text" };
        return false;
      }
      if (file.kind === "pdf") {
        const { extractPlan } = await import("./pdf");
        return await this.open(await extractPlan(file.bytes), { name });
      }
      const phrase = await passphrase?.();
      return phrase ? await this.open(await openAge(file.bytes, phrase), { name, handle, sealed: true }) : false;
    } catch (fault) {
      if (fault instanceof Refused) this.trouble = fault;
      else if (fault instanceof AgeFault) this.trouble = { key: `open-age-${fault.kind}` };
      else this.trouble = { key: "open-fault" };
      return false;
    }
  }

  /** The other tab is gone: take what it left, and write on. */
  async takeOver(): Promise<void> {
    const store = this.store;
    if (!store || this.lockState !== "free") return;
    const newest = await kept(this.id).catch(() => undefined);
    if (newest && newest.text !== store.text) {
      store.load(newest.text, {
        ...(store.name === undefined ? {} : { name: store.name }),
        ...(store.handle ? { handle: store.handle } : {}),
      });
    }
    store.readOnly = false;
    this.lockState = "mine";
    announce(say("lock-taken"));
  }

  /** What the button does: back to where the plan came from. */
  async save(): Promise<void> {
    const store = this.store;
    if (!store) return;
    if (this.served && !this.served.gone) {
      if (await this.#write()) this.#told("file");
    } else if (this.sealed) {
      const phrase = await askPassphrase("save");
      if (phrase) await this.saveSealed(phrase);
    } else {
      await this.#saveFile(store.handle);
    }
  }

  /** The file of the command line follows a second after the last change; until then the device holds the words. */
  #writeBack(): void {
    if (!this.served) return;
    clearTimeout(this.#back);
    this.#back = setTimeout(() => void this.#write(), WRITE_BACK_MS);
  }

  /** The page goes out of sight, perhaps for good: the file does not wait for its second. */
  hurry(): void {
    if (this.served && this.store?.changedSinceSave && !this.store.readOnly) void this.#write();
  }

  async #write(how: "save" | "overwrite" = "save"): Promise<boolean> {
    const { store, served } = this;
    clearTimeout(this.#back);
    if (!store || !served) return false;
    const text = store.text;
    if (!(await served[how](text))) {
      if (served.conflict) announce(say("served-conflict"));
      return false;
    }
    store.saved(text);
    if (this.store !== store) return true;
    this.fileSaved = new Date();
    if (!store.changedSinceSave) await this.#spareDevice();
    return true;
  }

  /** The port is another one next time: what stays behind here nobody finds again. */
  async #spareDevice(): Promise<void> {
    const { id } = this;
    await this.autosave?.spare();
    await forget(id).catch(() => undefined);
  }

  /** Which text goes on after the file changed on disk. Mine is set aside for as long as this page is there. */
  async settle(which: "mine" | "theirs"): Promise<void> {
    const { store, served } = this;
    if (!store || !served) return;
    if (which === "mine") {
      if (await this.#write("overwrite")) this.#told("file");
      return;
    }
    const theirs = await served.reread();
    if (theirs === undefined) return;
    await this.autosave?.flush();
    await setAside(this.id, theirs, served.name).catch(() => undefined);
    store.load(theirs, { name: served.name });
    await this.#spareDevice();
  }

  /** The browser asks where, or downloads. */
  async saveCopy(): Promise<void> {
    await this.#saveFile(undefined);
  }

  async #saveFile(handle: FileSystemFileHandle | undefined): Promise<void> {
    const store = this.store;
    if (!store) return;
    const outcome = await save(store.text, {
      suggested: fileName(store.name, "json"),
      type: "application/json",
      handle,
    });
    if (outcome.how === "cancelled") return;
    if (outcome.how === "file") {
      store.handle = outcome.handle;
      store.name = outcome.handle.name;
    }
    this.#saved(store, outcome.how);
  }

  /** The same text behind a passphrase, always as a new file or download. */
  async saveSealed(passphrase: string): Promise<void> {
    const store = this.store;
    if (!store) return;
    const bytes = await sealAge(store.text, passphrase);
    const outcome = await save(bytes, {
      suggested: fileName(store.name, "json.age"),
      type: "application/octet-stream",
      handle: this.sealed ? store.handle : undefined,
    });
    if (outcome.how === "cancelled") return;
    if (outcome.how === "file" && this.sealed) store.handle = outcome.handle;
    this.#saved(store, outcome.how);
  }

  async close(): Promise<void> {
    await this.autosave?.stop();
    await this.#lock?.release();
    this.#lock = undefined;
    this.autosave = undefined;
    this.store = undefined;
    this.served = undefined;
    this.fileSaved = undefined;
    clearTimeout(this.#back);
    this.lockState = "mine";
  }

  /** The device was wiped: close without keeping anything. */
  async abandon(): Promise<void> {
    this.autosave?.abandon();
    await this.close();
  }

  /** Leaving now would lose words. */
  get atRisk(): boolean {
    const store = this.store;
    if (!store?.changedSinceSave || store.readOnly) return false;
    // The device is no safe place here: see #spareDevice.
    if (this.served) return true;
    const kind = this.autosave?.state.kind;
    return kind === "unsafe" || kind === "failed" || !this.autosave?.safe;
  }

  #saved(store: PlanStore, how: "file" | "download" = "file"): void {
    store.saved();
    this.#told(how);
  }

  #told(how: "file" | "download"): void {
    announce(say(how === "file" ? "save-done" : "save-downloaded", { time: clock(new Date()) }));
  }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const session = new Session();
