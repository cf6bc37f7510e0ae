import fc from 'fast-check';
import type { Bout, BoutStep, Move, Plan, SetDose, Step, Timing } from '../../src/core/plan/plan.ts';
import type { Command } from '../../src/core/session/session.ts';

const doses: fc.Arbitrary<SetDose> = fc.oneof(
  fc.record({
    kind: fc.constant('hold' as const),
    ms: fc.integer({ min: 1000, max: 90_000 }),
    switchAtHalf: fc.constantFrom(null, 'Backward'),
  }),
  fc.record({
    kind: fc.constant('reps' as const),
    reps: fc.integer({ min: 1, max: 12 }),
    pace: fc.constant([
      { part: 'lower' as const, word: null, ms: 2000 },
      { part: 'lift' as const, word: null, ms: 1000 },
    ]),
    holdMs: fc.constant(null),
  }),
);

const timed = (ms: number) => ({ kind: 'timed' as const, ms });

function workStep(dose: SetDose, open: boolean, side: 'left' | 'right' | null): Omit<Step, 'id' | 'block'> {
  const ms = dose.kind === 'hold' ? dose.ms : dose.reps * 3000;
  const timing: Timing = open && dose.kind === 'reps' ? { kind: 'open', estimateMs: ms } : timed(ms);
  const set = { slot: 's', exercise: 'plank', name: 'Plank', side, set: 1, sets: 1, dose };
  return { kind: 'work', timing, set, cue: 'Breathe.' } as Omit<Step, 'id' | 'block'>;
}

const steps: fc.Arbitrary<Omit<Step, 'id' | 'block'>> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(doses, fc.boolean(), fc.constantFrom('left' as const, 'right' as const, null))
      .map(([dose, open, side]) => workStep(dose, open, side)),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 0, max: 90_000 })
      .map((ms) => ({ kind: 'rest' as const, set: { slot: 's', set: 1 }, timing: timed(ms) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom('side' as const, 'load' as const))
      .map(([ms, change]) => ({
        kind: 'transition' as const,
        change,
        set: { slot: 's', set: 1 },
        timing: timed(ms),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.boolean()).map(([ms, open]) => ({
      kind: 'set-up' as const,
      implement: 'barbell' as const,
      set: { slot: 's', set: 1 },
      timing: open ? ({ kind: 'open', estimateMs: ms } as const) : timed(ms),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 8 }), fc.boolean()).map(([reps, open]) => ({
      kind: 'ramp-up' as const,
      ramp: 1,
      ramps: 1,
      dose: {
        kind: 'reps' as const,
        reps,
        pace: [
          { part: 'lower' as const, word: null, ms: 2000 },
          { part: 'lift' as const, word: null, ms: 1000 },
        ],
        holdMs: null,
        kg: 40,
      },
      set: { slot: 's', set: 1 },
      timing: open ? ({ kind: 'open', estimateMs: reps * 3000 } as const) : timed(reps * 3000),
    })),
  },
);

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    slot: fc.constantFrom('s', 't'),
    exercise: fc.constant('plank'),
    name: fc.constant('Plank'),
    sides: fc.constantFrom('both' as const, 'each' as const),
    dose: doses,
    cue: fc.constant('Breathe.'),
  }),
  { maxLength: 3 },
);

const rounds = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.array(fc.integer({ min: 1, max: 21 }), { minLength: 1, maxLength: 4 }),
);

/** A bout of each clock: timed in an EMOM and a Tabata, else capped or open. */
const bouts: fc.Arbitrary<Omit<BoutStep, 'id' | 'block'>> = fc
  .record({
    clock: fc.constantFrom('emom' as const, 'amrap' as const, 'for-time' as const, 'tabata' as const),
    moves,
    rounds,
    ms: fc.integer({ min: 0, max: 90_000 }),
    share: fc.constantFrom(0.5, 1),
    capped: fc.boolean(),
  })
  .map(({ clock, moves: list, rounds: many, ms, share, capped }) => {
    const bout: Bout = {
      clock,
      run: 1,
      runs: 1,
      part: 1,
      parts: 2,
      moves: list,
      rounds: clock === 'amrap' ? null : clock === 'for-time' ? many : 1,
    };
    const estimateMs = Math.round(ms * share);
    const open = clock === 'for-time' && !capped;
    const timing: BoutStep['timing'] =
      clock === 'emom' || clock === 'tabata'
        ? { kind: 'timed', ms }
        : open
          ? { kind: 'open', estimateMs }
          : { kind: 'capped', ms, estimateMs };
    return { kind: 'bout' as const, timing, set: { slot: 'b:clock', set: 1 }, bout };
  });

/** Plans of one to twelve steps of every kind, timed, open and capped, some of zero length. */
export const plans: fc.Arbitrary<Plan> = fc
  .array(fc.oneof({ weight: 8, arbitrary: steps }, { weight: 4, arbitrary: bouts }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => {
    const all = list.map((step, i) => ({ ...step, id: `step-${i}`, block: 0 }) as Step);
    return {
      routine: 'any',
      language: 'en',
      name: 'Any',
      choices: {
        level: 'low',
        equipment: [],
        leftOut: [],
        swaps: {},
        minutes: null,
        readySeconds: 10,
        pace: 'own',
      },
      blocks: [{ id: 'b', name: 'Block', purpose: 'strength', slots: [], from: 0, to: all.length, ms: 0 }],
      steps: all,
      totals: { ms: 0, workMs: 0, restMs: 0, estimatedMs: 0, sets: 1 },
    };
  });

/** What a person can press, in any order, sensible or not. */
const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Command>({ type: 'pause' }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(0, 3000).map((countInMs): Command => ({ type: 'resume', countInMs })),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Command>(
      { type: 'next' },
      { type: 'previous' },
      { type: 'done' },
      { type: 'log', key: 's/plank/1/', log: { kg: 20, reps: 8, holdMs: null, effort: null, reserve: 2 } },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.integer({ min: -4, max: 4 }).map((by): Command => ({ type: 'count', by })),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 9 })
      .map((reps): Command => ({ type: 'score', key: 'b:clock/1', score: { kind: 'reps', reps } })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 10 }).map(
      (level): Command => ({
        type: 'hurt',
        key: 'a/b/1/',
        pain: { place: 'knee', side: 'left', level, sharp: level > 7 },
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: -60_000, max: 60_000 }).map((byMs): Command => ({ type: 'extend', byMs })),
  },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 14 }).map((step): Command => ({ type: 'jump', step })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: -1, max: 9 }), fc.integer({ min: -60_000, max: 60_000 }))
      .map(([visit, extraMs]): Command => ({ type: 'undo', visit, extraMs, log: null })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(plans, fc.integer({ min: 0, max: 11 }))
      .map(([plan, step]): Command => ({ type: 'swap', plan, step })),
  },
);

/** A press (or only a tick), that many ms after the previous one; negative is a clock that was set back. */
export interface Press {
  readonly command: Command;
  readonly afterMs: number;
}

const gaps = fc.oneof(
  fc.constantFrom(0, 1, 250, 1000, 3000, 5000),
  fc.integer({ min: 0, max: 40_000 }),
  fc.integer({ min: 60_000, max: 600_000 }),
  fc.integer({ min: -100_000, max: -1 }),
);

/** Presses in the longest session. `npm run soak -- events` sets it higher. */
const { LONGEST_SESSION = '25' } = process.env;

/** A whole session of presses with clock steps and sleep gaps between them. */
export const presses: fc.Arbitrary<Press[]> = fc.array(
  fc.record({ command: fc.oneof(commands, fc.constant<Command>({ type: 'tick' })), afterMs: gaps }),
  { maxLength: Number(LONGEST_SESSION), ...(LONGEST_SESSION !== '25' && { size: 'max' }) },
);
