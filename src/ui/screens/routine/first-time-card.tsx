import { isTraining } from '../../../core/routine/purpose.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { NO_ANSWERS } from '../../../core/training/start/start-answers.ts';
import { startWords } from '../../../words/en/start-words.ts';
import { useApp, useHistory, useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { useTurn } from '../../hooks/use-turn.ts';
import { routes } from '../../shell/routes.ts';
import css from './care-notice.module.css';

interface FirstTimeCardProps {
  readonly routine: Routine;
}

/** Offers the three questions before a routine is done for the first time, until they are answered or skipped. */
export function FirstTimeCard({ routine }: FirstTimeCardProps) {
  const { library } = useApp();
  const asked = useLibrary((view) => view.start !== undefined);
  const read = useHistory((view) => view.isWhole);
  const turn = useTurn(routine.id);
  if (asked || !read || turn > 0 || !isTraining(routine)) return null;
  return (
    <aside className={css.notice} data-place="top" aria-label={startWords.firstTime}>
      <p className={css.words}>{startWords.firstTimeNote}</p>
      <Button kind="ghost" onClick={() => library.getState().answerStart(NO_ANSWERS, {})}>
        {startWords.skip}
      </Button>
      <ButtonLink kind="solid" href={routes.start}>
        {startWords.ask}
      </ButtonLink>
    </aside>
  );
}
