/** Pairs of a time and a step, in seconds: up to the time, the step is used. */
const STEPS: readonly (readonly [upTo: number, step: number])[] = [
  [60, 5],
  [300, 15],
  [1200, 60],
  [Number.POSITIVE_INFINITY, 300],
];

const stepAt = (value: number, direction: 1 | -1) =>
  STEPS.find(([upTo]) => (direction > 0 ? value < upTo : value <= upTo))?.[1] ?? 5;

/** The next time in seconds: small steps for short times, large ones for long, always on a multiple of the step. */
export function nextSeconds(value: number, direction: 1 | -1): number {
  const step = stepAt(value, direction);
  return direction > 0 ? Math.floor(value / step) * step + step : Math.ceil(value / step) * step - step;
}
