import { Link } from 'wouter';
import { EQUIPMENT, type Equipment } from '../../../core/routine/equipment.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { equipmentWords } from '../../../words/en/equipment-words.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Chip } from '../../components/chip.tsx';
import { ChipList } from '../../components/chip-list.tsx';
import { EQUIPMENT_ICONS } from '../../components/equipment-icons.ts';
import { Section } from '../../components/section.tsx';
import { routes } from '../../shell/routes.ts';
import css from './routine-screen.module.css';
import { useKit } from './use-kit.ts';

/** What a person can own in several weights. */
const WEIGHED: readonly Equipment[] = ['barbell', 'dumbbells', 'band'];

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
      <ChipList>
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
      </ChipList>
      {WEIGHED.some((each) => usable.has(each)) && (
        <Link className={css.check} href={routes.owns}>
          {routineWords.whatYouOwn}
        </Link>
      )}
    </Section>
  );
}
