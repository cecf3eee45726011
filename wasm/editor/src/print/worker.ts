// Worker: the print module, loaded once and kept. It answers one question at a time; the page stays free meanwhile.
import init, * as press from "kringplan-glue/print";
import type { Answer, Asked } from "./protocol";

async function answer(asked: Asked): Promise<Answer> {
  switch (asked.what) {
    case "start":
      await init({ module_or_path: asked.module });
      return { done: "nothing" };
    case "font":
      press.add_font(asked.bytes);
      return { done: "nothing" };
    case "fonts":
      return { done: "text", text: press.fonts() };
    case "needed":
      return { done: "text", text: press.needed_fonts(asked.plan, asked.request) };
    case "receivers":
      return { done: "text", text: press.receivers(asked.plan, asked.day) };
    case "extract":
      return { done: "text", text: press.extract(asked.pdf) };
    case "render": {
      const made = press.render(asked.plan, asked.request);
      try {
        const files = Array.from({ length: made.count }, (_, index) => made.file(index));
        return { done: "files", files, info: made.info };
      } finally {
        made.free();
      }
    }
  }
}

self.addEventListener("message", (event: MessageEvent<Asked>) => {
  void answer(event.data)
    .catch((thrown: unknown): Answer => {
      // A refusal is thrown as text; what is an error of its own stopped the module.
      if (typeof thrown === "string") return { done: "refused", told: thrown };
      return { done: "stopped", why: thrown instanceof Error ? thrown.message : String(thrown) };
    })
    .then((told) => {
      const moved = told.done === "files" ? told.files.map((file) => file.buffer) : [];
      self.postMessage(told, { transfer: moved });
    });
});
