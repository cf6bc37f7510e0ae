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
  /** Goes to the session, unless Back or an earlier tap has led to another screen meanwhile. */
  const follow = async (started: Promise<boolean>) => {
    const from = location.hash;
    if (!(await started)) notices.getState().show('session-elsewhere');
    else if (location.hash === from) navigate(routes.session);
  };
  return {
    start: (plan: Plan) => {
      // The routine's page has asked for the sound mode.
      if (!settings.getState().settings.soundModeChosen)
        settings.getState().change({ soundModeChosen: true });
      void follow(session.getState().start(plan));
    },
    resume: () => void follow(session.getState().resumeOffer()),
  };
}
