/** Something fetched when it is first asked for. */
export interface Late<T> {
  /** Fetches it once, however many callers ask. After a failure the next call fetches again. */
  (): Promise<T>;
  /** What has arrived; null until then. */
  readonly here: () => T | null;
  /** Calls back with it: at once when it is here, which keeps a call inside a tap; else when it arrives. A failure is silent. */
  readonly whenHere: (listener: (found: T) => void) => void;
  /** Fetches it ahead of need. A failure here is silent: the call that needs it fetches again. */
  readonly prefetch: () => void;
}

let underway = 0;

/** Whether anything that was asked for has neither arrived nor failed. */
export const isFetchingLate = (): boolean => underway > 0;

/** The one way to fetch code and data late: `late(() => import(…))`. Each caller handles failures itself. */
export function late<T>(fetch: () => Promise<T>): Late<T> {
  let fetching: Promise<T> | null = null;
  let arrived: T | null = null;
  const ask = () => {
    if (fetching) return fetching;
    underway += 1;
    fetching = fetch().then(
      (found) => {
        underway -= 1;
        arrived = found;
        return found;
      },
      (error: unknown) => {
        underway -= 1;
        fetching = null;
        throw error;
      },
    );
    return fetching;
  };
  const whenHere = (listener: (found: T) => void) => {
    if (arrived !== null) listener(arrived);
    else void ask().then(listener, () => undefined);
  };
  return Object.assign(ask, { here: () => arrived, whenHere, prefetch: () => whenHere(() => undefined) });
}
