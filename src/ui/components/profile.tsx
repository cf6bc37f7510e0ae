import { type Plan, type Step, stepMs } from '../../core/plan/plan.ts';
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
function bars(plan: Plan, out: ReadonlySet<Step> | undefined) {
  const gap = Math.min(9, (WIDTH * 0.4) / plan.steps.length);
  const blockGap = 2 * gap;
  const room = WIDTH - gap * (plan.steps.length - 1) - blockGap * (plan.blocks.length - 1);
  const scale = room / plan.steps.reduce((sum, step) => sum + stepMs(step), 0);
  let x = 0;
  let block = 0;
  let work = '';
  let rest = '';
  let hollow = '';
  for (const step of plan.steps) {
    if (step.block !== block) x += blockGap;
    block = step.block;
    const width = stepMs(step) * scale;
    const tall = step.kind === 'work' ? TALL[plan.blocks[step.block]?.purpose ?? 'strength'] : LOW;
    const bar = `M${x.toFixed(1)} 100v${-tall}h${width.toFixed(1)}v${tall}Z`;
    if (out?.has(step)) hollow += bar;
    else if (step.kind === 'work') work += bar;
    else rest += bar;
    x += width + gap;
  }
  return { work, rest, hollow };
}

interface ProfileProps {
  readonly plan: Plan;
  /** The steps that are left out, drawn hollow. */
  readonly out?: ReadonlySet<Step>;
}

/** The silhouette of a session: one bar a step, as wide as its time; work is tall, rest low, and left-out steps hollow. */
export function Profile({ plan, out }: ProfileProps) {
  const { work, rest, hollow } = bars(plan, out);
  return (
    <svg className={css.profile} viewBox={`0 0 ${WIDTH} 100`} preserveAspectRatio="none" aria-hidden="true">
      <path className={css.rest} d={rest} />
      <path className={css.work} d={work} />
      {hollow && <path className={css.hollow} d={hollow} />}
    </svg>
  );
}
