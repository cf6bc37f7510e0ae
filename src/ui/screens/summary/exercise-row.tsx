import { isHeld } from '../../../core/training/held.ts';
import type { Unit } from '../../../core/training/load-grid.ts';
import { type SetRecord, setsDone } from '../../../core/training/record.ts';
import type { SetResult } from '../../../core/training/set-result.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { setWords } from '../../../words/en/set-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { useSettings } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import css from './exercise-row.module.css';
import type { ExerciseSets } from './exercise-sets.ts';

interface ExerciseRowProps {
  readonly exercise: ExerciseSets;
  /** Puts right what is written down of it; null where that is not offered. */
  readonly onPutRight: (() => void) | null;
}

/** What sets came to, one after the other; a weight that all of them share is said once: "24 kg × 12 · 12 · 11". */
function came(sets: readonly SetRecord[], and: string, unit: Unit): string {
  const results = sets.flatMap(({ result }) => result ?? []);
  if (results.length === 0) return 'not done';
  const missed = sets.length - results.length;
  const sameLoad = new Set(results.map(({ kg }) => kg ?? 0)).size === 1;
  const counted = results.every(({ reps }) => reps !== null);
  const words =
    sameLoad && counted
      ? sharedLoad(results, unit)
      : results.map((result) => doseWords.result(result, unit)).join(' · ');
  return [words, missed > 0 && `${missed} not done`].filter(Boolean).join(and);
}

function sharedLoad(results: readonly SetResult[], unit: Unit): string {
  const kg = results[0]?.kg ?? 0;
  const all = results.map((result) => result.reps ?? 0);
  const reps = all.join(' · ');
  if (kg !== 0) return `${unitWords.load(kg, unit)} × ${reps}`;
  return all.length === 1 ? unitWords.reps(all[0] ?? 0) : `${reps} reps`;
}

/** What was asked, where it was something else than what was done; else null. */
function asked(sets: readonly SetRecord[], unit: Unit): string | null {
  const differs = ({ dose, result }: SetRecord) =>
    result !== null &&
    ((dose.kind === 'reps' && result.reps !== dose.reps) ||
      (dose.kind === 'hold' && !isHeld(dose, result.holdMs ?? 0)) ||
      (dose.kg !== undefined && result.kg !== null && result.kg !== dose.kg));
  const first = sets.find(differs);
  return first ? `asked ${doseWords.withLoad(first.dose, unit)}` : null;
}

function details(sets: readonly SetRecord[], unit: Unit): string {
  const sides = (['left', 'right'] as const)
    .map((side) => ({ side, sets: sets.filter((set) => set.side === side) }))
    .filter((each) => each.sets.length > 0);
  if (sides.length === 0) return came(sets, ', ', unit);
  return sides.map((each) => `${each.side} ${came(each.sets, ' and ', unit)}`).join(', ');
}

export function ExerciseRow({ exercise, onPutRight }: ExerciseRowProps) {
  const { name, sets } = exercise;
  const unit = useSettings((view) => view.settings.units);
  const words = [details(sets, unit), asked(sets, unit)].filter(Boolean).join(', ');
  const planned = new Set(sets.map(({ set }) => set)).size;
  return (
    <li className={css.row}>
      <span className={css.words}>
        <b className={css.name}>{name}</b>
        <span className={css.details}>{words}</span>
      </span>
      <b className={css.sets}>{setWords.done(setsDone(sets), planned)}</b>
      {onPutRight && (
        <Button kind="ghost" icon="sliders" iconOnly label={`Put ${name} right`} onClick={onPutRight} />
      )}
    </li>
  );
}
