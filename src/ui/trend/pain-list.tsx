import type { ExerciseEffort } from '../../core/training/exercise-effort.ts';
import { dateWords } from '../../words/en/date-words.ts';
import { painWords } from '../../words/en/pain-words.ts';
import { useMinute } from '../hooks/use-time.ts';

const FEW = 5;

interface PainListProps {
  /** Oldest first. */
  readonly efforts: readonly Pick<ExerciseEffort, 'session' | 'startedAtWall' | 'pain'>[];
}

/** When an exercise hurt, the last time first; nothing for one that never did. */
export function PainList({ efforts }: PainListProps) {
  const now = useMinute();
  const hurt = efforts.filter(({ pain }) => pain !== null).slice(-FEW);
  if (hurt.length === 0) return null;
  return (
    <ul aria-label={painWords.whenItHurt}>
      {hurt.toReversed().map(({ session, startedAtWall, pain }) => (
        <li key={session} className="note">
          {pain && painWords.hurtOn(dateWords.dayMonth(startedAtWall, now), pain)}
        </li>
      ))}
    </ul>
  );
}
