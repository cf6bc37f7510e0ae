/** Development flags in the address: `?speed=20&no-sw&trace&lang=xx`. All are off in normal use. */
export interface Flags {
  /** Session milliseconds per real millisecond. */
  readonly speed: number;
  readonly noServiceWorker: boolean;
  /** Keeps every event and cue in `holdfastTrace`, for tests and for the console. */
  readonly trace: boolean;
  /** Shows the app in this language. `xx` is a pseudo-language for tests, `xr` the same written right to left. */
  readonly language: string | null;
}

const FASTEST = 1000;

export function parseFlags(search: string): Flags {
  const query = new URLSearchParams(search);
  const speed = Number(query.get('speed') ?? 1);
  return {
    speed: Number.isFinite(speed) && speed > 0 ? Math.min(speed, FASTEST) : 1,
    noServiceWorker: query.has('no-sw'),
    trace: query.has('trace'),
    language: query.get('lang'),
  };
}

/** The flags that are on, in words for the banner. */
export function flagNames({ speed, noServiceWorker, trace }: Flags): string[] {
  return [
    ...(speed === 1 ? [] : [`${speed}× speed`]),
    ...(noServiceWorker ? ['no service worker'] : []),
    ...(trace ? ['trace'] : []),
  ];
}
