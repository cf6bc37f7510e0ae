import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { NextTime } from '../../src/core/training/progress/next-time.ts';
import type { ProgressStore } from '../../src/store/progress-store.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

const deadlift: NextTime = {
  key: 'lifts.1/deadlift',
  slot: 'lifts.1',
  exercise: 'deadlift',
  name: 'Deadlift',
  suggestion: {
    aim: { sets: null, reps: 6, holdMs: null, kg: 62.5, slowerMs: 0 },
    reason: { code: 'more-weight', reached: { kind: 'reps', reps: 10, sets: 3 } },
  },
  stay: { sets: null, reps: 10, holdMs: null, kg: 60, slowerMs: 0 },
  from: 'one',
  refused: false,
};

function openAt(address: string, next: NextTime, units: 'kg' | 'lb') {
  const progress: ProgressStore = createStore((set) => ({
    aims: {},
    update: async () => {},
    next: { back: [next] },
    refuse: (_, __, refused) => set({ next: { back: [{ ...next, refused }] } }),
  }));
  openApp(sampleApp({ records: [sampleRecord()], settings: { units }, app: { progress } }), address);
}

async function open(next: NextTime, units: 'kg' | 'lb' = 'kg') {
  openAt('/history/one', next, units);
  await userEvent.click(await screen.findByRole('button', { name: /^Next time/ }));
  return screen.findByRole('dialog', { name: 'Next time' });
}

function openRow(next: NextTime, units: 'kg' | 'lb' = 'kg') {
  openAt('/routine/back', next, units);
  return screen.findByRole('link', { name: /Deadlift/ });
}

it('a session ends with suggestions for the next one, and their reasons', async () => {
  const region = within(await open(deadlift));
  expect(region.getByText('62.5 kg × 6')).toBeVisible();
  expect(region.getByText('10 reps on all 3 sets.')).toBeVisible();
});

it('a person can stay with the last values, and change their mind', async () => {
  const region = within(await open(deadlift));
  await userEvent.click(region.getByRole('button', { name: 'Keep 60\u00a0kg ×\u00a010, Deadlift' }));
  expect(region.getByText('60 kg × 10')).toBeVisible();
  expect(region.getByText(/suggested 62.5 kg × 6/)).toBeVisible();
  await userEvent.click(region.getByRole('button', { name: 'Use 62.5\u00a0kg ×\u00a06, Deadlift' }));
  expect(region.getByText('62.5 kg × 6')).toBeVisible();
});

it('an unchanged aim cannot be refused', async () => {
  const region = within(await open({ ...deadlift, stay: deadlift.suggestion.aim }));
  expect(region.queryByRole('button', { name: /stay|take/ })).not.toBeInTheDocument();
});

it('weights are in the person’s unit', async () => {
  const region = within(await open(deadlift, 'lb'));
  expect(region.getByText('138 lb × 6')).toBeVisible();
});

it('the page of a routine says what its next session asks for, and why', async () => {
  expect(await openRow(deadlift)).toHaveTextContent('62.5 kg × 6. 10 reps on all 3 sets.');
  expect(screen.getByRole('link', { name: /Face Pull/ })).not.toHaveTextContent('kg');
});

it('the page of a routine shows weights in the person’s unit', async () => {
  expect(await openRow(deadlift, 'lb')).toHaveTextContent('138 lb × 6');
});

it('the page of a routine asks for the last values when a suggestion was refused', async () => {
  const row = await openRow({ ...deadlift, refused: true });
  expect(row).toHaveTextContent('60 kg × 10. Keeping 60 kg × 10 (suggested 62.5 kg × 6).');
});

it('the page of a routine shows a suggestion only for its exercise', async () => {
  await openRow(deadlift);
  await userEvent.click(screen.getByRole('button', { name: 'Swap Deadlift' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('radio', { name: /Hip Hinge/ }));
  expect(screen.getByRole('link', { name: /Hip Hinge/ })).not.toHaveTextContent('62.5 kg');
});

it('asks first about an exercise that hurt too much, starts without it, and lets the person try it again', async () => {
  const pain = { place: 'lower-back', side: null, level: 7, sharp: false } as const;
  const without: NextTime = {
    ...deadlift,
    suggestion: {
      aim: { ...deadlift.suggestion.aim, without: true },
      reason: { code: 'pain', pain, next: 'without' },
    },
    stay: { ...deadlift.stay, kg: 45 },
  };
  await openRow(without);
  const ask = await screen.findByRole('complementary', { name: 'Deadlift hurt last time' });
  expect(ask).toHaveTextContent(
    'Deadlift hurt last time: lower back, 7 of 10. Today starts without it. Does it still hurt?',
  );
  await userEvent.click(within(ask).getByRole('button', { name: 'No, try it again' }));
  expect(ask).toHaveTextContent('You try Deadlift again: 45 kg × 10. Stop when it hurts more than 3 of 10.');
  expect(within(ask).getByRole('button', { name: 'Leave it out' })).toBeVisible();
});

it('offers to leave out what else loads the place that hurt, and puts it back', async () => {
  const pain = { place: 'hip', side: 'left', level: 7, sharp: false } as const;
  await openRow({
    ...deadlift,
    suggestion: {
      aim: { ...deadlift.suggestion.aim, without: true },
      reason: { code: 'pain', pain, next: 'without' },
    },
  });
  const ask = await screen.findByRole('complementary', { name: 'Deadlift hurt last time' });
  expect(ask).toHaveTextContent('Side Plank load the hip too.');
  const lifts = within(screen.getByRole('region', { name: 'Lifts' }));
  const sidePlank = () => lifts.getByRole('link', { name: /Side Plank/ });
  expect(sidePlank()).toHaveTextContent('20 s');
  const spare = within(ask).getByRole('button', { name: 'Leave these out too' });
  await userEvent.click(spare);
  expect(spare).toHaveAttribute('aria-pressed', 'true');
  expect(sidePlank()).not.toHaveTextContent('20 s');
  await userEvent.click(spare);
  expect(sidePlank()).toHaveTextContent('20 s');
});

it('an easier way is one press away, and one press back', async () => {
  const way = { exercise: 'hip-hinge', name: 'Hip Hinge' };
  const missed = { kind: 'reps', reps: 3, asked: 6 } as const;
  const next: NextTime = {
    ...deadlift,
    suggestion: { aim: deadlift.stay, reason: { code: 'easier-way', missed, times: 1, way } },
  };
  const region = within(await open(next));
  await userEvent.click(region.getByRole('button', { name: 'Swap Deadlift for Hip Hinge' }));
  expect(region.getByRole('button', { name: 'Swap back to Deadlift' })).toBeVisible();
});

it('a first weight that is only offered is no result of the session', async () => {
  const next: NextTime = {
    ...deadlift,
    suggestion: { aim: deadlift.suggestion.aim, reason: { code: 'related', name: 'Row', kg: 60 } },
  };
  openAt('/history/one', next, 'kg');
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: /^Next time/ })).not.toBeInTheDocument();
});
