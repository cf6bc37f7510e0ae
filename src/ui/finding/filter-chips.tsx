import type { ReactNode } from 'react';
import { EQUIPMENT, type Equipment } from '../../core/routine/equipment.ts';
import type { Muscle } from '../../core/routine/exercise.ts';
import type { ExerciseBook } from '../../core/routine/routine.ts';
import { exercisesWords } from '../../words/en/exercises-words.ts';
import { muscleWords } from '../../words/en/muscle-words.ts';
import { Chip } from '../components/chip.tsx';
import { ChipList } from '../components/chip-list.tsx';
import { EQUIPMENT_ICONS } from '../components/equipment-icons.ts';
import { lateIcons } from '../components/late-icons.ts';
import type { Search } from './search.ts';

type Piece = Equipment | 'none';

/** The same list with a value taken out, or added at its end. */
export const turned = <T,>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];

interface FilterChipsProps {
  readonly book: ExerciseBook;
  readonly search: Search;
  readonly onChange: (part: Partial<Search>) => void;
  /** A chip of one screen, before the others. */
  readonly children?: ReactNode;
}

/** Stars and kit; while a word is typed, the muscles that are chosen as well, because the map is folded away. */
export function FilterChips({ book, search, onChange, children }: FilterChipsProps) {
  const { starred, kit, muscles, query } = search;
  const used = new Set([...book.values()].flatMap(({ equipment }) => equipment));
  const pieces: readonly Piece[] = ['none', ...EQUIPMENT.filter((piece) => used.has(piece))];
  return (
    <ChipList label={exercisesWords.filters} rail>
      {children}
      {query !== '' && <MuscleChipRow shown={muscles} chosen={muscles} onChange={onChange} />}
      <Chip pressed={starred} icon={lateIcons.star} onToggle={(on) => onChange({ starred: on })}>
        {exercisesWords.starred}
      </Chip>
      {pieces.map((piece) => (
        <Chip
          key={piece}
          pressed={kit.includes(piece)}
          icon={piece === 'none' ? 'body' : EQUIPMENT_ICONS[piece]}
          onToggle={() => onChange({ kit: turned(kit, piece) })}
        >
          {exercisesWords.kit(piece)}
        </Chip>
      ))}
    </ChipList>
  );
}

interface MuscleChipsProps {
  readonly shown: readonly Muscle[];
  readonly chosen: readonly Muscle[];
  readonly onChange: (part: Partial<Search>) => void;
}

function MuscleChipRow({ shown, chosen, onChange }: MuscleChipsProps) {
  return shown.map((muscle) => (
    <Chip
      key={muscle}
      pressed={chosen.includes(muscle)}
      onToggle={() => onChange({ muscles: turned(chosen, muscle) })}
    >
      {muscleWords.all([muscle])}
    </Chip>
  ));
}

/** The muscles of the map as words. */
export function MuscleChips(chips: MuscleChipsProps) {
  return (
    <ChipList label={exercisesWords.muscles} rail>
      <MuscleChipRow {...chips} />
    </ChipList>
  );
}
