import {
  logKey,
  type Plan,
  type SetDose,
  type SetInfo,
  type Step,
  stepMs,
  type WorkStep,
} from '../../src/core/plan/plan.ts';
import { planOf } from '../../src/core/plan/plan-of.ts';
import { hasSides, type Pain } from '../../src/core/session/pain.ts';
import type { Command, FinishedState, SessionState } from '../../src/core/session/session.ts';
import type { Effort, SetLog } from '../../src/core/session/set-log.ts';
import { nextBoundaryAt } from '../../src/core/session/stay.ts';
import { transition } from '../../src/core/session/transition.ts';
import { likelyPlaces } from '../../src/core/training/pain/likely-places.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { recordOf } from '../../src/core/training/record-of.ts';
import type { CaseSet } from './case-shape.ts';
import { coachLibrary } from './coach-library.ts';

/** One side of a set that was done, by the place where it belongs: exercise, number and side. */
type Done = ReadonlyMap<string, CaseSet>;

const placeOf = ({ exercise, set, side }: Pick<SetInfo, 'exercise' | 'set' | 'side'>) =>
  `${exercise}/${set}/${side ?? ''}`;

/** Numbers the sets of each exercise. A set without a side counts for both sides of a one-sided exercise. */
function numbered(sets: readonly CaseSet[]): Done {
  const counts = new Map<string, number>();
  const done = new Map<string, CaseSet>();
  for (const set of sets.flatMap((each) => Array.from({ length: each.times ?? 1 }, () => each))) {
    const sides = set.side ? [set.side] : (['left', 'right'] as const);
    const numbers = sides.map((side) => {
      const key = `${set.exercise}/${side}`;
      const number = (counts.get(key) ?? 0) + 1;
      counts.set(key, number);
      done.set(placeOf({ exercise: set.exercise, set: number, side }), set);
      return number;
    });
    done.set(placeOf({ exercise: set.exercise, set: Math.max(...numbers), side: null }), set);
  }
  return done;
}

/** The most sets that were done of each exercise. */
function countsOf(done: Done): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of done.keys()) {
    const [exercise = '', set] = key.split('/');
    counts.set(exercise, Math.max(counts.get(exercise) ?? 0, Number(set)));
  }
  return counts;
}

/** What the app assumes of a set is what it asked for. */
function askedOf(dose: SetDose, { entered, kg, reps, holdMs }: CaseSet): SetDose {
  if (entered !== false) return dose;
  const { kg: _, ...bare } = dose;
  const load = kg === undefined ? { kg: dose.kg } : { kg };
  const loaded = typeof load.kg === 'number' ? { ...bare, kg: load.kg } : bare;
  return loaded.kind === 'reps'
    ? { ...loaded, reps: reps ?? loaded.reps }
    : { ...loaded, ms: holdMs ?? loaded.ms };
}

/** The plan with as many sets as were done, where that is more than planned, and with what assumed sets asked for. */
function planAsDone(plan: Plan, done: Done): Plan {
  const counts = countsOf(done);
  const countOf = (exercise: string) => counts.get(exercise) ?? 0;
  const last = (step: WorkStep) =>
    plan.steps.findLast(
      (each): each is WorkStep =>
        each.kind === 'work' &&
        each.set.slot === step.set.slot &&
        each.set.set === step.set.sets &&
        each.set.side === step.set.side,
    ) === step;
  const asked = (step: WorkStep): WorkStep => {
    const set = done.get(placeOf(step.set));
    const sets = Math.max(step.set.sets, countOf(step.set.exercise));
    const dose = set ? askedOf(step.set.dose, set) : step.set.dose;
    return { ...step, set: { ...step.set, sets, dose } };
  };
  const steps = plan.steps.flatMap((step): Step[] => {
    if (step.kind !== 'work') return [step];
    const most = countOf(step.set.exercise);
    const more = last(step) ? Math.max(0, most - step.set.sets) : 0;
    const extra = Array.from({ length: more }, (_, i): WorkStep => {
      const set = step.set.sets + i + 1;
      return { ...step, id: `${step.id}/more-${set}`, set: { ...step.set, set } };
    });
    return [step, ...extra].map(asked);
  });
  const { blocks, steps: _, totals: __, ...head } = plan;
  return planOf(head, blocks, steps);
}

const effortOf = (reserve: number): Effort => (reserve === 0 ? 'hard' : reserve < 4 ? 'right' : 'easy');

/** What the person entered for a set; what they left as it stood is what was asked, with the weight of the set before. */
function logOf({ dose }: SetInfo, set: CaseSet, kgBefore: number | null): SetLog {
  const { kg, reps, holdMs, effort = null, reserve = null } = set;
  return {
    kg: kg === undefined ? (kgBefore ?? dose.kg ?? null) : kg,
    reps: reps ?? (dose.kind === 'reps' ? dose.reps : null),
    holdMs: holdMs ?? (dose.kind === 'hold' ? dose.ms : null),
    effort: effort ?? (reserve === null ? null : effortOf(reserve)),
    reserve,
  };
}

/** A case says how much it hurts; it hurts where the exercise is likeliest to. */
function painIn({ exercise: id, side }: SetInfo, level: number): Pain {
  const exercise = coachLibrary.exercises.get(id);
  const [place = 'lower-back'] = exercise ? likelyPlaces(exercise) : [];
  return { place, side: hasSides(place) ? side : null, level, sharp: false };
}

type Send = (command: Command, at: number) => SessionState;

function createSession(plan: Plan): Send {
  let state: SessionState = { status: 'ready' };
  return (command, at) => {
    [state] = transition(plan, state, command, at);
    return state;
  };
}

/** Walks a plan as a person who does these sets, skips the others, and ends with the last step. */
function walk(plan: Plan, done: Done): FinishedState {
  const send = createSession(plan);
  let now = 0;
  let state = send({ type: 'start' }, now);
  const kg = new Map<string, number>();
  while (state.status === 'running') {
    const step = plan.steps[state.step];
    const set = step?.kind === 'work' ? done.get(placeOf(step.set)) : undefined;
    if (step?.kind === 'work' && typeof set?.pain === 'number') {
      send({ type: 'hurt', key: logKey(step.set), pain: painIn(step.set, set.pain) }, now);
    }
    if (step?.kind === 'work' && set && !set.skipped) {
      if (set.entered !== false) {
        const log = logOf(step.set, set, kg.get(step.set.exercise) ?? null);
        if (log.kg !== null) kg.set(step.set.exercise, log.kg);
        send({ type: 'log', key: logKey(step.set), log }, now);
      }
      const ms = Math.min(set.holdMs ?? stepMs(step), stepMs(step));
      now += ms;
      // A timed step that is over has ended by itself; Done would end the next one.
      const over = step.timing.kind === 'timed' && ms === stepMs(step);
      state = send({ type: over ? 'tick' : 'done' }, now);
    } else {
      const end = step?.kind === 'work' ? null : nextBoundaryAt(plan, state);
      now = end ?? now;
      state = send({ type: end === null ? 'next' : 'tick' }, now);
    }
  }
  if (state.status !== 'finished') throw new Error('The session did not end.');
  return state;
}

/** The record of a session in which these sets were done, made as the app makes it. */
export function pastSession(plan: Plan, sets: readonly CaseSet[], id: string, at: number): SessionRecord {
  const done = numbered(sets);
  const asDone = planAsDone(plan, done);
  return recordOf(asDone, walk(asDone, done), id, at);
}
