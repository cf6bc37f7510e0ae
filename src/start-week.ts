import { minutes } from './core/duration.ts';
import { compilePlan } from './core/plan/compile-plan.ts';
import { defaultChoices } from './core/plan/default-choices.ts';
import { weekIcs } from './core/training/week/week-ics.ts';
import { saveFile } from './save-file.ts';
import { createWeekStorage } from './storage/week-storage.ts';
import type { LibraryStore } from './store/library-store.ts';
import type { SettingsStore } from './store/settings-store.ts';
import type { WeekStore } from './store/week-store.ts';
import { zoneHere } from './store/zone-here.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

interface Needs {
  readonly week: WeekStore;
  readonly library: LibraryStore;
  readonly settings: SettingsStore;
}

/** What a person plans for every week. Fetched where there is a plan, and with the screen that makes one. */
export async function startWeek({ week, library, settings }: Needs): Promise<void> {
  const storage = createWeekStorage();
  const plan = await storage.load();
  const routineOf = (id: string) => {
    const { routines, exercises, choices } = library.getState();
    const routine = routines.find((each) => each.id === id);
    if (!routine) return null;
    const picked = { ...defaultChoices(routine, settings.getState().settings), ...choices[id] };
    return { name: routine.name, minutes: minutes(compilePlan(routine, exercises, picked).totals.ms) };
  };
  week.setState({
    plan,
    change(routine, entry) {
      const others = (week.getState().plan ?? []).filter((each) => each.routine !== routine);
      const changed = entry ? [...others, entry] : others;
      week.setState({ plan: changed });
      void storage.save(changed);
    },
    toCalendar() {
      const zone = zoneHere();
      const now = Date.now();
      const today = Math.floor((now + zone.offsetAt(now) * MINUTE_MS) / DAY_MS);
      const address = location.href.replace(/[?#].*$/, '');
      const needs = { zone, now, today, address, routine: routineOf };
      saveFile('holdfast-week.ics', 'text/calendar', weekIcs(week.getState().plan ?? [], needs));
    },
  });
}
