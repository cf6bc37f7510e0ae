import { useState } from 'react';
import { Link } from 'wouter';
import type { Choices, RoutineChoices } from '../../../core/plan/choices.ts';
import type { PlanBlock } from '../../../core/plan/plan.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { insteadWords } from '../../../words/en/instead.ts';
import { leftOutWords } from '../../../words/en/left-out.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { equipmentIcon } from '../../components/icons-of.ts';
import { FigurePlace } from '../../figure/figure-place.tsx';
import { routes } from '../../shell/routes.ts';
import { SlotAim } from './slot-aim.tsx';
import css from './slot-row.module.css';
import { SwapSheet } from './swap-sheet.tsx';

interface SlotRowProps {
  readonly routine: string;
  readonly entry: PlanBlock['slots'][number];
  /** The name of the exercise it takes turns with. */
  readonly partner: string | null;
  readonly choices: Choices;
  readonly onChange: (part: Partial<RoutineChoices>) => void;
}

/** One slot: what is done and how much of it, or why it is left out. */
export function SlotRow({ routine, entry, partner, choices, onChange }: SlotRowProps) {
  const [swapping, setSwapping] = useState(false);
  const { slot } = entry;
  const exercises = useLibrary((view) => view.exercises);
  const equipment = exercises.get(slot.exercise)?.equipment ?? [];
  const off = choices.leftOut.includes(slot.id);
  const planned = entry.kind === 'planned';
  const late = entry.kind === 'left-out' && entry.slot.why === 'time';
  const marks = [
    planned && doseWords.sides(entry.slot.sides),
    partner && `In turn with ${partner}`,
    planned && insteadWords(entry.slot, choices, exercises),
    slot.optional && 'Optional',
  ].filter(Boolean);
  const leaveOut = (out: boolean) => {
    const others = choices.leftOut.filter((id) => id !== slot.id);
    onChange({ leftOut: out ? [...others, slot.id] : others });
  };
  return (
    <li className={css.row} data-out={entry.kind === 'left-out' || undefined}>
      <Link className={css.link} href={routes.exercise(slot.exercise)}>
        <span className={css.figure}>
          <FigurePlace exercise={slot.exercise} size="thumb" icon={equipmentIcon(equipment)} />
        </span>
        <span className={css.words}>
          <b className={css.name}>{entry.kind === 'left-out' ? <s>{slot.name}</s> : slot.name}</b>
          <span className={css.dose}>
            {entry.kind === 'planned'
              ? doseWords.slot(entry.slot)
              : leftOutWords(entry.slot, choices, exercises)}
          </span>
          {planned && <SlotAim routine={routine} slot={slot.id} exercise={slot.exercise} />}
          {marks.length > 0 && <span className={css.marks}>{marks.join(' · ')}</span>}
        </span>
      </Link>
      <span className={css.actions}>
        {!off && !late && (
          <Button kind="ghost" label={`Swap ${slot.name}`} onClick={() => setSwapping(true)}>
            Swap
          </Button>
        )}
        {slot.optional && planned && (
          <Button kind="ghost" label={`Leave out ${slot.name}`} onClick={() => leaveOut(true)}>
            Leave out
          </Button>
        )}
        {off && (
          <Button kind="ghost" label={`Put back ${slot.name}`} onClick={() => leaveOut(false)}>
            Put back
          </Button>
        )}
      </span>
      {!off && (
        <SwapSheet
          open={swapping}
          routine={routine}
          slot={slot}
          taken={planned ? slot.exercise : ''}
          choices={choices}
          onChange={onChange}
          onClose={() => setSwapping(false)}
        />
      )}
    </li>
  );
}
