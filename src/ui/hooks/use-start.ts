import { useLocation } from 'wouter';
import type { Plan } from '../../core/plan/plan.ts';
import { useApp } from '../app-context.ts';
import { routes } from '../shell/routes.ts';

/**
 * Puts a session on stage and goes there. Call these straight from the tap: browsers let sound begin only in the
 * handler of a press.
 */
export function useStart() {
  const { session, notices, settings } = useApp();
  const [, navigate] = useLocation();
  const follow = async (started: Promise<boolean>) => {
    if (await started) navigate(routes.session);
    else notices.getState().show('session-elsewhere');
  };
  return {
    start: (plan: Plan) => {
      // Whoever starts has been asked.
      if (!settings.getState().settings.soundModeChosen)
        settings.getState().change({ soundModeChosen: true });
      void follow(session.getState().start(plan));
    },
    resume: () => void follow(session.getState().resumeOffer()),
  };
}
