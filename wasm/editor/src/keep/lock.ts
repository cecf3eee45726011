// One tab writes a plan; another that opens the same one may look, and take over as soon as the first lets go.

export interface Lock {
  /** This tab holds it. */
  held: boolean;
  release: () => void;
}

const nameOf = (id: string): string => `kringplan:${id}`;

/**
 * Asks for the plan. Where another tab holds it, `whenFree` is called once that one is closed; this tab then has the lock.
 * A browser without locks gives it to everyone.
 */
export async function lockPlan(id: string, whenFree: () => void): Promise<Lock> {
  if (!navigator.locks) return { held: true, release: () => undefined };
  const name = nameOf(id);
  let free: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    free = resolve;
  });
  const held = await new Promise<boolean>((answer) => {
    void navigator.locks
      .request(name, { ifAvailable: true }, async (lock) => {
        answer(lock !== null);
        if (lock) await until;
      })
      .catch(() => answer(true));
  });
  if (held) return { held, release: free };

  const waiting = new AbortController();
  void navigator.locks
    .request(name, { signal: waiting.signal }, async () => {
      whenFree();
      await until;
    })
    .catch(() => undefined);
  return {
    held,
    release: () => {
      waiting.abort();
      free();
    },
  };
}
