import { Redirect, useLocation } from 'wouter';
import { recordAt } from '../../../store/history-store.ts';
import { useApp, useHistory } from '../../app-context.ts';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { routes } from '../../shell/routes.ts';
import { Summary } from './summary.tsx';

interface SummaryScreenProps {
  /** The id of a session record. */
  readonly id: string;
}

/** `#/history/:id`: a past session. */
export function SummaryScreen({ id }: SummaryScreenProps) {
  const { history } = useApp();
  const attempt = useAttempt();
  const record = useHistory((view) => recordAt(view, id));
  const [, navigate] = useLocation();
  useAsync(async () => {
    if (!(await history.getState().open([id]))) throw new Error('The session cannot be read.');
  }, id);
  const remove = () => {
    navigate(routes.history, { replace: true });
    const { remove: forget, amend } = history.getState();
    attempt(
      () => forget([id]),
      'session-deleted',
      () => record && attempt(() => amend(record), 'session-back'),
    );
  };
  if (record === undefined) return null;
  if (record === null) return <Redirect to={routes.history} replace />;
  return (
    <Summary record={record} onStage={false} onFinish={() => navigate(routes.history)} onDelete={remove} />
  );
}
