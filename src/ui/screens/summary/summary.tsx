import { useState } from 'react';
import type { SessionRecord, SetRecord } from '../../../core/training/record.ts';
import { Button } from '../../components/button.tsx';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { usePage } from '../../hooks/use-page.ts';
import { ExerciseRow } from './exercise-row.tsx';
import { byExercise, type ExerciseSets } from './exercise-sets.ts';
import { Hero } from './hero.tsx';
import { NextTimeList } from './next-time-list.tsx';
import { PutRightSheet } from './put-right-sheet.tsx';
import { Stats } from './stats.tsx';
import css from './summary.module.css';

interface SummaryProps {
  readonly record: SessionRecord;
  /** Whether the session has just finished; else it is looked up in the history. */
  readonly onStage: boolean;
  readonly onFinish: () => void;
  /** Where a session can be deleted: in the history, not while it is on stage. */
  readonly onDelete?: () => void;
}

const skippedWhole = ({ sets }: ExerciseSets) => sets.every((set) => set.outcome === 'skipped');

/** What was done, in numbers first; then what was not, without reproach. */
export function Summary({ record, onStage, onFinish, onDelete }: SummaryProps) {
  const heading = usePage(record.name);
  const [deleting, setDeleting] = useState(false);
  const [puttingRight, setPuttingRight] = useState<readonly SetRecord[] | null>(null);
  const exercises = byExercise(record.sets);
  const done = exercises.filter((each) => !skippedWhole(each));
  const skipped = exercises.filter(skippedWhole);
  return (
    <>
      <main className={css.summary}>
        <Hero record={record} heading={heading} />
        <Stats record={record} />
        {done.length > 0 && (
          <section className={css.part} aria-label="What you did">
            <h2>What you did</h2>
            <ul>
              {done.map((each) => (
                <ExerciseRow key={each.key} exercise={each} onPutRight={() => setPuttingRight(each.sets)} />
              ))}
            </ul>
          </section>
        )}
        <NextTimeList routine={record.routine} session={record.id} />
        {skipped.length > 0 && (
          <section className={css.part} aria-label="Not done this time">
            <h2>Not done this time</h2>
            <p className={css.skipped}>{skipped.map(({ name }) => name).join(', ')}</p>
          </section>
        )}
        {onDelete && (
          <div className={css.part}>
            <Button kind="ghost" icon="warn" onClick={() => setDeleting(true)}>
              Delete this session
            </Button>
            <QuestionSheet
              open={deleting}
              title="Delete this session?"
              words="It goes from your history, its curves and what comes next. For good."
              answers={[
                { label: 'Delete it', kind: 'solid', icon: 'warn', act: onDelete },
                { label: 'Keep it', act: () => setDeleting(false) },
              ]}
              onClose={() => setDeleting(false)}
            />
          </div>
        )}
      </main>
      <PutRightSheet record={record} sets={puttingRight} onClose={() => setPuttingRight(null)} />
      <div className={css.dock}>
        <Button kind="solid" size="xl" onClick={onFinish}>
          {onStage ? 'Finish' : 'Back to history'}
        </Button>
      </div>
    </>
  );
}
