import { useState } from 'react';
import type { SessionRecord, SetRecord } from '../../../core/training/record.ts';
import { readinessWords } from '../../../words/en/readiness-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { Button } from '../../components/button.tsx';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { usePage } from '../../hooks/use-page.ts';
import { CorrectionSheet } from './correction-sheet.tsx';
import { DateSheet } from './date-sheet.tsx';
import { ExerciseRow } from './exercise-row.tsx';
import { byExercise, type ExerciseSets } from './exercise-sets.ts';
import { HabitLine } from './habit-line.tsx';
import { Hero } from './hero.tsx';
import { NextTimeList } from './next-time-list.tsx';
import { Stats } from './stats.tsx';
import css from './summary.module.css';

interface SummaryProps {
  readonly record: SessionRecord;
  /** Whether the session has just finished; otherwise it comes from the history. */
  readonly onStage: boolean;
  readonly onFinish: () => void;
  /** Deletes the session; only in the history, not right after the session. */
  readonly onDelete?: () => void;
}

/** An exercise that hurt before a set was done stands with its pain. */
const skippedWhole = ({ sets }: ExerciseSets) =>
  sets.every((set) => set.outcome === 'skipped' && set.pain === undefined);

/** Shows what was done, with numbers first; then what was not done, without reproach. */
export function Summary({ record, onStage, onFinish, onDelete }: SummaryProps) {
  const heading = usePage(record.name);
  const [dating, setDating] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const [correcting, setCorrecting] = useState<readonly SetRecord[] | null>(null);
  const exercises = byExercise(record.sets);
  const done = exercises.filter((each) => !skippedWhole(each));
  const skipped = exercises.filter(skippedWhole);
  return (
    <>
      <main className={css.summary}>
        <Hero record={record} heading={heading} />
        <Stats record={record} />
        {done.length > 0 && (
          <section className={css.part} aria-label={summaryWords.whatYouDid}>
            <h2>{summaryWords.whatYouDid}</h2>
            <ul className="ruled">
              {done.map((each) => (
                <ExerciseRow
                  key={each.key}
                  exercise={each}
                  language={record.language}
                  onCorrect={() => setCorrecting(each.sets)}
                />
              ))}
            </ul>
          </section>
        )}
        {record.readiness === 'poor' && <p className={css.part}>{readinessWords.wasPoor}</p>}
        <NextTimeList routine={record.routine} session={record.id} />
        {skipped.length > 0 && (
          <section className={css.part} aria-label={summaryWords.notDone}>
            <h2>{summaryWords.notDone}</h2>
            <p className={css.skipped} lang={record.language}>
              {skipped.map(({ name }) => name).join(', ')}
            </p>
          </section>
        )}
        {onStage && <HabitLine />}
        {onDelete && (
          <div className={css.part}>
            <Button kind="ghost" icon="clock" onClick={() => setDating(true)}>
              {summaryWords.correctDate}
            </Button>
            <DateSheet open={dating} record={record} onClose={() => setDating(false)} />
            <Button kind="ghost" icon="warn" onClick={() => setDeleting(true)}>
              {summaryWords.delete}
            </Button>
            <QuestionSheet
              open={deleting}
              title={summaryWords.askDelete}
              words={summaryWords.whatDeleteLoses}
              answers={[
                { label: summaryWords.deleteIt, kind: 'solid', icon: 'warn', act: onDelete },
                { label: summaryWords.keepIt, act: () => setDeleting(false) },
              ]}
              onClose={() => setDeleting(false)}
            />
          </div>
        )}
      </main>
      <CorrectionSheet record={record} sets={correcting} onClose={() => setCorrecting(null)} />
      <div className={css.dock}>
        <Button kind="solid" size="xl" onClick={onFinish}>
          {onStage ? summaryWords.finish : summaryWords.toHistory}
        </Button>
      </div>
    </>
  );
}
