import { Redirect, useLocation } from 'wouter';
import { recordAt } from '../../../store/history-store.ts';
import { useApp, useHistory } from '../../app-context.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { routes } from '../../shell/routes.ts';
import { SessionPage } from './session-page.tsx';

interface SessionScreenProps {
  /** The id of a session record. */
  readonly id: string;
}

/** `#/history/:id`: a past session. */
export function SessionScreen({ id }: SessionScreenProps) {
  const { history } = useApp();
  const attempt = useAttempt();
  const record = useHistory((view) => recordAt(view, id));
  const [, navigate] = useLocation();
  useAsync(async () => {
    if (!(await history.getState().open([id]))) throw new Error('The session cannot be read.');
  }, id);
  if (record === undefined) return null;
  if (record === null) return <Redirect to={routes.history} replace />;
  const remove = () => {
    const { remove: forget, amend } = history.getState();
    navigate(routes.history, { replace: true });
    attempt(
      () => forget([id]),
      'session-deleted',
      () => attempt(() => amend(record), 'session-back'),
    );
  };
  return <SessionPage record={record} onDelete={remove} />;
}
