import { useLocation } from 'wouter';
import type { Plan } from '../../core/plan/plan.ts';
import type { StartAnswer } from '../../store/session-view.ts';
import { useApp } from '../app-context.ts';
import { routes } from '../shell/routes.ts';

/**
 * Starts or resumes a session and goes to it. Call both directly in the handler of a tap: browsers unlock sound only
 * there.
 */
export function useStart() {
  'use no memo';
  const { session, notices, settings } = useApp();
  const [, navigate] = useLocation();
  /** Goes to the session, unless Back or an earlier tap has changed the screen meanwhile. */
  const follow = async (started: Promise<StartAnswer>): Promise<StartAnswer> => {
    const from = location.hash;
    const answer = await started;
    if (answer === 'elsewhere') notices.getState().show('session-elsewhere');
    if (answer === 'started' && location.hash === from) navigate(routes.session);
    return answer;
  };
  return {
    start: (plan: Plan) => {
      // The bell of the routine's page offers the sound mode, so starting is an answer.
      if (!settings.getState().settings.soundModeChosen)
        settings.getState().change({ soundModeChosen: true });
      return follow(session.getState().start(plan));
    },
    resume: () => {
      const resumed = session.getState().resumeOffer();
      void follow(resumed.then((done) => (done ? 'started' : 'elsewhere')));
    },
  };
}
