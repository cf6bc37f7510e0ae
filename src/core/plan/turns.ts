import type { Scheme } from '../routine/routine.ts';
import type { Level } from './choices.ts';
import { pick } from './pick.ts';
import type { PlanSlot } from './plan.ts';
import type { SettledSlot } from './settle.ts';

/** One set of one slot in the order of the session, and the rest that follows it (0: only a change-over). */
export interface Turn {
  readonly slot: SettledSlot;
  readonly set: number;
  readonly restMs: number;
}

const withPlanned = (slot: SettledSlot, part: Partial<PlanSlot>): SettledSlot => ({
  ...slot,
  planned: { ...slot.planned, ...part },
});

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** The slots as the scheme changes them: rounds become sets, an interval's work replaces the dose. */
export function underScheme(slots: readonly SettledSlot[], scheme: Scheme, level: Level): SettledSlot[] {
  switch (scheme.kind) {
    case 'straight':
      return [...slots];
    case 'superset':
      return slots.map((slot) => withPlanned(slot, { restMs: pick(scheme.restMs, level, 1000) }));
    case 'circuit':
      return slots.map((slot) =>
        withPlanned(slot, { sets: pick(scheme.rounds, level), restMs: pick(scheme.restMs, level, 1000) }),
      );
    case 'interval':
      return slots.map((slot) =>
        withPlanned(slot, {
          sets: pick(scheme.rounds, level),
          restMs: pick(scheme.restMs, level, 1000),
          dose: { kind: 'hold', ms: pick(scheme.workMs, level, 1000), switchAtHalf: null },
        }),
      );
  }
}

/** The order in which the sets of a block are done. `slots` have been through underScheme(). */
export function turnsOf(slots: readonly SettledSlot[], scheme: Scheme, level: Level): Turn[] {
  if (scheme.kind === 'straight') {
    return slots.flatMap((slot) =>
      upTo(slot.planned.sets).map((set) => ({ slot, set, restMs: slot.planned.restMs })),
    );
  }
  const rounds = Math.max(0, ...slots.map((slot) => slot.planned.sets));
  const roundRestMs =
    scheme.kind === 'superset' ? pick(scheme.restMs, level, 1000) : pick(scheme.roundRestMs, level, 1000);
  return upTo(rounds).flatMap((set) => {
    const round = slots.filter((slot) => set <= slot.planned.sets);
    return round.map((slot, i) => {
      const between = scheme.kind === 'superset' ? 0 : slot.planned.restMs;
      return { slot, set, restMs: i === round.length - 1 ? roundRestMs : between };
    });
  });
}
