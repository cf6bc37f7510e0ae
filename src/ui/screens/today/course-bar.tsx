import type { Instant } from '../../../core/session/session.ts';
import { blockProgress } from '../../../core/session/views.ts';
import type { LiveSession } from '../../../store/session-view.ts';
import css from './course-bar.module.css';

interface CourseBarProps extends LiveSession {
  readonly now: Instant;
}

/** One segment a block, as wide as its time: done, under way, or still to come. Text beside it says the same. */
export function CourseBar({ plan, state, now }: CourseBarProps) {
  return (
    <div className={css.bar} aria-hidden="true">
      {plan.blocks.map((block, index) => {
        const stage = state.step >= block.to ? 'done' : state.step >= block.from ? 'now' : 'todo';
        const style = { '--w': Math.max(1, block.ms), '--p': blockProgress(plan, index, state, now) };
        return <span key={block.id} className={css.block} data-stage={stage} style={style} />;
      })}
    </div>
  );
}
