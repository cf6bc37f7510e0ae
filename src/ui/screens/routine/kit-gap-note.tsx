import { Link } from 'wouter';
import type { Choices } from '../../../core/plan/choices.ts';
import { kitGap } from '../../../core/plan/kit-gap.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { useLibrary } from '../../app-context.ts';
import { withNames } from '../../components/with-names.tsx';
import { routes } from '../../shell/routes.ts';
import css from './routine-screen.module.css';

interface KitGapNoteProps {
  readonly routine: Routine;
  readonly choices: Choices;
}

/** Says that too little of the routine is left with the kit at hand, and names one that suits it. */
export function KitGapNote({ routine, choices }: KitGapNoteProps) {
  const routines = useLibrary((view) => view.routines);
  const exercises = useLibrary((view) => view.exercises);
  const gap = kitGap(routine, routines, exercises, choices);
  if (!gap) return null;
  const { left, instead } = gap;
  return (
    <div role="note">
      <p className="note">{routineWords.littleLeft(left)}</p>
      {instead && (
        <Link className={css.check} href={routes.routine(instead.id)}>
          <span>{withNames(routineWords.suitsKit(instead.name), [instead])}</span>
        </Link>
      )}
    </div>
  );
}
