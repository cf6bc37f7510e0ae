import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCheckpoint } from '../../src/storage/read-checkpoint.ts';
import { openSession } from './player-session.ts';

type Opened = Awaited<ReturnType<typeof openSession>>;

/** How often a hundred taps are made. `npm run soak -- taps` sets it higher. */
const ROUNDS = Number(process.env['TAP_ROUNDS'] ?? 1);

/** What a finger can reach: while a dialog is open, only what is in it. */
function controls(): readonly HTMLElement[] {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  const all = (dialog ?? document).querySelectorAll<HTMLElement>('main button, dialog[open] button');
  return [...all].filter((each) => !each.closest('[inert], :disabled'));
}

/** Whether the session can be stored, and continued from there. */
function isSound({ session }: Opened): boolean {
  const now = session.checkpoint();
  return now === null || readCheckpoint(JSON.parse(JSON.stringify(now))) !== null;
}

/** Goes back to a session that was left, or from another screen. */
async function goBack({ session }: Opened): Promise<void> {
  await act(async () => {
    await session.getState().resumeOffer();
    window.location.hash = '#/session';
  });
  await screen.findByRole('region', { name: 'Controls' });
}

async function tapOn(opened: Opened, taps: readonly number[]): Promise<void> {
  const isLive = () => opened.session.getState().stage.kind === 'live';
  for (const tap of taps) {
    const all = controls();
    const control = all[tap % all.length];
    if (control) fireEvent.click(control);
    opened.pass(10);
    // Now and then the person trains on, or most sessions would stay in a pause.
    if (tap % 5 === 0) {
      act(() => opened.session.getState().send({ type: 'resume', countInMs: 0 }));
      opened.pass(20_000);
    }
    expect(isSound(opened)).toBe(true);
    // The taps that are left go to the summary, until one leads away from it.
    if (opened.kept.length > 0) {
      if (window.location.hash !== '#/session') return;
      continue;
    }
    if (!isLive() || window.location.hash !== '#/session') await goBack(opened);
  }
  if (isLive()) act(() => opened.session.getState().send({ type: 'finish' }));
}

it('a hundred taps a second on anything, even on what has just changed, leave the session right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 100, maxLength: 100 }), async (taps) => {
      const opened = await openSession();
      const began = opened.runner.now();
      await tapOn(opened, taps);
      expect(opened.kept).toHaveLength(1);
      for (const { totalMs, workMs, restMs, pausedMs, otherMs } of opened.kept) {
        expect(workMs + restMs + pausedMs + otherMs).toBe(totalMs);
        expect(totalMs).toBeLessThanOrEqual(opened.runner.now() - began);
      }
      cleanup();
    }),
    { numRuns: ROUNDS, endOnFailure: true },
  );
});
