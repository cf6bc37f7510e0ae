import { useLocation } from 'wouter';
import { ownId, withRoutine } from '../../core/routine/own-routine.ts';
import { useApp } from '../app-context.ts';
import { routes } from '../shell/routes.ts';
import { useAttempt } from './use-attempt.ts';

/** Keeps a text as a new routine of the person's own, and opens it for editing. */
export function useNewRoutine(): (text: string, copyOf: string | null) => void {
  const { own, newId } = useApp();
  const [, navigate] = useLocation();
  const attempt = useAttempt();
  return (text, copyOf) =>
    attempt(async () => {
      await own.getState().load();
      const id = ownId(newId());
      own.getState().change((kept) => withRoutine(kept, { id, text, copyOf }));
      navigate(routes.own(id));
    });
}
