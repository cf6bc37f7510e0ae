import type { Outline } from '../../core/plan/outline.ts';
import type { Purpose } from '../../core/routine/purpose.ts';
import css from './profile.module.css';

/** The height of work bars, up to 100: hard blocks are tall, warm-ups and stretches low. */
const TALL: Readonly<Record<Purpose, number>> = {
  'warm-up': 46,
  mobility: 42,
  strength: 100,
  compound: 100,
  hypertrophy: 84,
  isolation: 64,
  core: 74,
  conditioning: 90,
  stretch: 36,
  'cool-down': 36,
};
const LOW = 16;
const WIDTH = 1000;

/** All bars of one kind in a single path: a card costs three elements, not two hundred. */
function bars(outline: Outline, out: ReadonlySet<number> | undefined) {
  const all = outline.flatMap(({ steps }) => steps);
  const gap = Math.min(9, (WIDTH * 0.4) / all.length);
  const blockGap = 2 * gap;
  const room = WIDTH - gap * (all.length - 1) - blockGap * (outline.length - 1);
  const scale = room / all.reduce((sum, ms) => sum + Math.abs(ms), 0);
  let x = -blockGap;
  let at = 0;
  let work = '';
  let rest = '';
  let hollow = '';
  for (const { purpose, steps } of outline) {
    x += blockGap;
    for (const ms of steps) {
      const width = Math.abs(ms) * scale;
      const tall = ms > 0 ? TALL[purpose] : LOW;
      const bar = `M${x.toFixed(1)} 100v${-tall}h${width.toFixed(1)}v${tall}Z`;
      if (out?.has(at)) hollow += bar;
      else if (ms > 0) work += bar;
      else rest += bar;
      x += width + gap;
      at += 1;
    }
  }
  return { work, rest, hollow };
}

interface ProfileProps {
  readonly outline: Outline;
  /** The places of the steps that are left out, drawn hollow. */
  readonly out?: ReadonlySet<number>;
}

/** The silhouette of a session: one bar a step, as wide as its time; work is tall, rest low, and left-out steps hollow. */
export function Profile({ outline, out }: ProfileProps) {
  const { work, rest, hollow } = bars(outline, out);
  return (
    <svg className={css.profile} viewBox={`0 0 ${WIDTH} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path className={css.rest} d={rest} />
      <path className={css.work} d={work} />
      {hollow && <path className={css.hollow} d={hollow} />}
    </svg>
  );
}
