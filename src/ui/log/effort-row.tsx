import type { ReactNode } from 'react';
import type { Effort, SetLog } from '../../core/session/set-log.ts';
import { setLogWords } from '../../words/en/set-log-words.ts';
import { useSettings } from '../app-context.ts';
import { Toggle } from '../components/toggle.tsx';
import css from './effort-row.module.css';

type Felt = Pick<SetLog, 'effort' | 'reserve'>;

const EFFORTS: readonly Effort[] = ['easy', 'right', 'hard'];
const RESERVES = [0, 1, 2, 3, 4];

const effortOf = (reserve: number): Effort => (reserve === 0 ? 'hard' : reserve < 4 ? 'right' : 'easy');

interface EffortRowProps {
  readonly felt: Felt;
  readonly onChange: (felt: Felt) => void;
  /** Beside the answers. */
  readonly children?: ReactNode;
}

/** How the set felt, in words or as reps in reserve. Optional: a second press clears the answer. */
export function EffortRow({ felt, onChange, children }: EffortRowProps) {
  const asReserve = useSettings((view) => view.settings.effort === 'reserve');
  const options = asReserve
    ? RESERVES.map((reserve) => ({
        key: String(reserve),
        word: setLogWords.reserve(reserve, reserve === RESERVES.at(-1)),
        note: null,
        felt: { effort: effortOf(reserve), reserve },
        on: felt.reserve === reserve,
      }))
    : EFFORTS.map((effort) => ({
        key: effort,
        word: setLogWords.effort(effort),
        note: setLogWords.effortNote(effort),
        felt: { effort, reserve: null },
        on: felt.effort === effort,
      }));
  return (
    <fieldset
      className={asReserve ? `${css.row} ${css.many}` : css.row}
      aria-label={asReserve ? setLogWords.repsLeftInYou : setLogWords.felt}
    >
      {asReserve && (
        <span className={css.label} aria-hidden="true">
          {setLogWords.repsLeft}
        </span>
      )}
      {options.map((option) => (
        <Toggle
          key={option.key}
          pressed={option.on}
          onPress={() => onChange(option.on ? { effort: null, reserve: null } : option.felt)}
        >
          {option.word}
          {option.note && <small className={css.note}>{option.note}</small>}
        </Toggle>
      ))}
      {children}
    </fieldset>
  );
}
