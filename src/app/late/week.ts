import { minutes } from '../../core/duration.ts';
import { weekIcs } from '../../interchange/calendar/week-ics.ts';
import { newId } from '../../platform/new-id.ts';
import { saveFile } from '../../platform/share-file.ts';
import { zoneHere } from '../../platform/zone-here.ts';
import type { AppStorage } from '../../storage/open-storage.ts';
import { parseCalendar } from '../../storage/parse-calendar.ts';
import { parseWeek } from '../../storage/parse-week.ts';
import type { Week } from '../../store/week-store.ts';
import { weekWords } from '../../words/en/week-words.ts';
import { type PlanInputs, planOf } from './plan-of.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

interface Needs extends PlanInputs {
  readonly wallNow: () => number;
}

/** The week's plan in storage, and as a calendar file. Fetched if there is a plan, and with the screen that edits it. */
export async function startWeek(
  storage: Pick<AppStorage, 'document'>,
  { wallNow, ...inputs }: Needs,
): Promise<Week> {
  const routine = (id: string) => {
    const found = inputs.library.getState().routines.find((each) => each.id === id);
    return found ? { name: found.name, minutes: minutes(planOf(found, inputs).totals.ms) } : null;
  };
  const calendar = storage.document('calendar', parseCalendar, 'stay');
  // Read before the first tap, because a tap has to save the file at once.
  await calendar.read();
  const ownerOf = (): string => {
    const known = calendar.current().owner;
    if (known !== null) return known;
    const owner = newId();
    void calendar.change((kept) => ({ owner: kept.owner ?? owner }));
    return owner;
  };
  return {
    document: storage.document('week', parseWeek, 'undo'),
    toCalendar(plan) {
      const zone = zoneHere();
      const now = wallNow();
      const today = Math.floor((now + zone.offsetAt(now) * MINUTE_MS) / DAY_MS);
      const address = location.href.replace(/[?#].*$/, '');
      const describe = weekWords.openAt;
      const owner = ownerOf();
      const ics = weekIcs(plan, { zone, now, today, owner, address, describe, routine });
      saveFile(new File([ics], 'holdfast-week.ics', { type: 'text/calendar' }));
    },
  };
}
