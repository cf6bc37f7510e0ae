import type { Expected, ExpectedRange } from './case-shape.ts';
import type { Got } from './got.ts';

/** Weights are kept to ten grams; a pound is not a round number of them. */
const HAIR = 0.011;

const said = (value: ExpectedRange | string | undefined): string =>
  value === null || value === undefined
    ? 'none'
    : typeof value === 'object'
      ? `${value[0]} to ${value[1]}`
      : String(value);

function meets(expected: ExpectedRange, got: number | null | undefined): boolean {
  if (expected === null) return got === null || got === undefined;
  if (got === null || got === undefined) return false;
  const [low, high] = typeof expected === 'number' ? [expected, expected] : expected;
  return got >= low - HAIR && got <= high + HAIR;
}

/** What was expected and did not come out, a sentence each. */
export function missedOf(expected: Expected, got: Got): string[] {
  const missed: string[] = [];
  const range = (what: string, wanted: ExpectedRange | undefined, is: number | null | undefined) => {
    if (wanted === undefined || meets(wanted, is)) return;
    missed.push(`${what}: expected ${said(wanted)}, got ${said(is)}.`);
  };
  range('Minutes', expected.minutes, got.minutes);

  for (const [exercise, wanted] of Object.entries(expected.next ?? {})) {
    const is = got.next[exercise];
    for (const field of ['kg', 'reps', 'holdMs', 'sets'] as const) {
      range(`Next ${field} of ${exercise}`, wanted[field], is?.[field]);
    }
    if (wanted.reason !== undefined && wanted.reason !== (is?.reason ?? null)) {
      const because = is ? ` (${is.because})` : '';
      missed.push(
        `Reason for ${exercise}: expected ${said(wanted.reason)}, got ${said(is?.reason)}${because}.`,
      );
    }
  }

  const { has, lacks, asks, rampUps, sets, order } = expected.plan ?? {};
  for (const exercise of has ?? []) {
    if (!got.plan.order.includes(exercise)) missed.push(`The plan has no ${exercise}.`);
  }
  for (const exercise of lacks ?? []) {
    if (got.plan.order.includes(exercise)) missed.push(`The plan has ${exercise}.`);
  }
  for (const [exercise, wanted] of Object.entries(asks ?? {})) {
    const is = got.plan.asks[exercise];
    if (!is) missed.push(`The plan has no ${exercise}.`);
    else
      for (const field of ['kg', 'reps', 'holdMs'] as const) {
        range(`The first set of ${exercise}, ${field}`, wanted[field], is[field]);
      }
  }
  for (const [exercise, wanted] of Object.entries(rampUps ?? {})) {
    range(`Ramp-up sets of ${exercise}`, wanted, got.plan.rampUps[exercise] ?? 0);
  }
  for (const [exercise, wanted] of Object.entries(sets ?? {})) {
    range(`Sets of ${exercise}`, wanted, got.plan.sets[exercise] ?? 0);
  }
  const places = (order ?? []).map((exercise) => got.plan.order.indexOf(exercise));
  if (places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0))) {
    missed.push(`Order: expected ${order?.join(', ')}, got ${got.plan.order.join(', ')}.`);
  }

  if (expected.warnings?.length === 0 && got.warnings.length > 0) {
    missed.push(`Warnings: expected none, got ${got.warnings.join(', ')}.`);
  }
  for (const code of expected.warnings ?? []) {
    if (!got.warnings.includes(code)) {
      missed.push(`Warning ${code}: not shown; shown are ${got.warnings.join(', ') || 'none'}.`);
    }
  }
  return missed;
}
