import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { WeekPlan } from '../../src/core/training/week/week-plan.ts';
import type { WeekStore } from '../../src/store/week-store.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

function weekOf(plan: WeekPlan): WeekStore {
  return createStore((set, get) => ({
    plan,
    load: async () => {},
    change: (routine, entry) => {
      const others = (get().plan ?? []).filter((each) => each.routine !== routine);
      set({ plan: entry ? [...others, entry] : others });
    },
    toCalendar: () => {},
  }));
}

async function openWeek(plan: WeekPlan = []) {
  const week = weekOf(plan);
  openApp(sampleApp({ app: { week } }), '/week');
  const card = await screen.findByRole('group', { name: 'Back Day' }, { timeout: 10_000 });
  return { week, card: within(card) };
}

describe('the week plan', () => {
  it('puts a routine on days, and takes it off again', async () => {
    const { week, card } = await openWeek();
    expect(screen.getByRole('button', { name: 'Add to my calendar' })).toBeDisabled();
    expect(screen.getByText(/^Tap the days of a routine first/)).toBeVisible();
    await userEvent.click(card.getByRole('button', { name: 'Thursday' }));
    await userEvent.click(card.getByRole('button', { name: 'Monday' }));
    expect(week.getState().plan).toEqual([
      { routine: 'back', days: [0, 3], at: { kind: 'once', minute: 1080 } },
    ]);
    expect(screen.getByRole('button', { name: 'Add to my calendar' })).toBeEnabled();
    expect(screen.queryByText(/^Tap the days of a routine first/)).toBeNull();
    await userEvent.click(card.getByRole('button', { name: 'Thursday' }));
    await userEvent.click(card.getByRole('button', { name: 'Monday' }));
    expect(week.getState().plan).toEqual([]);
  });

  it('keeps the time of a routine that moves to another day', async () => {
    const at = { kind: 'once', minute: 390 } as const;
    const { week, card } = await openWeek([{ routine: 'back', days: [0], at }]);
    await userEvent.click(card.getByRole('button', { name: 'Monday' }));
    expect(week.getState().plan).toEqual([]);
    await userEvent.click(card.getByRole('button', { name: 'Thursday' }));
    expect(week.getState().plan).toEqual([{ routine: 'back', days: [3], at }]);
  });

  it('shows the author’s advice on it', async () => {
    const { card } = await openWeek([{ routine: 'back', days: [0], at: { kind: 'once', minute: 600 } }]);
    expect(card.queryByRole('note')).not.toBeInTheDocument();
    await userEvent.click(card.getByRole('button', { name: 'Tuesday' }));
    expect(card.getByRole('note')).toHaveTextContent(/needs a day between/);
  });

  it('rings for a break at the desk every 30, 45 or 60 minutes, as the person likes', async () => {
    const { week } = await openWeek([{ routine: 'desk', days: [0], at: { kind: 'once', minute: 600 } }]);
    const desk = within(screen.getByRole('group', { name: 'Desk Break' }));
    for (const minutes of [30, 45, 60]) {
      await userEvent.click(desk.getByRole('radio', { name: `Every ${minutes}\u00a0min` }));
      expect(week.getState().plan?.[0]?.at).toMatchObject({ kind: 'every', minutes });
    }
  });
});
