import type { Choices } from './choices.ts';
import { repMs } from './pace.ts';
import type { PlanSlot, RestStep, SetDose, Side, Step, Timing, TransitionStep, WorkStep } from './plan.ts';
import type { Turn } from './turns.ts';

/** To turn over and settle on the other side. */
export const SIDE_CHANGE_MS = 5000;
/** To get to the next exercise where there is no rest. */
export const PLACE_CHANGE_MS = 10_000;

function timingOf(dose: SetDose, pace: Choices['pace']): Timing {
  if (dose.kind === 'hold') return { kind: 'timed', ms: dose.ms };
  const ms = dose.reps * repMs(dose.pace);
  return pace === 'tempo' ? { kind: 'timed', ms } : { kind: 'open', estimateMs: ms };
}

function oneSide(slot: PlanSlot): SetDose {
  const { dose, sides } = slot;
  return dose.kind === 'hold' && sides === 'split' ? { ...dose, ms: Math.round(dose.ms / 2) } : dose;
}

/** The steps of one set: its work, side after side. */
export function workSteps(turn: Pick<Turn, 'slot' | 'set'>, block: number, pace: Choices['pace']): Step[] {
  const { planned, cues } = turn.slot;
  const at = `${planned.id}/${turn.set}`;
  const dose = oneSide(planned);
  const work = (side: Side | null): WorkStep => ({
    kind: 'work',
    id: side ? `${at}/work/${side}` : `${at}/work`,
    block,
    timing: timingOf(dose, pace),
    set: {
      slot: planned.id,
      exercise: planned.exercise,
      name: planned.name,
      side,
      set: turn.set,
      sets: planned.sets,
      dose,
    },
    cue: cues[(turn.set - 1) % cues.length] ?? '',
  });
  if (planned.sides === 'both') return [work(null)];
  const change: TransitionStep = {
    kind: 'transition',
    id: `${at}/sides`,
    block,
    change: 'side',
    timing: { kind: 'timed', ms: SIDE_CHANGE_MS },
  };
  return [work('left'), change, work('right')];
}

/** A set of a slot, and the rest after it. */
interface Gap {
  readonly id: string;
  readonly set: number;
  readonly restMs: number;
}

/** What comes between one set and the next. */
export function gapStep({ id, set, restMs }: Gap, block: number): RestStep | TransitionStep {
  const at = `${id}/${set}`;
  return restMs > 0
    ? { kind: 'rest', id: `${at}/rest`, block, timing: { kind: 'timed', ms: restMs } }
    : {
        kind: 'transition',
        id: `${at}/place`,
        block,
        change: 'place',
        timing: { kind: 'timed', ms: PLACE_CHANGE_MS },
      };
}
