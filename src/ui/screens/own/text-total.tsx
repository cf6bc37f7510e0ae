import { minutes } from '../../../core/duration.ts';
import { outlineOf } from '../../../core/plan/outline.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { ownWords } from '../../../words/en/own-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { Profile } from '../../components/profile.tsx';
import css from './own.module.css';

interface TextTotalProps {
  readonly plan: Plan | null;
}

/** How long the routine takes as written, and its silhouette, each block in its colour. */
export function TextTotal({ plan }: TextTotalProps) {
  if (!plan || plan.steps.length === 0) return <p className="quiet">{ownWords.nothing}</p>;
  const sets = plan.steps.filter((step) => step.kind === 'work').length;
  const outline = outlineOf(plan);
  return (
    <div className={css.total}>
      <p>
        <b className={css.minutes}>{unitWords.minutes(minutes(plan.totals.ms))}</b>
        <br />
        <span className="note">{unitWords.sets(sets)}</span>
      </p>
      <div className={css.profile}>
        {plan.blocks.map(({ id, ms }, at) => {
          const block = outline[at];
          return (
            block &&
            block.steps.length > 0 && (
              <div key={id} data-colour={at % 5} style={{ flexGrow: ms }}>
                <Profile outline={[block]} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
