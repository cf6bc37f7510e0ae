import type { PacePart } from '../../../../core/plan/plan.ts';
import type { RepPart } from '../../../../core/routine/exercise.ts';

/** The pacing track: a rounded box. Right edge lowers, bottom pauses, left edge lifts, top pauses. */
export const TRACK = { width: 342, height: 250 };

/** Edges of the track and the radius of its corners. */
const [LEFT, TOP, RIGHT, BOTTOM, RADIUS] = [8, 8, 334, 242, 80];
const MIDDLE = TRACK.width / 2;
/** Half of the gap between two lanes. */
const GAP = 10;
/** Where a pause follows, a corner ends this many degrees before the edge. */
const CUT = 6.5;

interface Point {
  readonly x: number;
  readonly y: number;
}

const has = (pace: readonly PacePart[], part: RepPart) => pace.some((each) => each.part === part);
const turned = ({ x, y }: Point): Point => ({ x: TRACK.width - x, y: TRACK.height - y });

function arc(x: number, y: number, from: number, to: number): Point[] {
  const steps = 10;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return { x: x + RADIUS * Math.cos(angle), y: y + RADIUS * Math.sin(angle) };
  });
}

/** The right edge from top to bottom. Where no pause takes the top or the bottom, it reaches to the middle. */
function edge(pauseAtTop: boolean, pauseAtBottom: boolean): Point[] {
  const x = RIGHT - RADIUS;
  return [
    ...(pauseAtTop ? [] : [{ x: MIDDLE + GAP, y: TOP }]),
    ...arc(x, TOP + RADIUS, pauseAtTop ? CUT - 90 : -90, 0),
    ...arc(x, BOTTOM - RADIUS, 0, pauseAtBottom ? 90 - CUT : 90),
    ...(pauseAtBottom ? [] : [{ x: MIDDLE + GAP, y: BOTTOM }]),
  ];
}

/** The corner points of a part's lane, in the direction of movement. */
function lane(part: RepPart, pace: readonly PacePart[]): readonly Point[] {
  const inset = LEFT + RADIUS + GAP;
  const pause = [
    { x: TRACK.width - inset, y: BOTTOM },
    { x: inset, y: BOTTOM },
  ];
  switch (part) {
    case 'lower':
      return edge(has(pace, 'top'), has(pace, 'bottom'));
    case 'bottom':
      return pause;
    case 'lift':
      return edge(has(pace, 'bottom'), has(pace, 'top')).map(turned);
    case 'top':
      return pause.map(turned);
  }
}

/** Points at even distances along a lane, in per cent of the box, without its end: the next lane begins there. */
export function lanePoints(part: RepPart, pace: readonly PacePart[], count = 24): readonly Point[] {
  const corners = lane(part, pace);
  const lengths = corners.slice(1).map((to, i) => {
    const from = corners[i] ?? to;
    return Math.hypot(to.x - from.x, to.y - from.y);
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return Array.from({ length: count }, (_, n) => {
    let left = (whole * n) / count;
    const i = lengths.findIndex((length) => {
      if (left < length) return true;
      left -= length;
      return false;
    });
    const from = corners[i] ?? { x: 0, y: 0 };
    const to = corners[i + 1] ?? from;
    const share = left / (lengths[i] ?? 1);
    const percent = (value: number, of: number) => Math.round((value / of) * 10_000) / 100;
    return {
      x: percent(from.x + (to.x - from.x) * share, TRACK.width),
      y: percent(from.y + (to.y - from.y) * share, TRACK.height),
    };
  });
}

/** A lane as an SVG path. */
export const lanePath = (part: RepPart, pace: readonly PacePart[]): string =>
  `M${lane(part, pace)
    .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('L')}`;
