import { saveFile } from '../../platform/save-file.ts';
import { zoneHere } from '../../platform/zone-here.ts';
import { createWeekStorage } from '../../storage/week-storage.ts';
import { followWeek } from '../../store/follow-week.ts';

type Needs = Pick<Parameters<typeof followWeek>[0], 'week' | 'library' | 'progress' | 'settings' | 'wallNow'>;

/** What a person plans for every week. Fetched where there is a plan, and with the screen that makes one. */
export const startWeek = (needs: Needs): Promise<void> =>
  followWeek({
    ...needs,
    storage: createWeekStorage(),
    saveFile,
    zoneHere,
    address: location.href.replace(/[?#].*$/, ''),
  });
