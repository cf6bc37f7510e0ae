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

/** How long the routine takes as written, and its silhouette. */
export function TextTotal({ plan }: TextTotalProps) {
  if (!plan || plan.steps.length === 0) return <p className="quiet">{ownWords.nothing}</p>;
  const sets = plan.steps.filter((step) => step.kind === 'work').length;
  return (
    <div className={css.total}>
      <p>
        <b className="strong">{unitWords.minutes(minutes(plan.totals.ms))}</b>
        <br />
        <span className="note">{unitWords.sets(sets)}</span>
      </p>
      <Profile outline={outlineOf(plan)} />
    </div>
  );
}
