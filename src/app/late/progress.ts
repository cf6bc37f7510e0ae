import type { AppStorage } from '../../storage/open-storage.ts';
import { parseRefusals } from '../../storage/parse-refusals.ts';
import { followProgress } from '../../store/follow-progress.ts';
import type { Follower } from '../../store/progress-store.ts';

/** The rules that suggest what to do next time. Fetched once there is a session to draw from. */
export const startProgress = (
  storage: AppStorage,
  needs: Omit<Parameters<typeof followProgress>[0], 'document'>,
): Follower => followProgress({ ...needs, document: storage.document('refusals', parseRefusals, 'stay') });
