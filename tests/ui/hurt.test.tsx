import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { isWork } from '../../src/core/plan/plan.ts';
import { PAIN_PLACES } from '../../src/core/session/pain.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';
import { openSession } from './player-session.ts';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
/** The first test of a file fetches the sheet. */
const sheet = () => screen.findByRole('dialog', {}, { timeout: 10_000 });

async function inDeadlifts() {
  const session = await openSession();
  session.goTo('lifts.1/1/work');
  return session;
}

const running = (session: Awaited<ReturnType<typeof openSession>>) => {
  const { state } = session.view();
  if (state.status !== 'running' && state.status !== 'paused') throw new Error(state.status);
  return state;
};

describe('it hurts', () => {
  it('is one tap away in a set and pauses the session; closing it notes nothing and goes on', async () => {
    const session = await inDeadlifts();
    await press('It hurts');
    expect(await sheet()).toHaveAccessibleName('Where does it hurt?');
    expect(running(session).status).toBe('paused');
    await userEvent.click(within(await sheet()).getByRole('button', { name: 'Close' }));
    expect(running(session).pains).toBeUndefined();
    expect(running(session)).toMatchObject({ status: 'paused', resumeAt: expect.any(Number) });
  });

  it.each([
    ['in a rest', []],
    ['in a paused rest, beside the log', ['Pause']],
    ['in a paused rest while the log is open', ['Pause', 'Sets done']],
  ])('is one tap away %s, and is noted on the set just done', async (_, presses) => {
    const session = await inDeadlifts();
    for (const name of ['Done', ...presses]) await press(name);
    const onTop = screen.queryByRole('dialog') ?? screen.getByRole('region', { name: 'Controls' });
    await userEvent.click(within(onTop).getByRole('button', { name: 'It hurts' }));
    await userEvent.click(within(await sheet()).getByRole('button', { name: 'Thigh' }));
    await userEvent.click(within(await sheet()).getByRole('button', { name: '4' }));
    await userEvent.click(within(await sheet()).getByRole('button', { name: /^Shorter way/ }));
    expect(Object.keys(running(session).pains ?? {})).toEqual(['lifts.1/deadlift/1/']);
  });

  it("names every place, with the person's own left and right", async () => {
    await inDeadlifts();
    await press('It hurts');
    const places = within(await sheet()).getAllByRole('button', { name: /left|right/i });
    expect(new Set(places.map((each) => each.getAttribute('aria-label')))).toEqual(
      new Set(
        ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'].flatMap((place) => [
          `Left ${place}`,
          `Right ${place}`,
        ]),
      ),
    );
  });

  it('up to 3 is noted, and the sheet closes by itself', async () => {
    const session = await inDeadlifts();
    await press('Done');
    await userEvent.click(screen.getByRole('button', { name: 'It hurts' }));
    await userEvent.click(within(await sheet()).getByRole('button', { name: 'Thigh' }));
    await userEvent.click(within(await sheet()).getByRole('button', { name: '2' }));
    expect(within(await sheet()).getByText('Noted. Go on.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), { timeout: 3000 });
    expect(running(session).status).toBe('running');
    expect(running(session).pains).toEqual({
      'lifts.1/deadlift/1/': { place: 'thigh', side: null, level: 2, sharp: false },
    });
    expect(screen.getByRole('button', { name: 'Hurts: 2' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('4 goes on with a shorter way for the sets to come', async () => {
    const session = await inDeadlifts();
    await press('It hurts');
    await userEvent.click(within(await sheet()).getAllByRole('button', { name: 'Lower back' })[0]!);
    await userEvent.click(within(await sheet()).getByRole('button', { name: '4' }));
    await userEvent.click(within(await sheet()).getByRole('button', { name: /^Shorter way/ }));
    const sets = session
      .view()
      .plan!.steps.filter(isWork)
      .filter(({ set }) => set.exercise === 'deadlift');
    expect(sets.map(({ cue }) => cue === 'Only as far as it does not hurt.')).toEqual([
      false,
      ...sets.slice(1).map(() => true),
    ]);
    expect(Object.values(running(session).pains ?? {})).toMatchObject([{ level: 4, place: 'lower-back' }]);
  });

  it('over 5 in the back names the red flags, and one tap leaves the exercise out', async () => {
    const session = await inDeadlifts();
    await press('It hurts');
    await userEvent.click(within(await sheet()).getAllByRole('button', { name: 'Lower back' })[0]!);
    await userEvent.click(within(await sheet()).getByRole('button', { name: '7' }));
    expect(within(await sheet()).getByText('See a doctor today if')).toBeVisible();
    expect(within(await sheet()).getByText('7 of 10: Deadlift stops here')).toBeVisible();
    await userEvent.click(within(await sheet()).getByRole('button', { name: /^Leave it out/ }));
    expect(screen.queryByRole('dialog')).toBeNull();
    const { plan } = session.view();
    const state = running(session);
    expect(state.status).toBe('paused');
    expect(plan?.steps.filter(isWork).map(({ set }) => set.exercise)).not.toContain('deadlift');
    expect(Object.keys(state.pains ?? {})).toEqual(['lifts.1/deadlift/1/']);
  });

  it.each([
    ['is left out too', true],
    ['stays when the person keeps it', false],
  ])('over 5, what else loads the place %s', async (_, spares) => {
    const session = await inDeadlifts();
    await press('It hurts');
    await userEvent.click(within(await sheet()).getAllByRole('button', { name: 'Left hip' })[0]!);
    await userEvent.click(within(await sheet()).getByRole('button', { name: '7' }));
    const others = within(await sheet()).getByRole('switch', { name: /^Leave out .*Face Pull.* too/ });
    expect(others).toBeChecked();
    if (!spares) await userEvent.click(others);
    await userEvent.click(within(await sheet()).getByRole('button', { name: /^Leave it out/ }));
    const work = session.view().plan!.steps.filter(isWork);
    expect(work.some(({ set }) => set.exercise === 'deadlift')).toBe(false);
    expect(work.some(({ set }) => set.exercise === 'face-pull')).toBe(!spares);
  });

  it('a sharp pain stops the exercise, however small', async () => {
    await inDeadlifts();
    await press('It hurts');
    await userEvent.click(within(await sheet()).getAllByRole('button', { name: 'Left knee' })[0]!);
    await userEvent.click(within(await sheet()).getByRole('button', { name: 'Sharp or sudden' }));
    await userEvent.click(within(await sheet()).getByRole('button', { name: '1' }));
    expect(within(await sheet()).getByText('1 of 10, sharp: Deadlift stops here')).toBeVisible();
    expect(within(await sheet()).queryByText('See a doctor today if')).toBeNull();
  });
});

describe('a pain that was reported', () => {
  const pain = { place: 'lower-back', side: null, level: 7, sharp: false } as const;
  const [plank] = sampleRecord().sets;
  const hurt = { ...plank!, outcome: 'skipped', result: null, pain } as const;

  it('stands in the session where it happened, even if no set was done', async () => {
    openApp(sampleApp({ records: [sampleRecord({ sets: [hurt] })] }), '/history/one');
    const [line] = await screen.findAllByText('Hurt: lower back, 7 of 10', {}, { timeout: 10_000 });
    expect(line).toBeVisible();
  });

  it('can be corrected in the session, and taken away', async () => {
    openApp(sampleApp({ records: [sampleRecord({ sets: [hurt] })] }), '/history/one');
    await userEvent.click(await screen.findByText(hurt.name, { selector: 'summary *' }, { timeout: 10_000 }));
    const of = `${hurt.name}, set 1, left`;
    const correct = async () => {
      await userEvent.click(screen.getByRole('button', { name: `Correct ${of}` }));
      return within(screen.getByRole('group', { name: of }));
    };
    const first = await correct();
    await userEvent.selectOptions(first.getByRole('combobox', { name: 'Where does it hurt?' }), 'Left knee');
    const level = within(first.getByRole('group', { name: 'How much it hurt' }));
    await userEvent.click(level.getByRole('button', { name: /^Less: / }));
    await userEvent.click(first.getByRole('button', { name: 'Done' }));
    expect(await screen.findAllByText('Hurt: left knee, 6 of 10')).not.toEqual([]);
    const again = await correct();
    await userEvent.click(again.getByRole('button', { name: 'It did not hurt' }));
    await userEvent.click(again.getByRole('button', { name: 'Done' }));
    expect(screen.queryByText(/^Hurt:/)).toBeNull();
  });

  it('stands in the history of the exercise', async () => {
    openApp(sampleApp({ records: [sampleRecord({ sets: [plank!, hurt] })] }), '/history');
    const list = await screen.findByRole('list', { name: 'When it hurt' }, { timeout: 10_000 });
    expect(list).toHaveTextContent(/it hurt, lower back, 7 of 10$/);
  });

  it('is marked on the map of the muscles, and said in words', async () => {
    const now = sampleRecord({ sets: [plank!, hurt], startedAtWall: Date.now() });
    openApp(sampleApp({ records: [now] }), '/history');
    const list = await screen.findByRole('list', { name: 'Where it hurt' }, { timeout: 10_000 });
    expect(list).toHaveTextContent(`Lower back, 7 of 10: ${hurt.name}`);
  });

  it('is drawn on the map with its level, wherever it was', async () => {
    const sets = PAIN_PLACES.map((place, level) => ({
      ...hurt,
      set: level + 1,
      pain: { place, side: null, level, sharp: false },
    }));
    openApp(sampleApp({ records: [sampleRecord({ sets, startedAtWall: Date.now() })] }), '/history');
    const muscles = within(
      await screen.findByRole('region', { name: 'Muscles this week' }, { timeout: 10_000 }),
    );
    for (const level of PAIN_PLACES.keys()) {
      expect(await muscles.findAllByText(String(level), { selector: 'text' })).not.toEqual([]);
    }
  });

  it('is taken care of from the start: the care notice names the red flags', async () => {
    openApp(sampleApp(), '/routine/back');
    const notice = await screen.findByRole(
      'complementary',
      { name: 'Before you start' },
      { timeout: 10_000 },
    );
    expect(notice).toHaveTextContent(/See a doctor today if a leg is numb or weak/);
  });
});
