import { defaultOwns } from '../../../../src/core/owns/owns.ts';
import type { SetDose } from '../../../../src/core/plan/plan.ts';
import type { Past } from '../../../../src/core/training/progress/past.ts';
import type { Target } from '../../../../src/core/training/progress/suggestion.ts';
import type { SetRecord } from '../../../../src/core/training/record.ts';

export const DAY = 86_400_000;
export const NOW = 1_790_000_000_000;

const way = (name: string) => ({ exercise: name.toLowerCase().replaceAll(' ', '-'), name });
const range = (low: number, high: number) => ({ low, high });
const TEMPO = { lowerMs: 3000, bottomMs: 0, liftMs: 1000, topMs: 1000 };

/** 3–4 sets of 8–12 with dumbbells. */
export const ROW: Target = {
  sets: range(3, 4),
  dose: { kind: 'reps', reps: range(8, 12), tempo: TEMPO, holdMs: null },
  load: 'dumbbells',
  unit: 'kg',
  owns: defaultOwns('kg'),
  harder: way('One-arm row'),
  easier: way('Band row'),
};
export const BARBELL: Target = { ...ROW, load: 'barbell' };
export const PUSH_UP: Target = {
  ...ROW,
  load: 'none',
  harder: way('Archer push-up'),
  easier: way('Knee push-up'),
};
export const PULL_UP: Target = { ...PUSH_UP, load: 'body', harder: way('Weighted pull-up') };
export const ASSISTED: Target = { ...ROW, load: 'assistance', harder: way('Pull-up') };
/** 2–3 holds of 20–40 s. */
export const PLANK: Target = {
  ...PUSH_UP,
  sets: range(2, 3),
  dose: { kind: 'hold', ms: range(20_000, 40_000), switchAtHalf: null },
  harder: way('Long-lever plank'),
  easier: way('Knee plank'),
};

function setOf(
  words: string,
  asked: string,
  effort: string | undefined,
  set: number,
  sets: number,
): SetRecord {
  const [did = '', kg] = words.split('@');
  const seconds = asked.endsWith('s');
  const value = Number.parseFloat(asked);
  const askedKg = asked.includes('@') ? { kg: Number(asked.split('@')[1]) } : {};
  const lowerMs = asked.includes('+') ? TEMPO.lowerMs + Number(asked.split('+')[1]) * 1000 : TEMPO.lowerMs;
  const dose: SetDose = seconds
    ? { kind: 'hold', ms: value * 1000, switchAtHalf: null }
    : {
        kind: 'reps',
        reps: value,
        pace: [{ part: 'lower', word: null, ms: lowerMs }],
        holdMs: null,
        ...askedKg,
      };
  const base = { slot: 's', exercise: 'e', name: 'E', side: null, set, sets, dose };
  if (did === '-') return { ...base, outcome: 'skipped', ms: 0, result: null };
  const said = effort === 'easy' || effort === 'right' || effort === 'hard' ? effort : null;
  return {
    ...base,
    outcome: 'done',
    ms: seconds ? Number(did) * 1000 : 30_000,
    result: {
      kg: kg === undefined ? null : Number(kg),
      reps: seconds ? null : Number(did),
      holdMs: seconds ? Number(did) * 1000 : null,
      effort: said,
      reserve: null,
      entered: effort !== 'unsaid',
    },
  };
}

/**
 * A session in a line: days ago, what was asked, what was done set by set, how it felt. "7d 10: 10@20 10@20 9@20
 * right" asked for ten reps a week ago; "30s" asks for a hold; "10+1" for reps lowered a second longer; "-" is a set
 * left out; "unsaid": nothing was logged; "10@20" asked for a weight.
 */
export function session(line: string): Past {
  const [head = '', tail = ''] = line.split(': ');
  const [ago = '', asked = ''] = head.split(' ');
  const words = tail.split(' ');
  const effort = words.find((word) => /^[a-z]/.test(word));
  const done = words.filter((word) => word !== effort);
  return {
    session: line,
    startedAtWall: NOW - Number.parseFloat(ago) * DAY,
    sets: done.map((each, i) => setOf(each, asked, effort, i + 1, done.length)),
  };
}

/** The same with sides, the left sets first: "7d 10: left 10@20 10@20 right 10@26 10@26". */
export function sided(line: string): Past {
  const [head = '', tail = ''] = line.split(': ');
  const [left = '', right = ''] = tail.replace('left ', '').split(' right ');
  const side = (sets: string, of: 'left' | 'right') =>
    session(`${head}: ${sets}`).sets.map((set) => ({ ...set, side: of }));
  return {
    ...session(`${head}: ${left}`),
    session: line,
    sets: [...side(left, 'left'), ...side(right, 'right')],
  };
}
