/** A change that tabs report to each other: of a document, or of the sessions. */
export interface OtherTabs {
  readonly tell: (changed: string) => void;
  readonly listen: (changed: string, listener: () => void) => void;
}

/** The other tabs of this browser. One that was frozen misses messages and reads everything when it returns. */
export function joinOtherTabs(): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, listen() {} };
  const channel = new BroadcastChannel('holdfast');
  return {
    tell: (changed) => channel.postMessage(changed),
    listen: (changed, listener) =>
      channel.addEventListener('message', ({ data }) => {
        if (data === changed) listener();
      }),
  };
}
