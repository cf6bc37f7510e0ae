import type { Page } from '@playwright/test';
import type { Command } from '../../src/core/session/session.ts';

type Stay = 'set-up' | 'ramp-up' | 'hold' | 'reps' | 'rest' | 'transition' | 'side' | 'place';

/** Start has been pressed: the session may begin a moment later. */
const sessionBegun = (page: Page) => page.waitForFunction(() => Boolean(holdfastTrace?.view().plan));

/** Jumps to the first step of this kind; `side` and `place` are kinds of transition. */
export async function goTo(page: Page, stay: Stay): Promise<void> {
  await sessionBegun(page);
  await page.evaluate((wanted) => {
    const view = holdfastTrace?.view();
    const step = view?.plan?.steps.findIndex(
      (each) =>
        each.kind === wanted ||
        (each.kind === 'work' && each.set.dose.kind === wanted) ||
        (each.kind === 'transition' && each.change === wanted),
    );
    if (!step || step < 0) throw new Error(`The plan has no ${wanted}.`);
    view?.send({ type: 'jump', step });
    // A transition would be over before a busy machine has looked at it.
    if (view?.plan?.steps[step]?.kind === 'transition') view.send({ type: 'extend', byMs: 40_000 });
  }, stay);
}

export async function sendCommand(page: Page, command: Command): Promise<void> {
  await sessionBegun(page);
  await page.evaluate((sent) => holdfastTrace?.view().send(sent), command);
}

/** Types a weight into the set-up step. The plan then adds ramp-ups if the weight is heavy. */
export async function setWeight(page: Page, weight: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Weight/ });
  await field.fill(weight);
  await field.press('Enter');
}
