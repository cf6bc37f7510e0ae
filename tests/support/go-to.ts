import type { Page } from '@playwright/test';

/** Puts the session on stage where the first stay of this sort is. */
export const goTo = (page: Page, what: 'hold' | 'reps' | 'rest' | 'transition') =>
  page.evaluate((wanted) => {
    const view = holdfastTrace?.view();
    const step = view?.plan?.steps.findIndex((each) =>
      each.kind === 'work' ? each.set.dose.kind === wanted : each.kind === wanted,
    );
    view?.send({ type: 'jump', step: step ?? 0 });
  }, what);
