import type { PacePart } from '../../core/plan/plan.ts';
import { REP_ORDER, type RepPart } from '../../core/routine/exercise.ts';
import type { Figure } from '../../core/routine/figure.ts';
import { mirrorStance } from './mirror-stance.ts';
import { type Placed, placeJoints } from './place-joints.ts';
import { mixStances, type Stance, stanceOf } from './stance.ts';

/** The parts of a repetition in order. */
export type Pace = readonly Pick<PacePart, 'part' | 'ms'>[];

export interface Frame extends Placed {
  readonly ms: number;
  readonly breath: number;
}

/**
 * `shown` is slow, and includes the way in and out of a hold. `done` is as in a set: at its pace, and on one side only
 * if the set is for one side.
 */
export type Doing =
  | { readonly kind: 'shown' }
  | { readonly kind: 'done'; readonly pace: Pace | null; readonly oneSide?: boolean };

const BREATH_MS = 4600;
const ENTER_MS = 1800;
const WAIT_MS = 900;
const ROUND_SECONDS = 4;
const SLOWLY: Readonly<Record<RepPart, number>> = { lower: 2800, bottom: 600, lift: 1800, top: 800 };

/** The pace of an exercise without a tempo. */
function slowPace({ startsWith, seconds }: Figure): Pace {
  const whole = Object.values(SLOWLY).reduce((sum, ms) => sum + ms, 0);
  const by = seconds === null ? 1 : (seconds * 1000) / whole;
  return REP_ORDER[startsWith].map((part) => ({ part, ms: SLOWLY[part] * by }));
}

/** A movement through stances, or a stay in a single one. */
interface Stretch {
  readonly through: readonly Stance[];
  readonly ms: number;
  readonly even?: boolean;
  readonly breathes?: boolean;
}

/** The frames of one repetition, breath or round, which ends as it began. Each move has `steps` samples. */
export function timeline(figure: Figure, doing: Doing, steps: number): readonly Frame[] {
  const frames: Frame[] = [];
  const push = (ms: number, stance: Stance, breath = 0) =>
    frames.push({ ms, breath, ...placeJoints(stance, figure.pinned, breath) });
  let begins = 0;
  let last: Stance | undefined;
  for (const { through, ms, even = false, breathes = false } of bothSides(figure, doing)) {
    const [first] = through;
    if (!first) continue;
    const moves = through.length - 1;
    const count = breathes ? steps : even ? steps * 2 : steps * moves;
    for (let n = 0; n < Math.max(1, count); n++) {
      const share = n / Math.max(1, count);
      const along = (even ? share : swing(share)) * moves;
      const from = through[Math.min(Math.floor(along), moves - 1)] ?? first;
      const to = through[Math.floor(along) + 1] ?? from;
      push(begins + share * ms, mixStances(from, to, along % 1), breathes ? swing(share * 2) : 0);
    }
    begins += ms;
    last = through.at(-1);
  }
  if (last) push(begins, last);
  return frames;
}

/** Eases a movement in and out. */
const swing = (share: number): number => 0.5 - 0.5 * Math.cos(Math.PI * share);

/** The stance of a pose by name. */
const named = (figure: Figure, name: string): Stance => stanceOf({ ...figure.base, ...figure.poses[name] });

/** The stretches of a figure; if it alternates, first on one side and then mirrored. */
function bothSides(figure: Figure, doing: Doing): Stretch[] {
  const once = stretchesOf(figure, doing);
  if (!figure.alternates || (doing.kind === 'done' && doing.oneSide)) return once;
  const mirrored = once.map((stretch) => ({ ...stretch, through: stretch.through.map(mirrorStance) }));
  return [...once, ...mirrored];
}

function stretchesOf(figure: Figure, doing: Doing): Stretch[] {
  const { motion, startsWith, seconds } = figure;
  const all = (names: readonly string[]) => names.map((name) => named(figure, name));
  switch (motion.kind) {
    case 'circle': {
      const round = all(motion.through);
      const ms = (seconds ?? ROUND_SECONDS) * 1000;
      // Half a round leads to where the other side begins.
      const across = figure.alternates ? round.slice(0, 1).map(mirrorStance) : [];
      return [{ through: [...round, ...across], ms: ms / (1 + across.length), even: true }];
    }
    case 'hold': {
      const held = named(figure, motion.pose);
      const breath: Stretch = { through: [held], ms: BREATH_MS, breathes: true };
      if (motion.from === null || doing.kind === 'done') return [breath];
      const from = named(figure, motion.from);
      return [
        { through: [from], ms: WAIT_MS },
        { through: [from, held], ms: ENTER_MS },
        breath,
        { through: [held, from], ms: ENTER_MS },
      ];
    }
    case 'rep': {
      const pace = (doing.kind === 'done' && doing.pace) || slowPace(figure);
      const ways: Partial<Record<RepPart, readonly string[]>> = { lift: motion.lift, lower: motion.lower };
      let at = all(startsWith === 'lift' ? motion.lower : motion.lift).at(-1);
      return pace.flatMap(({ part, ms }): Stretch[] => {
        const through = [...(at ? [at] : []), ...all(ways[part] ?? [])];
        at = through.at(-1);
        return [{ through, ms }];
      });
    }
  }
}

/** Whether the movement leads from one place to another: circling and holding still have no start to show. */
export const hasStart = ({ motion }: Figure): boolean =>
  motion.kind === 'rep' || (motion.kind === 'hold' && motion.from !== null);

/** The start and the peak of the movement: the two ends of a repetition, or the way into a hold and the hold. */
export function keyFrames(figure: Figure): { readonly start: Frame; readonly peak: Frame } {
  const frame = (name = ''): Frame => ({
    ms: 0,
    breath: 0,
    ...placeJoints(named(figure, name), figure.pinned),
  });
  const [start, peak] = ends(figure);
  return { start: frame(start), peak: frame(peak) };
}

function ends({ motion, startsWith }: Figure): readonly (string | undefined)[] {
  switch (motion.kind) {
    case 'rep': {
      const both = [motion.lower.at(-1), motion.lift.at(-1)];
      return startsWith === 'lift' ? both : both.toReversed();
    }
    case 'hold':
      return [motion.from ?? motion.pose, motion.pose];
    case 'circle':
      return motion.through;
  }
}
