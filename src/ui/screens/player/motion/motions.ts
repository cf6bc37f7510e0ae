import { repMs } from '../../../../core/plan/pace.ts';
import { isEndless, type PacePart, type Plan, type RepsDose, stepMs } from '../../../../core/plan/plan.ts';
import { isMinuteDone } from '../../../../core/session/phase.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { stayMs } from '../../../../core/session/views.ts';
import { asFilm, BEATS_A_SECOND } from '../../../../figure/stage/put-at.ts';
import { lanePoints } from './track.ts';

/** Keyframes over a stretch of session time. `calm` replaces the easing when less motion is asked for. */
export interface Motion {
  readonly frames: readonly Keyframe[];
  readonly ms: number;
  readonly times: number;
  readonly easing: string;
  readonly calm: string;
}

/** How many heights of the tide, or lengths of a mark, can be told apart: less than two pixels each on a phone. */
const TIDE_STEPS = 600;
const MARK_STEPS = 44;

const eachSecond = (ms: number) => `steps(${Math.max(1, Math.round(ms / 1000))})`;

/** From 0 to 1 over the current step; in a set of reps, one notch a rep. */
function passing(plan: Plan, state: ActiveState, most: number, frame: (share: number) => Keyframe): Motion {
  const step = plan.steps[state.step];
  const dose = step?.kind === 'work' ? step.set.dose : step?.kind === 'ramp-up' ? step.dose : null;
  const reps = dose?.kind === 'reps' ? dose : null;
  const ms = reps ? reps.reps * repMs(reps.pace) : stayMs(plan, state);
  const easing = reps ? `steps(${reps.reps})` : asFilm(ms, most, BEATS_A_SECOND);
  return {
    frames: [frame(0), frame(1)],
    ms,
    times: 1,
    easing,
    calm: reps ? easing : eachSecond(ms),
  };
}

/** Work drains the tank and everything else fills it, so the level is continuous from phase to phase. */
export function tideMotion(plan: Plan, state: ActiveState): Motion {
  const step = plan.steps[state.step];
  if (step && isEndless(step)) return passing(plan, state, TIDE_STEPS, () => ({ translate: '0 0%' }));
  const drains =
    step?.kind === 'work' ||
    step?.kind === 'ramp-up' ||
    (step?.kind === 'bout' && !isMinuteDone(step, state.count));
  return passing(plan, state, TIDE_STEPS, (share) => ({
    translate: `0 ${(drains ? share : 1 - share) * 100}%`,
  }));
}

const filled = (share: number): Keyframe => ({ translate: `${(share - 1) * 100}% 0` });

/** How full the mark of the current set is; the sides of a set share it. */
export function setMotion(plan: Plan, state: ActiveState): Motion {
  const here = plan.steps[state.step];
  if (here?.kind !== 'work') return passing(plan, state, MARK_STEPS, () => filled(0));
  const { slot, set } = here.set;
  const sides = plan.steps.filter(
    (step) => step.kind === 'work' && step.set.slot === slot && step.set.set === set,
  );
  const before = sides.indexOf(here);
  return passing(plan, state, MARK_STEPS, (share) => filled((before + share) / sides.length));
}

/** How full the segment of the current block is. */
export function blockMotion(plan: Plan, state: ActiveState): Motion {
  const here = plan.steps[state.step];
  const block = here && plan.blocks[here.block];
  if (!block || block.ms <= 0 || isEndless(here)) return passing(plan, state, MARK_STEPS, () => filled(0));
  const before = plan.steps.slice(block.from, state.step).reduce((sum, step) => sum + stepMs(step), 0);
  return passing(plan, state, MARK_STEPS, (share) =>
    filled(Math.min(1, (before + share * stepMs(here)) / block.ms)),
  );
}

function begins(pace: readonly PacePart[], part: number): number {
  const all = repMs(pace);
  return pace.slice(0, part).reduce((sum, { ms }) => sum + ms, 0) / all;
}

const looping = (dose: RepsDose, frames: readonly Keyframe[], easing: string, calm: string): Motion => ({
  frames,
  ms: repMs(dose.pace),
  times: dose.reps,
  easing,
  calm,
});

/** Shows an element during one part of each rep. */
export function partMotion(dose: RepsDose, part: number): Motion {
  const from = begins(dose.pace, part);
  const to = begins(dose.pace, part + 1);
  const frame = (offset: number, opacity: number): Keyframe => ({ offset, opacity, easing: 'step-end' });
  const before = from > 0 ? [frame(0, 0)] : [];
  return looping(dose, [...before, frame(from, 1), frame(to, 0), frame(1, 0)], 'linear', 'linear');
}

/** Moves the dot round the track once a rep: its height follows the body, its speed the tempo. */
export function dotMotion(dose: RepsDose): Motion {
  const frames = dose.pace.flatMap(({ part }, i) => {
    const from = begins(dose.pace, i);
    const length = begins(dose.pace, i + 1) - from;
    const points = lanePoints(part, dose.pace);
    return points.map(({ x, y }, n) => ({
      offset: Math.min(1, from + (length * n) / points.length),
      translate: `${x}% ${y}%`,
    }));
  });
  const first = frames[0];
  const closed = first ? [...frames, { ...first, offset: 1 }] : frames;
  const ms = repMs(dose.pace);
  return looping(dose, closed, asFilm(ms), eachSecond(ms));
}

const SWELL_MS = 7000;

/** The waves of a rest drift to the left. */
export const WAVE_MOTION: Motion = {
  frames: [{ translate: '0 0' }, { translate: '-50% 0' }],
  ms: SWELL_MS,
  times: Number.POSITIVE_INFINITY,
  easing: asFilm(SWELL_MS),
  calm: 'steps(1)',
};
