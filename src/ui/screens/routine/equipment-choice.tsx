import { EQUIPMENT, type Equipment } from '../../../core/routine/equipment.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { useLibrary } from '../../app-context.ts';
import { Chip } from '../../components/chip.tsx';
import { Section } from '../../components/section.tsx';
import { useKit } from '../../hooks/use-kit.ts';
import { EQUIPMENT_ICONS, EQUIPMENT_WORDS } from '../../words/equipment.ts';
import css from './equipment-choice.module.css';

interface EquipmentChoiceProps {
  readonly routine: Routine;
  readonly chosen: readonly Equipment[];
}

/** Everything that any exercise of this routine could use, to tick what is at hand. */
export function EquipmentChoice({ routine, chosen }: EquipmentChoiceProps) {
  const exercises = useLibrary((view) => view.exercises);
  const toggle = useKit();
  const usable = new Set(
    routine.blocks
      .flatMap((block) => block.slots)
      .flatMap((slot) => [slot.exercise, ...slot.alternatives.map((each) => each.exercise)])
      .flatMap((id) => exercises.get(id)?.equipment ?? []),
  );
  if (usable.size === 0) return null;
  return (
    <Section title="What you have">
      <div className={css.chips}>
        {EQUIPMENT.filter((each) => usable.has(each)).map((each) => (
          <Chip
            key={each}
            icon={EQUIPMENT_ICONS[each]}
            pressed={chosen.includes(each)}
            onToggle={(on) => toggle(each, on)}
          >
            {EQUIPMENT_WORDS[each]}
          </Chip>
        ))}
      </div>
    </Section>
  );
}
