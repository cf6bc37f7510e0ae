import { useApp } from '../app-context.ts';

/** Runs a change of storage, and shows a notice when the browser refuses it. */
export function useAttempt(): (work: () => Promise<boolean>) => void {
  const { notices } = useApp();
  const refused = () => notices.getState().show('refused');
  return (work) => void work().then((done) => done || refused(), refused);
}
