import type { Unit } from '../../core/owns/unit.ts';
import {
  type BoutStep,
  isBout,
  isWork,
  type Move,
  type Plan,
  type Step,
  stepMs,
  type WorkStep,
} from '../../core/plan/plan.ts';
import type { Purpose } from '../../core/routine/purpose.ts';
import { createCodes, type ExerciseCode } from './exercise-code.ts';
import { type FitMessage, fitFile } from './fit-file.ts';
import { fileId, STRENGTH, TRAINING, weightUnit } from './profile.ts';
import { repeats } from './repeats.ts';
import { titleMessages } from './title-messages.ts';

const MESSAGE = { workout: 26, step: 27 } as const;
const DURATION = { time: 0, open: 5, repeat: 6, reps: 29 } as const;
const INTENSITY = { active: 0, rest: 1, warmUp: 2, coolDown: 3 } as const;
const OPEN_TARGET = 2;
const NAME_BYTES = 48;
const NOTE_BYTES = 80;
const KG_STEPS = 100;

/** A step of a watch. */
interface WatchStep {
  readonly name: string;
  readonly note: string;
  readonly durationType: number;
  readonly duration: number | null;
  readonly intensity: number;
  readonly code: ExerciseCode | null;
  readonly kg: number | null;
}

export interface WorkoutWords {
  readonly rest: string;
  readonly getReady: string;
  readonly changeSides: string;
  readonly side: Readonly<Record<'left' | 'right', string>>;
  /** "8 Pull-Up", for the note of a step under a clock. */
  readonly move: (move: Move) => string;
}

interface Needs {
  readonly unit: Unit;
  readonly words: WorkoutWords;
  /** Wall-clock milliseconds. */
  readonly now: number;
}

const intensityOf = (purpose: Purpose | undefined): number => {
  if (purpose === 'warm-up') return INTENSITY.warmUp;
  return purpose === 'cool-down' ? INTENSITY.coolDown : INTENSITY.active;
};

function workStep(
  { set, cue }: WorkStep,
  intensity: number,
  { words, code }: { words: WorkoutWords; code: ExerciseCode },
): WatchStep {
  const { dose, name, side } = set;
  return {
    name: side === null ? name : `${name} · ${words.side[side]}`,
    note: cue,
    durationType: dose.kind === 'hold' ? DURATION.time : DURATION.reps,
    duration: dose.kind === 'hold' ? dose.ms : dose.reps,
    intensity,
    code,
    kg: dose.kg ?? null,
  };
}

/** What is done under a clock is one step until the clock ends it. A watch counts none of its reps. */
function boutStep(
  { bout: { moves }, timing }: BoutStep,
  name: string,
  intensity: number,
  { words, code }: { readonly words: WorkoutWords; readonly code: ExerciseCode | null },
): WatchStep {
  return {
    name,
    note: moves.map(words.move).join(', '),
    durationType: timing.kind === 'open' ? DURATION.open : DURATION.time,
    duration: timing.kind === 'open' ? null : timing.ms,
    intensity,
    code,
    kg: null,
  };
}

function pauseStep(step: Exclude<Step, WorkStep | BoutStep>, words: WorkoutWords): WatchStep {
  const isSides = step.kind === 'transition' && step.change === 'side';
  return {
    name: step.kind === 'rest' ? words.rest : isSides ? words.changeSides : words.getReady,
    note: '',
    durationType: step.timing.kind === 'open' ? DURATION.open : DURATION.time,
    duration: step.timing.kind === 'open' ? null : stepMs(step),
    intensity: INTENSITY.rest,
    code: null,
    kg: null,
  };
}

const isSame = (a: WatchStep, b: WatchStep): boolean =>
  a.name === b.name &&
  a.duration === b.duration &&
  a.durationType === b.durationType &&
  a.kg === b.kg &&
  a.intensity === b.intensity;

const stepMessage = (step: WatchStep, index: number, unit: Unit): FitMessage => ({
  number: MESSAGE.step,
  fields: [
    [254, 'uint16', index],
    [0, 'string', step.name, NAME_BYTES],
    [1, 'enum', step.durationType],
    [2, 'uint32', step.duration],
    [3, 'enum', OPEN_TARGET],
    [4, 'uint32', 0],
    [7, 'enum', step.intensity],
    [8, 'string', step.note, NOTE_BYTES],
    [10, 'uint16', step.code?.category ?? null],
    [11, 'uint16', step.code?.subtype ?? null],
    [12, 'uint16', step.kg === null ? null : step.kg * KG_STEPS],
    [13, 'uint16', weightUnit(unit)],
  ],
});

const repeatMessage = (index: number, first: number, times: number): FitMessage => ({
  number: MESSAGE.step,
  fields: [
    [254, 'uint16', index],
    [1, 'enum', DURATION.repeat],
    [2, 'uint32', first],
    [4, 'uint32', times],
  ],
});

/**
 * A plan as a FIT workout for a watch: sets that repeat are repeat steps, and the sides of a set two steps. The workout
 * has no ramp-ups, and neither do records.
 *
 * Source: the public profile of the FIT protocol.
 */
export function fitWorkout(plan: Plan, { unit, words, now }: Needs): Uint8Array {
  const codeOf = createCodes();
  const watchSteps = plan.steps
    .filter(({ kind }) => kind !== 'ramp-up')
    .map((step) => {
      const block = plan.blocks[step.block];
      const intensity = intensityOf(block?.purpose);
      if (isWork(step)) return workStep(step, intensity, { words, code: codeOf(step.set.exercise) });
      if (!isBout(step)) return pauseStep(step, words);
      const [first] = step.bout.moves;
      return boutStep(step, block?.name ?? plan.name, intensity, {
        words,
        code: first ? codeOf(first.exercise) : null,
      });
    });
  const steps: FitMessage[] = [];
  for (const { items, times } of repeats(watchSteps, isSame)) {
    const first = steps.length;
    for (const item of items) steps.push(stepMessage(item, steps.length, unit));
    if (times > 1) steps.push(repeatMessage(steps.length, first, times));
  }
  const titles = plan.steps.filter(isWork).map(({ set }) => ({ ...codeOf(set.exercise), name: set.name }));
  return fitFile([
    fileId('workout', now),
    {
      number: MESSAGE.workout,
      fields: [
        [4, 'enum', TRAINING],
        [11, 'enum', STRENGTH],
        [6, 'uint16', steps.length],
        [8, 'string', plan.name, NAME_BYTES],
      ],
    },
    ...steps,
    ...titleMessages(titles),
  ]);
}
