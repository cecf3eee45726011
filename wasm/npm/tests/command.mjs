// The command line beside which the modules are laid: its bytes are what the modules must give.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./fixtures.mjs";

const PROGRAM = process.env.KRINGPLAN ?? join(ROOT, "target/debug/kringplan");

/** Runs the program with these bytes on standard input. */
export function kringplan(args, input = "") {
    return new Promise((resolve, reject) => {
        const child = spawn(PROGRAM, args, { env: { ...process.env, LANG: "nl_NL.UTF-8", NO_COLOR: "1" } });
        const out = [];
        const err = [];
        child.stdout.on("data", (chunk) => out.push(chunk));
        child.stderr.on("data", (chunk) => err.push(chunk));
        child.stdin.on("error", () => {}); // it may stop before it has read everything
        child.on("error", reject);
        child.on("close", (code) => resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() }));
        child.stdin.end(input);
    });
}

/** Does the work for every item, some at a time: a program starts while the module computes. */
export async function forEach(items, work, together = 4) {
    const queue = items[Symbol.iterator]();
    const worker = async () => {
        for (const item of queue) await work(item);
    };
    await Promise.all(Array.from({ length: together }, worker));
}
