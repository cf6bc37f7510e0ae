import { type ComponentProps, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Plan } from '../../core/plan/plan.ts';
import { isLive, offerOf } from '../../store/session-view.ts';
import { routineWords } from '../../words/en/routine-words.ts';
import { useSession } from '../app-context.ts';
import type { QuestionSheet } from '../components/question-sheet.tsx';
import { PlayerScreen, SessionBand } from '../shell/lazy-player.ts';
import { routes } from '../shell/routes.ts';
import { useStart } from './use-start.ts';

/** Starts a plan, or asks first when another session is unfinished: `question` is what the sheet shows. */
export function useGuardedStart(plan: Plan): {
  readonly press: () => void;
  readonly question: ComponentProps<typeof QuestionSheet>;
} {
  const { start, resume } = useStart();
  const [, navigate] = useLocation();
  const onStage = useSession(isLive);
  /** The unfinished session. */
  const open = useSession((view) => (view.stage.kind === 'live' ? view.stage : offerOf(view))?.plan ?? null);
  const [asking, setAsking] = useState(false);
  // The session of a tab that is gone may be found only now.
  const begin = async () => setAsking((await start(plan)) === 'unfinished');
  const then = (act: () => void) => () => {
    setAsking(false);
    act();
  };
  // Fetched before Start is pressed: a running session must be on screen at once.
  useEffect(() => {
    SessionBand.fetch.prefetch();
    PlayerScreen.fetch.prefetch();
  }, []);
  return {
    press: () => (open ? setAsking(true) : void begin()),
    question: {
      open: asking,
      title: routineWords.notOver(open?.name ?? plan.name),
      words: routineWords.oneAtATime,
      answers: [
        {
          label: routineWords.goOn,
          kind: 'solid',
          icon: 'play',
          act: then(onStage ? () => navigate(routes.session) : resume),
        },
        // Starting ends the other one, and records what was done in it.
        {
          label: routineWords.endAndStart(plan.name),
          kind: 'outline',
          icon: 'stop',
          act: then(() => void begin()),
        },
      ],
      onClose: () => setAsking(false),
    },
  };
}
