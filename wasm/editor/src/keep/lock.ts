// One tab writes a plan; another that opens the same one may look, and take over as soon as the first lets go.

export interface Lock {
  /** This tab holds it. */
  held: boolean;
  /** Resolves when another can have it: opening the same plan again must not find it taken by ourselves. */
  release: () => Promise<void>;
}

const nameOf = (id: string): string => `kringplan:${id}`;

/**
 * Asks for the plan. Where another tab holds it, `whenFree` is called once that one is closed; this tab then has the lock.
 * A browser without locks gives it to everyone.
 */
export async function lockPlan(id: string, whenFree: () => void): Promise<Lock> {
  if (!navigator.locks) return { held: true, release: () => Promise.resolve() };
  const name = nameOf(id);
  let free: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    free = resolve;
  });
  let done: Promise<unknown> = Promise.resolve();
  const held = await new Promise<boolean>((answer) => {
    done = navigator.locks
      .request(name, { ifAvailable: true }, async (lock) => {
        answer(lock !== null);
        if (lock) await until;
      })
      .catch(() => answer(true));
  });
  if (held) {
    return {
      held,
      release: async () => {
        free();
        await done;
      },
    };
  }

  const waiting = new AbortController();
  const queued = navigator.locks
    .request(name, { signal: waiting.signal }, async () => {
      whenFree();
      await until;
    })
    .catch(() => undefined);
  return {
    held,
    release: async () => {
      waiting.abort();
      free();
      await queued;
    },
  };
}
