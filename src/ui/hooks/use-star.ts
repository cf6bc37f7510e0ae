import { withStar } from '../../core/finding/marked.ts';
import { useApp, useMarked } from '../app-context.ts';

/** Whether an exercise is starred, and a function that turns it. */
export function useStar(exercise: string): [boolean, () => void] {
  const { marked } = useApp();
  const on = useMarked((view) => view.kept?.starred.includes(exercise) ?? false);
  return [on, () => marked.getState().change((said) => withStar(said, exercise, !on))];
}
