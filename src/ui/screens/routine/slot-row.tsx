import { useState } from 'react';
import { Link } from 'wouter';
import type { Choices } from '../../../core/plan/choices.ts';
import type { PlanBlock } from '../../../core/plan/plan.ts';
import { choosesWeight } from '../../../core/training/start/start-choices.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { startWords } from '../../../words/en/start-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { equipmentIcon } from '../../components/equipment-icons.ts';
import { withNames } from '../../components/with-names.tsx';
import { FigurePlace } from '../../figure/figure-place.tsx';
import type { ChangeChoices } from '../../hooks/use-plan-inputs.ts';
import { routes } from '../../shell/routes.ts';
import { SlotAim } from './slot-aim.tsx';
import css from './slot-row.module.css';
import { SwapSheet } from './swap-sheet.tsx';

interface SlotRowProps {
  readonly routine: string;
  readonly entry: PlanBlock['slots'][number];
  /** The name of the exercise it alternates with. */
  readonly partner: string | null;
  readonly choices: Choices;
  readonly onChange: ChangeChoices;
}

/** One slot: its exercise and dose, or why it is left out. */
export function SlotRow({ routine, entry, partner, choices, onChange }: SlotRowProps) {
  const [swapping, setSwapping] = useState(false);
  const { slot } = entry;
  const exercises = useLibrary((view) => view.exercises);
  const exercise = exercises.get(slot.exercise);
  const off = choices.leftOut.includes(slot.id);
  const planned = entry.kind === 'planned';
  const today = choices.leftOutToday ?? [];
  const offToday = today.includes(slot.id);
  const late = entry.kind === 'left-out' && entry.slot.why === 'time';
  /** Nothing is known of the weight yet: the person picks one. */
  const firstWeight =
    entry.kind === 'planned' && entry.slot.dose.kg === undefined && exercise && choosesWeight(exercise);
  const marks = [
    planned && doseWords.sides(entry.slot.sides),
    partner && routineWords.inTurn(partner),
    planned && routineWords.instead(entry.slot, choices, exercises),
    slot.optional && routineWords.optional,
    firstWeight && startWords.firstWeight,
  ].filter(Boolean);
  const leaveOut = (out: boolean) => {
    const others = choices.leftOut.filter((id) => id !== slot.id);
    onChange({ leftOut: out ? [...others, slot.id] : others });
  };
  const putBack = () =>
    offToday ? onChange({ leftOutToday: today.filter((id) => id !== slot.id) }) : leaveOut(false);
  return (
    <li className={css.row} data-out={entry.kind === 'left-out' || undefined}>
      <Link className={css.link} href={routes.exercise(slot.exercise)}>
        <span className={css.figure}>
          <FigurePlace
            exercise={slot.exercise}
            size="thumb"
            icon={equipmentIcon(exercise?.equipment ?? [])}
          />
        </span>
        <span className={css.words}>
          <b className={css.name} lang={exercise?.language}>
            {entry.kind === 'left-out' ? <s>{slot.name}</s> : slot.name}
          </b>
          <span className={css.dose}>
            {entry.kind === 'planned'
              ? doseWords.slot(entry.slot)
              : withNames(routineWords.leftOut(entry.slot, choices, exercises), exercises.values())}
          </span>
          {planned && <SlotAim routine={routine} slot={slot.id} exercise={slot.exercise} />}
          {marks.length > 0 && (
            <span className={css.marks}>{withNames(marks.join(' · '), exercises.values())}</span>
          )}
        </span>
      </Link>
      <span className={css.actions}>
        {!off && !late && (
          <Button kind="ghost" label={routineWords.swapOf(slot.name)} onClick={() => setSwapping(true)}>
            {routineWords.swap}
          </Button>
        )}
        {slot.optional && planned && (
          <Button kind="ghost" label={routineWords.leaveOutOf(slot.name)} onClick={() => leaveOut(true)}>
            {routineWords.leaveOut}
          </Button>
        )}
        {(off || offToday) && (
          <Button kind="ghost" label={routineWords.putBackOf(slot.name)} onClick={putBack}>
            {routineWords.putBack}
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
