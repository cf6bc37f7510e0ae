import type { ExerciseEffort } from '../../core/training/exercise-effort.ts';
import { sorePlaces } from '../../core/training/history/sore-places.ts';
import { dateWords } from '../../words/en/date-words.ts';
import { painWords } from '../../words/en/pain-words.ts';
import { useMinute } from '../hooks/use-time.ts';
import { part } from '../shell/late-component.ts';
import css from './pain-list.module.css';

/** Fetched late, because the drawing of the body is large and the list beside it says the same. */
const SoreBody = part('SoreBody', () => import('../body/sore-body.tsx'));

const FEW = 5;

interface PainListProps {
  /** Oldest first. */
  readonly efforts: readonly Pick<ExerciseEffort, 'session' | 'startedAtWall' | 'pain' | 'name'>[];
}

/** Where and when an exercise hurt, the last time first; nothing for one that never did. */
export function PainList({ efforts }: PainListProps) {
  const now = useMinute();
  const hurt = efforts.filter(({ pain }) => pain !== null);
  if (hurt.length === 0) return null;
  const places = sorePlaces(
    hurt.map(({ startedAtWall, name, pain }) => ({ startedAtWall, sets: pain ? [{ name, pain }] : [] })),
  );
  return (
    <div className={css.hurt}>
      <ul aria-label={painWords.whenItHurt}>
        {hurt
          .slice(-FEW)
          .toReversed()
          .map(({ session, startedAtWall, pain }) => (
            <li key={session} className="note">
              {pain && painWords.hurtOn(dateWords.dayMonth(startedAtWall, now), pain)}
            </li>
          ))}
      </ul>
      <SoreBody marks={places.map(({ pain }) => pain)} />
    </div>
  );
}
