import type { Block, ClockScheme } from '../routine/routine.ts';
import { boutMs } from './bout.ts';
import { roundsIn } from './bout-count.ts';
import type { Bout, BoutStep, Move, SetDose, SetPlace } from './plan.ts';
import type { SettledSlot } from './settle.ts';

/** The rest after a clock, to breathe and to enter the score. Our own choice. */
export const AFTER_CLOCK_MS = 60_000;
/** The estimated time of a round for time without exercises. Our own choice. */
const ROUND_MS = 60_000;

/** The steps between two rests of a clock, and the rest that follows them. */
export interface ClockTurn {
  readonly bouts: readonly BoutStep[];
  /** The place of the last of the bouts, which the rest belongs to. */
  readonly set: SetPlace;
  readonly restMs: number;
}

/** The id of the clock of a block, used like a slot id. No slot id contains a colon. */
const clockId = (block: string): string => `${block}:clock`;

/** The dose of a slot under a clock: a Tabata works for its own time, whatever the dose. */
const doseUnder = (scheme: ClockScheme, dose: SetDose): SetDose =>
  scheme.kind === 'tabata' ? { kind: 'hold', ms: scheme.workMs, switchAtHalf: null } : dose;

function moveOf({ planned, cues }: SettledSlot, scheme: ClockScheme): Move {
  const { id: slot, exercise, name, sides } = planned;
  return {
    slot,
    exercise,
    name,
    sides: scheme.kind === 'tabata' ? 'both' : sides,
    dose: doseUnder(scheme, planned.dose),
    cue: cues[0] ?? '',
  };
}

/** How many bouts a run of a clock has. */
const partsOf = (scheme: ClockScheme): number =>
  scheme.kind === 'emom' || scheme.kind === 'tabata' ? scheme.rounds : 1;

/** The moves of one bout of a run: all of them, or the next in turn. */
function movesIn(scheme: ClockScheme, moves: readonly Move[], part: number): readonly Move[] {
  const inTurn = scheme.kind === 'tabata' || (scheme.kind === 'emom' && scheme.each === 'next');
  const next = moves[(part - 1) % Math.max(1, moves.length)];
  return inTurn && next ? [next] : moves;
}

const roundsOf = (scheme: ClockScheme): Bout['rounds'] => {
  if (scheme.kind === 'amrap') return null;
  return scheme.kind === 'for-time' ? scheme.rounds : 1;
};

function timingOf(scheme: ClockScheme, bout: Bout): BoutStep['timing'] {
  switch (scheme.kind) {
    case 'emom':
      return { kind: 'timed', ms: scheme.everyMs };
    case 'tabata':
      return { kind: 'timed', ms: scheme.workMs };
    case 'amrap':
      return { kind: 'capped', ms: scheme.ms, estimateMs: scheme.ms };
    case 'for-time': {
      const { capMs } = scheme;
      const ms = boutMs(bout) || (roundsIn(bout) ?? 0) * ROUND_MS;
      return capMs === null
        ? { kind: 'open', estimateMs: ms }
        : { kind: 'capped', ms: capMs, estimateMs: Math.min(ms, capMs) };
    }
  }
}

/**
 * The turns of a block under a clock, run after run: one turn for a run without rests in it. A block whose slots are all
 * left out of the plan has no turns; a block that was written without slots has them, because its clock runs anyway.
 */
export function clockTurns(
  { id, slots }: Pick<Block, 'id' | 'slots'>,
  scheme: ClockScheme,
  settled: readonly SettledSlot[],
  block: number,
): ClockTurn[] {
  if (slots.length > 0 && settled.length === 0) return [];
  const moves = settled.map((slot) => moveOf(slot, scheme));
  const parts = partsOf(scheme);
  const boutAt = (run: number, part: number): BoutStep => {
    const set = { slot: clockId(id), set: (run - 1) * parts + part };
    const bout: Bout = {
      clock: scheme.kind,
      run,
      runs: scheme.times,
      part,
      parts,
      moves: movesIn(scheme, moves, part),
      rounds: roundsOf(scheme),
    };
    return { kind: 'bout', id: `${set.slot}/${set.set}`, block, timing: timingOf(scheme, bout), set, bout };
  };
  const restWithin = scheme.kind === 'tabata' ? scheme.restMs : 0;
  return Array.from({ length: scheme.times }, (_, i) => i + 1).flatMap((run): ClockTurn[] => {
    const bouts = Array.from({ length: parts }, (_, i) => boutAt(run, i + 1));
    const afterMs = run < scheme.times ? scheme.betweenMs : AFTER_CLOCK_MS;
    const turns = restWithin > 0 ? bouts.map((bout) => [bout]) : [bouts];
    return turns.flatMap((each, i): ClockTurn[] => {
      const last = each.at(-1);
      return last
        ? [{ bouts: each, set: last.set, restMs: i < turns.length - 1 ? restWithin : afterMs }]
        : [];
    });
  });
}
