import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { shippedLibrary } from '../../src/app/shipped/shipped-library.ts';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import type { WeekEntry, WeekPlan } from '../../src/core/training/week/week-plan.ts';
import { zoneHere } from '../../src/platform/zone-here.ts';
import { followWeek } from '../../src/store/follow-week.ts';
import { createLibraryStore, type RoutineChoices } from '../../src/store/library-store.ts';
import { createSettingsStore } from '../../src/store/settings-store.ts';
import type { WeekStore } from '../../src/store/week-store.ts';

const ROUTINE = 'strong-back-45';
const NOW = 1_790_000_000_000;
const monday = (routine: string): WeekEntry => ({ routine, days: [0], at: { kind: 'once', minute: 1080 } });

async function follow(choices: Partial<RoutineChoices> = {}) {
  const library = createLibraryStore(
    shippedLibrary,
    () => {},
    async () => planFor,
  );
  const routine = shippedLibrary.routines.find(({ id }) => id === ROUTINE)!;
  library.getState().choose(ROUTINE, {
    level: 'low',
    equipment: routine.equipment,
    leftOut: [],
    swaps: {},
    minutes: null,
    ...choices,
  });
  const week: WeekStore = createStore(() => ({
    plan: null,
    load: async () => {},
    change: () => {},
    toCalendar: () => {},
  }));
  let kept: WeekPlan = [monday(ROUTINE)];
  const files: string[] = [];
  await followWeek({
    progress: createStore(() => ({ aims: {}, next: {}, refuse: () => {} })),
    week,
    library,
    settings: createSettingsStore(() => {}),
    storage: {
      load: async () => kept,
      async change(edit) {
        kept = edit(kept);
        return kept;
      },
    },
    saveFile: (_, __, text) => void files.push(text),
    wallNow: () => NOW,
    zoneHere,
    address: 'https://example.test/',
  });
  const elsewhere = (routine: string) => {
    kept = [...kept, monday(routine)];
  };
  return { week, files, elsewhere, kept: () => kept.map(({ routine }) => routine) };
}

/** How long the events of a calendar file take. */
const minutesOf = (ics: string | undefined) => Number(/DURATION:PT(\d+)M/.exec(ics ?? '')?.[1]);

it('an event of the calendar is as long as the routine was fitted to', async () => {
  const { week, files } = await follow({ minutes: 50 });
  week.getState().toCalendar();
  expect(minutesOf(files[0])).toBe(50);
});

it('without a time it is as long as the routine takes', async () => {
  const { week, files } = await follow();
  week.getState().toCalendar();
  expect(minutesOf(files[0])).toBeGreaterThan(50);
});

it('what another tab has planned meanwhile stays, and is shown', async () => {
  const { week, elsewhere, kept } = await follow();
  elsewhere('posture-15');
  week.getState().change('desk-reset', monday('desk-reset'));
  await vi.waitFor(() => expect(week.getState().plan).toHaveLength(3));
  expect(kept()).toEqual([ROUTINE, 'posture-15', 'desk-reset']);
  week.getState().change(ROUTINE, null);
  await vi.waitFor(() => expect(kept()).toEqual(['posture-15', 'desk-reset']));
});
