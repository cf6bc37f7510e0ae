import { askedOf } from '../../../core/training/history/beside-plan.ts';
import type { SessionPart } from '../../../core/training/history/parts-of-session.ts';
import { worstPain } from '../../../core/training/pain/after-pain.ts';
import { setsDone } from '../../../core/training/record.ts';
import { painWords } from '../../../words/en/pain-words.ts';
import { setWords } from '../../../words/en/set-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { Button } from '../../components/button.tsx';
import { useScales } from '../../hooks/use-scales.ts';
import css from './exercise-row.module.css';

interface ExerciseRowProps {
  readonly exercise: SessionPart;
  /** The language of its name. */
  readonly language: string;
  /** Opens the sheet that corrects its sets; null if that is not offered. */
  readonly onCorrect: (() => void) | null;
}

export function ExerciseRow({ exercise, language, onCorrect }: ExerciseRowProps) {
  const { name, sets } = exercise;
  const scale = useScales()(sets[0]?.exercise ?? '');
  const hurt = worstPain(sets);
  const planned = new Set(sets.filter(({ warmUp }) => !warmUp).map(({ set }) => set)).size;
  return (
    <li className={css.row}>
      <span className={css.words}>
        <b className={css.name} lang={language}>
          {name}
        </b>
        <span className="note">{summaryWords.details(sets, askedOf(sets), scale)}</span>
        {hurt && <span className={css.hurt}>{painWords.hurt(hurt)}</span>}
      </span>
      <b className={css.sets}>{setWords.done(setsDone(sets), planned)}</b>
      {onCorrect && (
        <Button kind="ghost" icon="sliders" iconOnly label={summaryWords.correct(name)} onClick={onCorrect} />
      )}
    </li>
  );
}
