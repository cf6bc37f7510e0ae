import type { Unit } from '../../../core/owns/unit.ts';
import { loadWords } from '../../../words/en/load-words.ts';
import { Chip } from '../../components/chip.tsx';
import { ChipList } from '../../components/chip-list.tsx';
import type { IconSource } from '../../components/icon-drawings.ts';

interface WeightChipsProps {
  readonly icon: IconSource;
  readonly weights: readonly number[];
  readonly isOwned: (kg: number) => boolean;
  readonly unit: Unit;
  readonly onToggle: (kg: number, owned: boolean) => void;
}

/** Weights to tick. */
export function WeightChips({ icon, weights, isOwned, unit, onToggle }: WeightChipsProps) {
  return (
    <ChipList>
      {weights.map((kg) => (
        <Chip key={kg} icon={icon} pressed={isOwned(kg)} onToggle={(owned) => onToggle(kg, owned)}>
          {loadWords.load(kg, unit)}
        </Chip>
      ))}
    </ChipList>
  );
}
