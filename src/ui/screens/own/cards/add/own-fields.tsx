import type { ReactNode } from 'react';
import { EQUIPMENT, type Equipment } from '../../../../../core/routine/equipment.ts';
import type { Muscle } from '../../../../../core/routine/exercise.ts';
import { addingWords } from '../../../../../words/en/adding-words.ts';
import { editorWords } from '../../../../../words/en/editor-words.ts';
import { equipmentWords } from '../../../../../words/en/equipment-words.ts';
import { muscleWords } from '../../../../../words/en/muscle-words.ts';
import { MuscleMap } from '../../../../body/muscle-map.tsx';
import { Chip } from '../../../../components/chip.tsx';
import { ChipList } from '../../../../components/chip-list.tsx';
import { EQUIPMENT_ICONS } from '../../../../components/equipment-icons.ts';
import { Segmented } from '../../../../components/segmented.tsx';
import { turned } from '../../../../finding/filter-chips.tsx';
import { NameField } from '../sheets/name-field.tsx';
import { FigureChoice } from './figure-choice.tsx';

/** What a person says of an exercise of their own, besides its name. */
export interface OwnFacts {
  /** The exercise whose figure is borrowed; null for none. */
  readonly figure: string | null;
  readonly sides: 'both' | 'each';
  readonly kit: readonly Equipment[];
  readonly muscles: readonly Muscle[];
  readonly cue: string;
}

interface OwnFieldsProps {
  readonly name: string;
  readonly facts: OwnFacts;
  readonly onChange: (part: Partial<OwnFacts>) => void;
  /** What else is asked, below the figure. */
  readonly children?: ReactNode;
}

/** The controls for what a person says of an exercise of their own. */
export function OwnFields({ name, facts, onChange, children }: OwnFieldsProps) {
  const { figure, sides, kit, muscles, cue } = facts;
  return (
    <>
      <FigureChoice
        name={name}
        muscles={muscles}
        value={figure}
        onChange={(to) => onChange({ figure: to })}
      />
      {children}
      <Segmented
        label={editorWords.sides}
        options={(['both', 'each'] as const).map((value) => ({ value, label: editorWords.side[value] }))}
        value={sides}
        onChange={(to) => onChange({ sides: to })}
      />
      <h3 className="note">{addingWords.kitOf}</h3>
      <ChipList label={addingWords.kitOf} rail>
        {EQUIPMENT.map((piece) => (
          <Chip
            key={piece}
            pressed={kit.includes(piece)}
            icon={EQUIPMENT_ICONS[piece]}
            onToggle={() => onChange({ kit: turned(kit, piece) })}
          >
            {equipmentWords.name(piece)}
          </Chip>
        ))}
      </ChipList>
      <h3 className="note">{addingWords.works}</h3>
      <MuscleMap chosen={muscles} onToggle={(muscle) => onChange({ muscles: turned(muscles, muscle) })} />
      <output className="note">{muscles.length > 0 && muscleWords.all(muscles)}</output>
      <NameField label={editorWords.cueLabel} value={cue} onChange={(to) => onChange({ cue: to })} />
    </>
  );
}
