import { minutes } from '../core/duration.ts';
import { NO_AIMS } from '../core/plan/aims.ts';
import { defaultChoices } from '../core/plan/default-choices.ts';
import { planFor } from '../core/plan/fit/plan-for.ts';
import type { Zone } from '../core/training/week/time-zone.ts';
import { weekIcs } from '../core/training/week/week-ics.ts';
import type { WeekPlan } from '../core/training/week/week-plan.ts';
import type { Document } from '../storage/document.ts';
import type { LibraryStore } from './library-store.ts';
import type { ProgressStore } from './progress-store.ts';
import type { SettingsStore } from './settings-store.ts';
import type { WeekStore } from './week-store.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

interface Needs {
  readonly week: WeekStore;
  readonly library: LibraryStore;
  readonly progress: ProgressStore;
  readonly settings: SettingsStore;
  readonly document: Document<WeekPlan>;
  /** Called when the browser refused a change, which is undone. */
  readonly onRefused: () => void;
  readonly saveFile: (name: string, type: string, text: string) => void;
  readonly wallNow: () => number;
  readonly zoneHere: () => Zone;
  /** Where the app is, without a screen. */
  readonly address: string;
  /** What a reminder in a calendar says, with the address to open. */
  readonly describe: (address: string) => string;
}

/** Keeps what a person plans for every week, and hands it over as a calendar. */
export async function followWeek(needs: Needs): Promise<void> {
  const { week, library, progress, settings, document, onRefused, saveFile } = needs;
  const { wallNow, zoneHere, address, describe } = needs;
  const routineOf = (id: string) => {
    const { routines, exercises, choices } = library.getState();
    const aims = progress.getState().aims[id] ?? NO_AIMS;
    const routine = routines.find((each) => each.id === id);
    if (!routine) return null;
    const picked = { ...defaultChoices(routine, settings.getState().settings), ...choices[id] };
    return { name: routine.name, minutes: minutes(planFor(routine, exercises, picked, aims).totals.ms) };
  };
  document.watch((plan) => week.setState({ plan }));
  week.setState({
    change(routine, entry) {
      const edit = (plan: WeekPlan) => {
        const others = plan.filter((each) => each.routine !== routine);
        return entry ? [...others, entry] : others;
      };
      void document.change(edit).then((done) => done || onRefused());
    },
    toCalendar() {
      const zone = zoneHere();
      const now = wallNow();
      const today = Math.floor((now + zone.offsetAt(now) * MINUTE_MS) / DAY_MS);
      const ics = weekIcs(week.getState().plan ?? [], {
        zone,
        now,
        today,
        address,
        describe,
        routine: routineOf,
      });
      saveFile('holdfast-week.ics', 'text/calendar', ics);
    },
  });
  await document.read();
  week.setState({ plan: document.current() });
}
