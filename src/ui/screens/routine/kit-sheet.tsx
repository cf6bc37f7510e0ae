import { Link } from 'wouter';
import { EQUIPMENT, type Equipment } from '../../../core/routine/equipment.ts';
import { equipmentWords } from '../../../words/en/equipment-words.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { Chip } from '../../components/chip.tsx';
import { ChipList } from '../../components/chip-list.tsx';
import { EQUIPMENT_ICONS } from '../../components/equipment-icons.ts';
import { Sheet } from '../../components/sheet.tsx';
import { routes } from '../../shell/routes.ts';
import css from './routine-screen.module.css';
import { useKit } from './use-kit.ts';

/** What a person can own in several weights. */
const WEIGHED: readonly Equipment[] = ['barbell', 'dumbbells', 'band'];

interface KitSheetProps {
  /** Everything that any exercise of the routine could use. */
  readonly usable: ReadonlySet<Equipment>;
  readonly chosen: readonly Equipment[];
  readonly onClose: () => void;
}

/** The person ticks what is at hand. */
export function KitSheet({ usable, chosen, onClose }: KitSheetProps) {
  const toggle = useKit();
  return (
    <Sheet open title={routineWords.whatYouHave} onClose={onClose}>
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
    </Sheet>
  );
}
