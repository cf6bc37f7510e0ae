import { repMs } from '../plan/pace.ts';
import {
  type BoutStep,
  endsAfterMs,
  type Plan,
  type RampUpStep,
  type Step,
  stepMs,
  type WorkStep,
} from '../plan/plan.ts';
import { COUNT_IN_MS, type CueKind, type DueCue, type Instant, type SessionState } from './session.ts';
import { countsFrom, stayLengthMs } from './stay.ts';

/** Shorter holds have no halfway cue. */
const HALFWAY_FROM_MS = 30_000;
/** The longest count before a boundary; a person may want fewer. */
const LONGEST_COUNT = 5;
/** Before the end of a bridged step: enough time to tap Done early, or to add time. */
const REMIND_BEFORE_MS = 3000;
/** A count never begins before this much of a hold has passed. */
const COUNT_NOT_BEFORE_MS = 2000;

type Offset = readonly [kind: CueKind, ms: number, count?: number];

/** The cue at the start of a step. */
function beginning(plan: Plan, index: number): Offset[] {
  const step = plan.steps[index];
  const before = plan.steps[index - 1];
  switch (step?.kind) {
    case 'work':
    case 'bout':
      return [[before?.kind === 'rest' ? 'rest-end' : 'start', 0]];
    case 'ramp-up':
      return [['start', 0]];
    case 'rest':
    case 'set-up':
      return [['end', 0]];
    case 'transition':
      // Ready was pressed a moment ago: nothing is over.
      if (before?.kind === 'set-up' && before.timing.kind === 'open') return [];
      return [[step.change === 'side' ? 'change-sides' : 'end', 0]];
    case 'prepare':
    case undefined:
      return [];
  }
}

function counts(kind: 'ready-count' | 'end-count', lengthMs: number, notBeforeMs: number): Offset[] {
  return Array.from({ length: LONGEST_COUNT }, (_, i): Offset => [kind, lengthMs - (i + 1) * 1000, i + 1])
    .filter(([, ms]) => ms >= notBeforeMs)
    .toReversed();
}

function during(step: WorkStep | RampUpStep, lengthMs: number): Offset[] {
  const dose = step.kind === 'work' ? step.set.dose : step.dose;
  // Half of the planned length, because an extended hold must not call its half twice.
  const asked = stepMs(step);
  if (dose.kind === 'hold') {
    const kind = dose.switchAtHalf === null ? 'halfway' : 'turn';
    const half: Offset[] = kind === 'turn' || asked >= HALFWAY_FROM_MS ? [[kind, asked / 2]] : [];
    return [...half, ...counts('end-count', lengthMs, COUNT_NOT_BEFORE_MS)];
  }
  const ticks: Offset[] = [];
  let at = 0;
  for (let rep = 0; rep < dose.reps; rep++) {
    for (const { part, ms } of dose.pace) {
      if (at > 0 && part === 'lower') ticks.push(['tempo-lower', at]);
      if (at > 0 && part === 'lift') ticks.push(['tempo-lift', at]);
      at += ms;
    }
  }
  if (step.timing.kind === 'open') return [...ticks, ['reps-done', dose.reps * repMs(dose.pace)]];
  return step.timing.bridged
    ? [...ticks, ['reps-done', Math.max(lengthMs / 2, lengthMs - REMIND_BEFORE_MS)]]
    : ticks;
}

/** An EMOM counts to the start of the next minute, any other clock to its end. */
function underClock({ bout, timing }: BoutStep, lengthMs: number, following: Step | undefined): Offset[] {
  // Work for time without a cap has no cues until it is done.
  if (timing.kind === 'open') return [];
  const goesOn = following?.kind === 'bout';
  const half: Offset[] =
    bout.clock === 'emom' || timing.ms < HALFWAY_FROM_MS ? [] : [['halfway', timing.ms / 2]];
  return [...half, ...counts(goesOn ? 'ready-count' : 'end-count', lengthMs, COUNT_NOT_BEFORE_MS)];
}

/** Every cue of one stay, as offsets from its origin: see countsFrom(). */
function offsets(plan: Plan, index: number, step: Step, lengthMs: number): Offset[] {
  const works = step.kind === 'work' || step.kind === 'ramp-up';
  const following = plan.steps[index + 1];
  // Nothing begins by itself at the end of a set-up, nor at the end of a rest before one.
  const quiet = step.kind === 'set-up' || following?.kind === 'set-up';
  const rest = works
    ? during(step, lengthMs)
    : step.kind === 'bout'
      ? underClock(step, lengthMs, following)
      : quiet
        ? []
        : counts('ready-count', lengthMs, 0);
  const all = [...beginning(plan, index), ...rest];
  if (step.timing.kind === 'open') return all;
  const inside = all.filter(([, ms]) => ms < lengthMs);
  return index === plan.steps.length - 1 ? [...inside, ['finish', lengthMs]] : inside;
}

/**
 * Lists the cues due at from ≤ at < to if no command comes, in order. Stops at an open step, which only a command
 * ends. A paused session has no cues but those of a count-in.
 */
export function dueBetween(plan: Plan, state: SessionState, from: Instant, to: Instant): DueCue[] {
  const due: DueCue[] = [];
  const add = (origin: Instant, step: number, cues: readonly Offset[]) => {
    for (const [kind, ms, count = 0] of cues) {
      const at = Math.round(origin + ms);
      if (at >= from && at < to) due.push({ kind, at, step, count });
    }
  };
  if (state.status === 'ready') return due;
  if (state.status === 'finished') {
    if (state.reason === 'completed') add(state.finishedAt, plan.steps.length - 1, [['finish', 0]]);
    return due;
  }
  let origin = countsFrom(state);
  if (state.status === 'paused') {
    if (state.resumeAt === null) return due;
    // Resuming within a step has a separate start cue; at the exact start of the step, the step's own cue is due.
    const anew: Offset[] = origin < state.pausedAt ? [['start', 0]] : [];
    add(state.resumeAt, state.step, [...counts('ready-count', 0, -COUNT_IN_MS), ...anew]);
    origin += state.resumeAt - state.pausedAt;
  }
  let length = stayLengthMs(plan, state);
  for (let index = state.step; index < plan.steps.length && origin < to; index++) {
    const step = plan.steps[index];
    if (!step) break;
    if (index > state.step) length = endsAfterMs(step);
    const cues = offsets(plan, index, step, length ?? stepMs(step));
    const resuming = index === state.step && state.status === 'paused';
    const ahead = resuming ? cues.filter(([, ms]) => origin + ms >= (state.resumeAt ?? 0)) : cues;
    add(origin, index, ahead);
    if (length === null) break;
    origin += length;
  }
  return due.toSorted((a, b) => a.at - b.at);
}
