import { READINESS, type Readiness } from '../../../core/plan/choices.ts';
import { readinessWords } from '../../../words/en/readiness-words.ts';
import { Segmented } from '../../components/segmented.tsx';
import css from './routine-screen.module.css';

interface ReadinessChoiceProps {
  /** Null until the person says. */
  readonly value: Readiness | null;
  readonly onChange: (readiness: Readiness) => void;
}

/** How the person feels today, and what that does to this session. */
export function ReadinessChoice({ value, onChange }: ReadinessChoiceProps) {
  return (
    <div className={css.ready}>
      <p className="note" aria-hidden="true">
        {readinessWords.ask}
      </p>
      <Segmented
        label={readinessWords.ask}
        options={READINESS.map((each) => ({ value: each, label: readinessWords.label(each) }))}
        value={value}
        onChange={onChange}
      />
      <output className="note">{value && readinessWords.means(value)}</output>
    </div>
  );
}
