import { useId } from 'react';
import { formatClock } from '../../../core/duration.ts';
import type { Choices } from '../../../core/plan/choices.ts';
import type { PlanBlock } from '../../../core/plan/plan.ts';
import type { Routine, Scheme } from '../../../core/routine/routine.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import type { ChangeChoices } from './change-choices.ts';
import css from './routine-screen.module.css';
import { SlotRow } from './slot-row.tsx';

function partnerOf(entry: PlanBlock['slots'][number], block: PlanBlock): string | null {
  const id = entry.kind === 'planned' ? entry.slot.pairedWith : null;
  return block.slots.find(({ slot }) => slot.id === id)?.slot.name ?? null;
}

interface BlockSectionProps {
  readonly routine: Pick<Routine, 'id' | 'language'>;
  readonly block: PlanBlock;
  readonly scheme: Scheme['kind'];
  readonly choices: Choices;
  readonly onChange: ChangeChoices;
}

export function BlockSection({ routine, block, scheme, choices, onChange }: BlockSectionProps) {
  const id = useId();
  const how = routineWords.scheme(scheme);
  return (
    <section aria-labelledby={id}>
      <header className={css.top}>
        <h2 id={id} lang={routine.language}>
          {block.name}
        </h2>
        {block.ms > 0 && <span className="note">{formatClock(block.ms)}</span>}
      </header>
      {how && <p className="note">{how}</p>}
      <ul>
        {block.slots.map((entry) => (
          <SlotRow
            key={entry.slot.id}
            routine={routine.id}
            entry={entry}
            partner={partnerOf(entry, block)}
            choices={choices}
            onChange={onChange}
          />
        ))}
      </ul>
    </section>
  );
}
