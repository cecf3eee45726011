// `kringplan edit`, as somebody starts it: on a copy of a plan, with the built editor of this tree.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { app, binary, mustBeBuilt } from "./places.mjs";

/** With KRINGPLAN_EDITOR_INSIDE the program serves the editor that was built into it, not the one of this tree. */
const source = process.env.KRINGPLAN_EDITOR_INSIDE ? [] : ["--app", app];

/** The running program; without a plan it has no file. `address` is undefined when it ended before it had one. */
export async function edit(plan, { args = [], from = source } = {}) {
  mustBeBuilt(binary, "run `cargo build -p kringplan-cli`, or set KRINGPLAN");
  const child = spawn(binary, ["edit", ...(plan ? [plan] : []), "--no-open", ...from, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  child.stderr.setEncoding("utf8").on("data", (text) => said.push(text));
  const ended = once(child, "close").then(([code]) => code);
  const lines = createInterface({ input: child.stdout });
  const address = await Promise.race([once(lines, "line").then(([line]) => line), ended.then(() => undefined)]);
  const [, origin, token] = /^(http:\/\/127\.0\.0\.1:\d+)\/#bewerk=([0-9a-f]{32})$/.exec(address ?? "") ?? [];
  return {
    address,
    origin,
    token,
    /** The exit code, once it ends by itself. */
    ended,
    said: () => said.join(""),
    stop: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
