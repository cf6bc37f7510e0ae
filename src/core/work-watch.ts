/** How a long piece of work on many sessions is watched. */
export interface WorkWatch {
  /** Called with the number of sessions that are done, and how many there are. */
  readonly tell: (done: number, all: number) => void;
  /** An `AbortSignal`: stops it, and the call rejects. */
  readonly signal?: { readonly aborted: boolean; readonly throwIfAborted: () => void } | undefined;
}
