import { type Block, isClock, type Ladder } from '../routine/routine.ts';
import { blockDial, type ValueOf } from './fitting.ts';
import type { PlanSlot, SetDose } from './plan.ts';
import { restFor } from './rest-of-lift.ts';
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

/** Applies the scheme to its slots: rounds become sets, an interval's work replaces the dose. */
export function underScheme(
  slots: readonly SettledSlot[],
  { id, scheme, purpose }: Pick<Block, 'id' | 'scheme' | 'purpose'>,
  valueOf: ValueOf,
): SettledSlot[] {
  if (scheme.kind === 'straight') return [...slots];
  if (isClock(scheme)) return slots.map((slot) => withPlanned(slot, { restMs: 0 }));
  const restMs = restFor(scheme.restMs, purpose, valueOf, blockDial(id, 'rest'));
  if (scheme.kind === 'superset') return slots.map((slot) => withPlanned(slot, { restMs }));
  if (scheme.kind === 'circuit' || scheme.kind === 'interval') {
    const sets = valueOf(scheme.rounds, blockDial(id, 'rounds'));
    if (scheme.kind === 'circuit') return slots.map((slot) => withPlanned(slot, { sets, restMs }));
    const ms = valueOf(scheme.workMs, blockDial(id, 'work'), 1000);
    return slots.map((slot) => withPlanned(slot, { sets, restMs, dose: heldFor(ms) }));
  }
  return slots.map((slot) => withPlanned(slot, { sets: scheme.ladder.length, restMs }));
}

const heldFor = (ms: number): SetDose => ({ kind: 'hold', ms, switchAtHalf: null });

/** One set of each in turn, until every slot has its sets. */
function inTurn(slots: readonly SettledSlot[], betweenMs: number, roundRestMs: number): Turn[] {
  const rounds = Math.max(0, ...slots.map((slot) => slot.planned.sets));
  return upTo(rounds).flatMap((set) => {
    const round = slots.filter((slot) => set <= slot.planned.sets);
    return round.map((slot, i) => ({ slot, set, restMs: i === round.length - 1 ? roundRestMs : betweenMs }));
  });
}

/** A set with the reps of its rung; a hold stays as it is. */
function onRung(turn: Turn, ladder: Ladder): Turn {
  const { dose } = turn.slot.planned;
  const reps = ladder[turn.set - 1];
  if (dose.kind === 'hold' || reps === undefined) return turn;
  return { ...turn, slot: withPlanned(turn.slot, { dose: { ...dose, reps } }) };
}

/**
 * The order in which the sets of a block are done; none under a clock, see clockTurns(). `slots` have been through
 * underScheme().
 */
export function turnsOf(
  slots: readonly SettledSlot[],
  { id, scheme, purpose }: Pick<Block, 'id' | 'scheme' | 'purpose'>,
  valueOf: ValueOf,
): Turn[] {
  const restMs = slots[0]?.planned.restMs ?? 0;
  switch (scheme.kind) {
    case 'straight':
      return slots.flatMap((slot, i) => {
        const partner = slots.findIndex((each) => each.planned.id === slot.planned.pairedWith);
        if (partner >= 0 && partner < i) return [];
        const group = slots.filter((_, at) => at === i || at === partner);
        return inTurn(group, 0, slot.planned.restMs);
      });
    case 'superset':
      return inTurn(slots, 0, restMs);
    case 'circuit':
    case 'interval':
    case 'ladder': {
      const roundRestMs = restFor(scheme.roundRestMs, purpose, valueOf, blockDial(id, 'roundRest'));
      const turns = inTurn(slots, restMs, roundRestMs);
      return scheme.kind === 'ladder' ? turns.map((turn) => onRung(turn, scheme.ladder)) : turns;
    }
    case 'emom':
    case 'amrap':
    case 'for-time':
    case 'tabata':
      return [];
  }
}

/** Sets `pairedWith` on both slots of each pair. */
export function paired(slots: readonly SettledSlot[], pairs: Pairs): SettledSlot[] {
  return slots.map((slot) => {
    const pair = pairs.find((each) => each.includes(slot.planned.id));
    const partner = pair?.find((id) => id !== slot.planned.id);
    return partner ? withPlanned(slot, { pairedWith: partner }) : slot;
  });
}

type Pairs = readonly (readonly [string, string])[];
