import type { SetRecord } from '../../../core/training/record.ts';
import { timeWords } from '../../words/dose.ts';
import css from './exercise-row.module.css';
import { type ExerciseSets, setsDone } from './exercise-sets.ts';

interface ExerciseRowProps {
  readonly exercise: ExerciseSets;
}

/** What one set came to: the seconds it was held, the reps it asked for, or that it was left out. */
function came({ outcome, dose, ms }: SetRecord): string {
  if (outcome === 'skipped') return 'skipped';
  return dose.kind === 'hold' ? timeWords(ms) : `${dose.reps}`;
}

function details(sets: readonly SetRecord[]): string {
  const sides = (['left', 'right'] as const)
    .map((side) => ({ side, sets: sets.filter((set) => set.side === side) }))
    .filter((each) => each.sets.length > 0);
  const reps = sets.some((set) => set.dose.kind === 'reps') ? ' reps' : '';
  if (sides.length === 0) return sets.map(came).join(' · ') + reps;
  return sides.map((each) => `${each.side} ${each.sets.map(came).join(' · ')}`).join(', ') + reps;
}

export function ExerciseRow({ exercise }: ExerciseRowProps) {
  const { name, sets } = exercise;
  const done = setsDone(sets);
  const planned = new Set(sets.map(({ set }) => set)).size;
  return (
    <li className={css.row}>
      <span className={css.words}>
        <b className={css.name}>{name}</b>
        <span className={css.details}>{details(sets)}</span>
      </span>
      <b className={css.sets}>
        {done === planned ? `${done} ${done === 1 ? 'set' : 'sets'}` : `${done} of ${planned} sets`}
      </b>
    </li>
  );
}
