import type { Effort, SetLog } from '../../core/session/set-log.ts';
import { useSettings } from '../app-context.ts';
import { Toggle } from '../components/toggle.tsx';
import css from './effort-row.module.css';

type Felt = Pick<SetLog, 'effort' | 'reserve'>;

const WORDS: readonly { readonly effort: Effort; readonly word: string; readonly note: string }[] = [
  { effort: 'easy', word: 'Easy', note: '4 or more left' },
  { effort: 'right', word: 'Right', note: '1–3 left' },
  { effort: 'hard', word: 'Hard', note: 'none left' },
];
const RESERVES = [0, 1, 2, 3, 4];

const effortOf = (reserve: number): Effort => (reserve === 0 ? 'hard' : reserve < 4 ? 'right' : 'easy');

interface EffortRowProps {
  readonly felt: Felt;
  readonly onChange: (felt: Felt) => void;
}

/** How the set felt, in words or as reps in reserve. Nobody has to say; pressing it again takes it back. */
export function EffortRow({ felt, onChange }: EffortRowProps) {
  const asReserve = useSettings((view) => view.settings.effort === 'reserve');
  const options = asReserve
    ? RESERVES.map((reserve) => ({
        key: String(reserve),
        word: reserve === 4 ? '4+' : String(reserve),
        note: null,
        felt: { effort: effortOf(reserve), reserve },
        on: felt.reserve === reserve,
      }))
    : WORDS.map(({ effort, word, note }) => ({
        key: effort,
        word,
        note,
        felt: { effort, reserve: null },
        on: felt.effort === effort,
      }));
  return (
    <fieldset className={css.row} aria-label={asReserve ? 'Reps left in you' : 'How it felt'}>
      {asReserve && (
        <span className={css.label} aria-hidden="true">
          Reps left
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
    </fieldset>
  );
}
