/**
 * Rounds parts to whole units so that they still add up: their sum is the rounded sum of what was given. What is
 * left over goes to the parts that lost most.
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
