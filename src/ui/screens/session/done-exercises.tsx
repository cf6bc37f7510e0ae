import { partsOfSession } from '../../../core/training/history/parts-of-session.ts';
import type { SessionRecord } from '../../../core/training/record.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { Section } from '../../components/section.tsx';
import type { Comparison } from '../../hooks/use-since-last-time.ts';
import { PartFold } from './part-fold.tsx';

interface DoneExercisesProps {
  readonly record: SessionRecord;
  readonly comparison: Comparison | null;
}

/** Each exercise on a line that opens to its sets. */
export function DoneExercises({ record, comparison }: DoneExercisesProps) {
  return (
    <Section title={sessionWords.exercises} aside={sessionWords.tapToOpen}>
      <ul className="ruled">
        {partsOfSession(record.sets).map((part) => (
          <li key={part.key}>
            <PartFold
              record={record}
              part={part}
              past={comparison?.exercises.find(({ exercise }) => exercise === part.exercise)?.standing}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
