import { useProgress } from '../app-context.ts';

/**
 * The weight offered for the first time of an exercise, from a related one; null without an offer. It is not logged until
 * the person takes it.
 */
export const useFirstLoad = (exercise: string): number | null =>
  useProgress(({ next }) => {
    const offers = Object.values(next)
      .flat()
      .filter(({ suggestion: { reason } }) => reason.code === 'related');
    const offer = offers.find((each) => each.exercise === exercise && !each.refused);
    return offer?.suggestion.aim.kg ?? null;
  });
