import { saveFile } from '../../platform/save-file.ts';
import { zoneHere } from '../../platform/zone-here.ts';
import type { AppStorage } from '../../storage/open-storage.ts';
import { parseWeek } from '../../storage/parse-week.ts';
import { followWeek } from '../../store/follow-week.ts';
import { weekPlan } from '../../words/en/week-plan.ts';

type Needs = Omit<
  Parameters<typeof followWeek>[0],
  'document' | 'saveFile' | 'zoneHere' | 'address' | 'describe'
>;

/** What a person plans for every week. Fetched where there is a plan, and with the screen that makes one. */
export const startWeek = (storage: AppStorage, needs: Needs): Promise<void> =>
  followWeek({
    ...needs,
    document: storage.document('week', parseWeek, 'undo'),
    saveFile,
    zoneHere,
    describe: weekPlan.openAt,
    address: location.href.replace(/[?#].*$/, ''),
  });
