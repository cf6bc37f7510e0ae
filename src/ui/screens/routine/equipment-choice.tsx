import { EQUIPMENT, type Equipment } from '../../../core/routine/equipment.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { equipmentWords } from '../../../words/en/equipment-words.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { useLibrary } from '../../app-context.ts';
import { EQUIPMENT_ICONS } from '../../components/icons-of.ts';
import { Section } from '../../components/section.tsx';
import { Chip } from './chip.tsx';
import css from './routine-screen.module.css';
import { useKit } from './use-kit.ts';

interface EquipmentChoiceProps {
  readonly routine: Routine;
  readonly chosen: readonly Equipment[];
}

/** Everything that any exercise of this routine could use; the person ticks what is at hand. */
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
    <Section title={routineWords.whatYouHave}>
      <div className={css.chips}>
        {EQUIPMENT.filter((each) => usable.has(each)).map((each) => (
          <Chip
            key={each}
            icon={EQUIPMENT_ICONS[each]}
            pressed={chosen.includes(each)}
            onToggle={(on) => toggle(each, on)}
          >
            {equipmentWords.name(each)}
          </Chip>
        ))}
      </div>
    </Section>
  );
}
