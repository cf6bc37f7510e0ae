import { useState } from 'react';
import { byExercise, type SessionPart } from '../../../core/training/history/parts-of-session.ts';
import type { SessionRecord, SetRecord } from '../../../core/training/record.ts';
import { readinessWords } from '../../../words/en/readiness-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { part } from '../../shell/late-component.ts';
import { ExerciseRow } from './exercise-row.tsx';
import { Stats } from './stats.tsx';
import css from './summary.module.css';

/** Corrects what was done in each set. */
const CorrectionSheet = part('CorrectionSheet', () => import('./correction-sheet.tsx'));

/** An exercise that hurt before a set was done stands with its pain. */
const skippedWhole = ({ sets }: SessionPart) =>
  sets.every((set) => set.outcome === 'skipped' && set.pain === undefined);

interface EverySetProps {
  readonly record: SessionRecord;
}

/** Every set as it went, with a way to correct it; then what was not done, without reproach. */
export function EverySet({ record }: EverySetProps) {
  const [correcting, setCorrecting] = useState<readonly SetRecord[] | null>(null);
  const exercises = byExercise(record.sets);
  const done = exercises.filter((each) => !skippedWhole(each));
  const skipped = exercises.filter(skippedWhole);
  return (
    <>
      {done.length > 0 && (
        <section aria-label={summaryWords.whatYouDid}>
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
      {record.readiness === 'poor' && <p>{readinessWords.wasPoor}</p>}
      {skipped.length > 0 && (
        <section aria-label={summaryWords.notDone}>
          <h2>{summaryWords.notDone}</h2>
          <p className={css.skipped} lang={record.language}>
            {skipped.map(({ name }) => name).join(', ')}
          </p>
        </section>
      )}
      <Stats record={record} />
      {correcting && (
        <CorrectionSheet record={record} sets={correcting} onClose={() => setCorrecting(null)} />
      )}
    </>
  );
}
