import type { NextTime } from '../../../core/training/progress/next-time.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { nextTimeWords } from '../../../words/en/next-time-words.ts';
import { useApp, useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { withNames } from '../../components/with-names.tsx';
import { useScales } from '../../hooks/use-scales.ts';
import css from './next-time-list.module.css';
import { WayButton } from './way-button.tsx';

interface NextTimeListProps {
  readonly routine: string;
  readonly next: readonly NextTime[];
}

/** What to aim for next time, each with its reason and a button to stay with last time's. */
export function NextTimeList({ routine, next }: NextTimeListProps) {
  const { progress } = useApp();
  const exercises = useLibrary((view) => view.exercises);
  const scaleOf = useScales();
  const file = useLibrary((view) => view.routines.find(({ id }) => id === routine));
  return (
    <ul className="ruled">
      {next.map((each) => {
        const { key, exercise, name, suggestion, stay, refused } = each;
        const scale = scaleOf(exercise);
        const to = doseWords.aim(suggestion.aim, scale);
        const from = doseWords.aim(stay, scale);
        const answer = refused ? nextTimeWords.use(each, scale) : nextTimeWords.keep(each, scale);
        return (
          <li key={key} className={css.row}>
            <span className={css.words}>
              <b className={css.name} lang={exercises.get(exercise)?.language}>
                {name}
              </b>
              <b className="strong">{refused ? from : to}</b>
              <span className="note">{withNames(nextTimeWords.why(each, scale), exercises.values())}</span>
            </span>
            {file && <WayButton routine={file} next={each} />}
            {to !== from && (
              <Button
                kind="outline"
                label={nextTimeWords.answerOf(name, answer)}
                onClick={() => progress.getState().refuse(routine, key, !refused)}
              >
                {answer}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
