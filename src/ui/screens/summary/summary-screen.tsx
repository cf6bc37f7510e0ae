import { Redirect, useLocation } from 'wouter';
import { useHistory } from '../../app-context.ts';
import { routes } from '../../routes.ts';
import { Summary } from './summary.tsx';

interface SummaryScreenProps {
  /** Of a session record. */
  readonly id: string;
}

/** `#/history/:id`: a session as it went. */
export function SummaryScreen({ id }: SummaryScreenProps) {
  const records = useHistory((view) => view.records);
  const [, navigate] = useLocation();
  const record = records?.find((each) => each.id === id);
  if (!records) return null;
  if (!record) return <Redirect to={routes.history} replace />;
  return <Summary record={record} plan={null} onFinish={() => navigate(routes.history)} />;
}
