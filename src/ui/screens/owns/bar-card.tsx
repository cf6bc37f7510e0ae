import type { Owns } from '../../../core/owns/owns.ts';
import { barSpan } from '../../../core/owns/plates-for.ts';
import type { Unit } from '../../../core/owns/unit.ts';
import { ownsWords } from '../../../words/en/owns-words.ts';
import { LoadedBar } from '../../components/loaded-bar.tsx';
import css from './owns-screen.module.css';

interface BarCardProps {
  readonly owns: Owns;
  readonly unit: Unit;
  /** Whether the person has said which plates they have. */
  readonly hasEnd: boolean;
}

/** The loads that the bars and plates make, and a picture of one of them. */
export function BarCard({ owns, unit, hasEnd }: BarCardProps) {
  const span = barSpan(owns);
  if (!span?.shown) return null;
  const { shown } = span;
  return (
    <section className={`card ${css.card}`} aria-label={ownsWords.barLoads}>
      <LoadedBar side={shown.side} unit={unit} />
      <p aria-live="polite">
        <b className={css.range}>{ownsWords.range(span, unit, hasEnd)}</b>
        <br />
        <span className="note">
          {ownsWords.steps(span, unit)}. {ownsWords.here(shown.kg, shown.side, unit)}
        </span>
      </p>
    </section>
  );
}
