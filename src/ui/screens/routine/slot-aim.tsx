import { ANY_SLOT, aimKey } from '../../../core/plan/aims.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { nextTimeWords } from '../../../words/en/next-time-words.ts';
import { useLibrary, useProgress } from '../../app-context.ts';
import { withNames } from '../../components/with-names.tsx';
import { useScales } from '../../hooks/use-scales.ts';
import css from './slot-row.module.css';

interface SlotAimProps {
  readonly routine: string;
  readonly slot: string;
  readonly exercise: string;
}

/** The aim of an exercise that has been done before, and the reason. */
export function SlotAim({ routine, slot, exercise }: SlotAimProps) {
  const key = aimKey(slot, exercise);
  const swappedIn = aimKey(ANY_SLOT, exercise);
  const next = useProgress(
    ({ next: { [routine]: all } }) =>
      all?.find((each) => each.key === key) ?? all?.find((each) => each.key === swappedIn),
  );
  const exercises = useLibrary((view) => view.exercises);
  const scale = useScales()(exercise);
  if (!next) return null;
  const aim = doseWords.aim(next.refused ? next.stay : next.suggestion.aim, scale);
  return (
    <span className="note">
      <b className={css.what}>{nextTimeWords.aim(aim)}</b>{' '}
      {withNames(nextTimeWords.why(next, scale), exercises.values())}
    </span>
  );
}
