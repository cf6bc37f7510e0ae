import { fieldsOf } from './fields-of.ts';

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isSide = (value: unknown): boolean => value === null || value === 'left' || value === 'right';

/** Whether a stored value is what one set asks: a hold or reps. */
export function isDose(value: unknown): boolean {
  const { kind, ms, switchAtHalf, reps, pace, holdMs } = fieldsOf(value);
  if (kind === 'hold') return Number.isFinite(ms) && (switchAtHalf === null || isText(switchAtHalf));
  return (
    kind === 'reps' &&
    Number.isInteger(reps) &&
    Array.isArray(pace) &&
    pace.every(isPacePart) &&
    (holdMs === null || Number.isFinite(holdMs))
  );
}

function isPacePart(value: unknown): boolean {
  const { part, word, ms } = fieldsOf(value);
  return isText(part) && isText(word) && Number.isFinite(ms);
}

/** Whether a stored value is what a person says of a set. */
export function isSetLog(value: unknown): boolean {
  const { kg, reps, holdMs, effort, reserve } = fieldsOf(value);
  return (
    [kg, reps, holdMs, reserve].every((each) => each === null || Number.isFinite(each)) &&
    (effort === null || effort === 'easy' || effort === 'right' || effort === 'hard')
  );
}
