/** Converts seconds, the unit of files, to milliseconds, the unit of code. */
export const seconds = (value: number): number => Math.round(value * 1000);

/**
 * The reading of a countdown: whole seconds, rounded up, so that 1 is shown during the whole last second, and 0 only
 * when no time is left. `m:ss` from 100 s (or when `always` is set), plain seconds below.
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

/**
 * Rounds parts to whole units so that they still add up to the rounded sum of the parts given. The remainder goes to
 * the parts that lost most.
 */
export function apportion(parts: readonly number[], unit: number): readonly number[] {
  const whole = parts.map((part) => Math.floor(part / unit));
  const wanted = Math.round(parts.reduce((sum, part) => sum + part, 0) / unit);
  const missing = wanted - whole.reduce((sum, part) => sum + part, 0);
  const lost = (i: number) => (parts[i] ?? 0) / unit - (whole[i] ?? 0);
  const most = whole.map((_, i) => i).toSorted((a, b) => lost(b) - lost(a));
  const raised = new Set(most.slice(0, missing));
  return whole.map((part, i) => (part + (raised.has(i) ? 1 : 0)) * unit);
}
