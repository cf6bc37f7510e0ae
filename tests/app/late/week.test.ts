import { beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { startWeek } from '../../../src/app/late/week.ts';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import type { KeptChoices } from '../../../src/core/plan/choices.ts';
import { planFor } from '../../../src/core/plan/fit/plan-for.ts';
import type { WeekEntry } from '../../../src/core/training/week/week-plan.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { parseCalendar } from '../../../src/storage/parse-calendar.ts';
import { parseWeek } from '../../../src/storage/parse-week.ts';
import { createLibraryStore } from '../../../src/store/library-store.ts';
import type { ProgressView } from '../../../src/store/progress-store.ts';
import { createSettingsStore } from '../../../src/store/settings-store.ts';
import { createWeekStore } from '../../../src/store/week-store.ts';
import { fakeDisk } from '../../support/fake-disk.ts';

const files: File[] = [];
vi.mock('../../../src/platform/share-file.ts', () => ({ saveFile: (file: File) => void files.push(file) }));
vi.stubGlobal('location', new URL('https://example.test/#/week'));
beforeEach(() => void files.splice(0));

const ROUTINE = 'strong-back-45';
const NOW = 1_790_000_000_000;
const monday = (routine: string): WeekEntry => ({ routine, days: [0], at: { kind: 'once', minute: 1080 } });

async function follow(choices: Partial<KeptChoices> = {}) {
  const disk = fakeDisk();
  const storage = openStorage(() => {}, disk);
  const library = createLibraryStore(shippedLibrary, storage.library, async () => planFor);
  const routine = shippedLibrary.routines.find(({ id }) => id === ROUTINE)!;
  library.getState().choose(ROUTINE, {
    level: 'low',
    equipment: routine.equipment,
    leftOut: [],
    swaps: {},
    minutes: 'full',
    ...choices,
  });
  const keep = (routines: readonly string[]) => disk.stored.set('documents/week', routines.map(monday));
  const kept = () => parseWeek(disk.stored.get('documents/week')).map(({ routine }) => routine);
  keep([ROUTINE]);
  const onRefused = vi.fn<() => void>();
  const week = createWeekStore(
    async () =>
      startWeek(storage, {
        library,
        progress: createStore<ProgressView>(() => ({
          aims: {},
          next: {},
          refuse: () => {},
          update: async () => {},
        })),
        settings: createSettingsStore(storage.settings),
        wallNow: () => NOW,
      }),
    onRefused,
  );
  await week.getState().load();
  const shown = () => week.getState().plan?.map(({ routine }) => routine);
  return { disk, week, keep, kept, shown, onRefused };
}

/** The durations of the events in a calendar file. */
const minutesOf = async (ics: File | undefined) =>
  Number(/DURATION:PT(\d+)M/.exec((await ics?.text()) ?? '')?.[1]);

it('a calendar event is as long as the time the routine was fitted to', async () => {
  const { week } = await follow({ minutes: 50 });
  week.getState().toCalendar();
  expect(await minutesOf(files[0])).toBe(50);
});

it('a calendar event is as long as the routine takes when it was not fitted to a time', async () => {
  const { week } = await follow();
  week.getState().toCalendar();
  expect(await minutesOf(files[0])).toBeGreaterThan(50);
});

it('the events of a person keep the same name from file to file', async () => {
  const { disk, week } = await follow();
  const uids = async (ics: File | undefined) => (await ics?.text())?.replaceAll('\r\n ', '').match(/UID:.*/g);
  week.getState().toCalendar();
  week.getState().toCalendar();
  expect((await uids(files[0]))?.[0]).toMatch(/^UID:strong-back-45-1-[0-9a-f]{32}@holdfast/);
  expect(await uids(files[1])).toEqual(await uids(files[0]));
  await vi.waitFor(() => expect(disk.stored.has('documents/calendar')).toBe(true));
  const { owner } = parseCalendar(disk.stored.get('documents/calendar'));
  expect((await uids(files[0]))?.[0]).toContain(owner);
});

it('what another tab planned in the meantime is kept and shown', async () => {
  const { week, keep, kept, shown } = await follow();
  keep([ROUTINE, 'posture-15']);
  week.getState().change('desk-reset', monday('desk-reset'));
  await vi.waitFor(() => expect(shown()).toHaveLength(3));
  expect(kept()).toEqual([ROUTINE, 'posture-15', 'desk-reset']);
  week.getState().change(ROUTINE, null);
  await vi.waitFor(() => expect(kept()).toEqual(['posture-15', 'desk-reset']));
});

it('when the browser refuses to save a plan, the screen shows the saved plan again and says so', async () => {
  const { disk, week, shown, onRefused } = await follow();
  disk.mood.full = true;
  week.getState().change('desk-reset', monday('desk-reset'));
  await Promise.resolve();
  expect(shown()).toEqual([ROUTINE, 'desk-reset']);
  await vi.waitFor(() => expect(onRefused).toHaveBeenCalledTimes(1));
  expect(shown()).toEqual([ROUTINE]);
});
