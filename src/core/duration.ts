/** Seconds, as files speak them, to milliseconds, as code speaks them. */
export const seconds = (value: number): number => Math.round(value * 1000);

/**
 * A reading for a clock that counts down: whole seconds, rounded up so that 1 is shown for the whole of the
 * last second, and 0 only when nothing is left. `m:ss` from 100 s (or when `always` is set), plain seconds below.
 */
export function countdown(ms: number, always = false): string {
  const total = Math.max(0, Math.ceil(ms / 1000));
  return total < 100 && !always ? String(total) : formatClock(total * 1000);
}

/** `m:ss` (or `h:mm:ss` from an hour), rounded to the nearest second. */
export function formatClock(ms: number): string {
  const total = Math.max(0, Math.round(ms / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const pad = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(total % 60)}` : `${minutes}:${pad(total % 60)}`;
}

/** Whole minutes, never less than 1, for headings such as "45 min". */
export const minutes = (ms: number): number => Math.max(1, Math.round(ms / 60_000));
