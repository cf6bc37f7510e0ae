import type { SetRecord } from '../../../core/training/record.ts';
import { setsDone } from '../../../core/training/sets-done.ts';
import { timeWords } from '../../words/dose.ts';
import { setsOfWords } from '../../words/sets.ts';
import css from './exercise-row.module.css';
import type { ExerciseSets } from './exercise-sets.ts';

interface ExerciseRowProps {
  readonly exercise: ExerciseSets;
}

/** What sets came to: the seconds they were held or the reps they asked for, and how many were left out. */
function came(sets: readonly SetRecord[], and: string): string {
  const done = sets.filter(({ outcome }) => outcome === 'done');
  if (done.length === 0) return 'skipped';
  const values = done.map(({ dose, ms }) => (dose.kind === 'hold' ? timeWords(ms) : String(dose.reps)));
  const skipped = sets.length - done.length;
  const counted = done.some(({ dose }) => dose.kind === 'reps');
  return [values.join(' · ') + (counted ? ' reps' : ''), skipped > 0 && `${skipped} skipped`]
    .filter(Boolean)
    .join(and);
}

function details(sets: readonly SetRecord[]): string {
  const sides = (['left', 'right'] as const)
    .map((side) => ({ side, sets: sets.filter((set) => set.side === side) }))
    .filter((each) => each.sets.length > 0);
  if (sides.length === 0) return came(sets, ', ');
  return sides.map((each) => `${each.side} ${came(each.sets, ' and ')}`).join(', ');
}

export function ExerciseRow({ exercise }: ExerciseRowProps) {
  const { name, sets } = exercise;
  const planned = new Set(sets.map(({ set }) => set)).size;
  return (
    <li className={css.row}>
      <span className={css.words}>
        <b className={css.name}>{name}</b>
        <span className={css.details}>{details(sets)}</span>
      </span>
      <b className={css.sets}>{setsOfWords(setsDone(sets), planned)}</b>
    </li>
  );
}
