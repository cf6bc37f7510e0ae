import type { AppStorage } from '../../storage/open-storage.ts';
import { parseRefusals } from '../../storage/parse-progress.ts';
import { followProgress } from '../../store/follow-progress.ts';
import type { Follower } from '../../store/progress-store.ts';

/** The rules of progress, fetched once there is a session to apply them to. */
export const startProgress = (
  storage: AppStorage,
  needs: Omit<Parameters<typeof followProgress>[0], 'document'>,
): Follower => followProgress({ ...needs, document: storage.document('refusals', parseRefusals, 'stay') });
