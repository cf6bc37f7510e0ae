import { useState } from 'react';
import { Link } from 'wouter';
import type { Choices } from '../../../core/plan/choices.ts';
import type { PlanBlock } from '../../../core/plan/plan.ts';
import type { RoutineChoices } from '../../../store/library-store.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { FigurePlace } from '../../components/figure-place.tsx';
import { routes } from '../../routes.ts';
import { sidesWords, slotWords } from '../../words/dose.ts';
import { equipmentIcon } from '../../words/equipment.ts';
import css from './slot-row.module.css';
import { SwapSheet } from './swap-sheet.tsx';

interface SlotRowProps {
  readonly entry: PlanBlock['slots'][number];
  readonly choices: Choices;
  readonly onChange: (part: Partial<RoutineChoices>) => void;
}

/** One slot: what is done and how much of it, or why it is left out. */
export function SlotRow({ entry, choices, onChange }: SlotRowProps) {
  const [swapping, setSwapping] = useState(false);
  const { slot } = entry;
  const equipment = useLibrary((view) => view.exercises.get(slot.exercise)?.equipment ?? []);
  const off = choices.leftOut.includes(slot.id);
  const sides = entry.kind === 'planned' ? sidesWords(entry.slot.sides) : null;
  const leaveOut = (out: boolean) => {
    const others = choices.leftOut.filter((id) => id !== slot.id);
    onChange({ leftOut: out ? [...others, slot.id] : others });
  };
  return (
    <li className={css.row} data-out={entry.kind === 'left-out' || undefined}>
      <Link className={css.link} href={routes.exercise(slot.exercise)}>
        <span className={css.figure}>
          <FigurePlace size="thumb" icon={equipmentIcon(equipment)} />
        </span>
        <span className={css.words}>
          <b className={css.name}>{entry.kind === 'left-out' ? <s>{slot.name}</s> : slot.name}</b>
          <span className={css.dose}>
            {entry.kind === 'planned' ? slotWords(entry.slot) : entry.slot.reason}
          </span>
          {sides && <span className={css.sides}>{sides}</span>}
        </span>
      </Link>
      {off ? (
        <Button kind="ghost" label={`Put back ${slot.name}`} onClick={() => leaveOut(false)}>
          Put back
        </Button>
      ) : slot.candidates.length > 1 ? (
        <>
          <Button kind="ghost" label={`Swap ${slot.name}`} onClick={() => setSwapping(true)}>
            Swap
          </Button>
          <SwapSheet
            open={swapping}
            slot={slot}
            taken={entry.kind === 'planned' ? slot.exercise : ''}
            choices={choices}
            onChange={onChange}
            onLeaveOut={slot.optional ? () => leaveOut(true) : null}
            onClose={() => setSwapping(false)}
          />
        </>
      ) : (
        slot.optional &&
        entry.kind === 'planned' && (
          <Button kind="ghost" label={`Leave out ${slot.name}`} onClick={() => leaveOut(true)}>
            Leave out
          </Button>
        )
      )}
    </li>
  );
}
