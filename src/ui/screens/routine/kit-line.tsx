import { useState } from 'react';
import type { Equipment } from '../../../core/routine/equipment.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { part } from '../../shell/late-component.ts';
import css from './routine-screen.module.css';

const KitSheet = part('KitSheet', () => import('./kit-sheet.tsx'));

interface KitLineProps {
  readonly routine: Routine;
  readonly chosen: readonly Equipment[];
}

/** The kit in a line, and the way to change it. */
export function KitLine({ routine, chosen }: KitLineProps) {
  const exercises = useLibrary((view) => view.exercises);
  const [open, setOpen] = useState(false);
  const usable = new Set(
    routine.blocks
      .flatMap((block) => block.slots)
      .flatMap((slot) => [slot.exercise, ...slot.alternatives.map((each) => each.exercise)])
      .flatMap((id) => exercises.get(id)?.equipment ?? []),
  );
  if (usable.size === 0) return null;
  return (
    <div className={css.line}>
      <b>{routineWords.kit(chosen.filter((each) => usable.has(each)))}</b>
      <Button kind="ghost" onClick={() => setOpen(true)}>
        {routineWords.changeKit}
      </Button>
      {open && <KitSheet usable={usable} chosen={chosen} onClose={() => setOpen(false)} />}
    </div>
  );
}
