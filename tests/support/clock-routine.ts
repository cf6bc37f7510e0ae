import { parseRoutine } from '../../src/authoring/parse-routine.ts';
import type { Choices } from '../../src/core/plan/choices.ts';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Exercise } from '../../src/core/routine/exercise.ts';
import type { BookEntry, Routine } from '../../src/core/routine/routine.ts';
import type { Checkpoint } from '../../src/core/session/checkpoint.ts';
import type { Command, SessionState } from '../../src/core/session/session.ts';
import { transition } from '../../src/core/session/transition.ts';

const exercise = (id: string, name: string): Exercise => ({
  id,
  language: 'en',
  name,
  cues: ['Breathe.', 'Stay tall.'],
  muscles: { main: ['lats'], also: [] },
  equipment: [],
  startsWith: 'lower',
  words: {},
});

export const CLOCK_BOOK: ReadonlyMap<string, BookEntry> = new Map(
  [exercise('pull-up', 'Pull-up'), exercise('push-up', 'Push-up'), exercise('plank', 'Plank')].map((each) => [
    each.id,
    each,
  ]),
);

/** A file of one block for each object; a block may leave out its name and its purpose. */
export function clockRoutine(...blocks: readonly object[]): Routine {
  const parsed = parseRoutine({
    format: 1,
    id: 'clocks',
    name: 'Clocks',
    summary: 'Every clock.',
    experience: ['beginner'],
    targetMinutes: 20,
    timesAWeek: 3,
    consecutiveDays: false,
    equipment: [],
    advice: [],
    blocks: blocks.map((block, i) => ({
      id: `b${i + 1}`,
      name: `Block ${i + 1}`,
      purpose: 'conditioning',
      slots: [],
      ...block,
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export const CLOCK_CHOICES: Choices = {
  level: 'low',
  equipment: [],
  leftOut: [],
  swaps: {},
  minutes: null,
  readySeconds: 10,
  pace: 'own',
};

export const clockPlan = (...blocks: readonly object[]): Plan =>
  planFor(clockRoutine(...blocks), CLOCK_BOOK, CLOCK_CHOICES, {});

const PULL_UP = { exercise: 'pull-up', reps: 5 };
const PUSH_UP = { exercise: 'push-up', reps: 10 };
const PLANK = { exercise: 'plank', hold: 30 };

/** A block under each clock, and a ladder. */
export const BLOCKS = {
  emom: { scheme: 'emom', every: 60, rounds: 4, slots: [PUSH_UP, PLANK] },
  emomAll: { scheme: 'emom', every: 90, rounds: 2, each: 'all', slots: [PULL_UP, PLANK] },
  amrap: { scheme: 'amrap', time: 720, slots: [PULL_UP, PUSH_UP, PLANK] },
  amraps: { scheme: 'amrap', time: 240, times: 3, between: 120, slots: [PULL_UP, PUSH_UP] },
  forTime: { scheme: 'for-time', ladder: [21, 15, 9], cap: 1200, slots: [PULL_UP, PUSH_UP] },
  rounds: { scheme: 'for-time', rounds: 2, slots: [PULL_UP, PUSH_UP] },
  tabata: { scheme: 'tabata', rounds: 8, work: 20, rest: 10, slots: [PLANK] },
  ladder: { scheme: 'ladder', ladder: [10, 8, 6], rest: 15, roundRest: 60, slots: [PULL_UP, PLANK] },
  bareEmom: { scheme: 'emom', every: 60, rounds: 3 },
  bareAmrap: { scheme: 'amrap', time: 600 },
  bareTabata: { scheme: 'tabata', rounds: 8, work: 20, rest: 10 },
  laps: { scheme: 'for-time', rounds: 3, cap: 3600 },
} as const;

/** A session under clocks, some of which are over, paused in the last of them. */
export function clockCheckpoint(...blocks: readonly object[]): Checkpoint {
  const plan = clockPlan(...blocks);
  let state = { status: 'ready' } as SessionState;
  const send = (command: Command, at: number) => {
    [state] = transition(plan, state, command, at);
  };
  send({ type: 'start' }, 0);
  for (let step = 1; step < plan.steps.length; step += 1) {
    send({ type: 'jump', step }, step * 20_000);
    send({ type: 'count', by: 2 }, step * 20_000 + 10_000);
  }
  const seenAt = plan.steps.length * 20_000;
  send({ type: 'score', key: 'b1:clock/1', score: { kind: 'rounds', rounds: 3, reps: 2 } }, seenAt);
  send({ type: 'pause' }, seenAt);
  if (state.status !== 'paused') throw new Error('The session is over.');
  return {
    version: 3,
    session: 'clocks',
    plan,
    state,
    startedAtWall: 1_790_000_000_000,
    seenAt,
    seenAtWall: 1_790_000_100_000,
  };
}
