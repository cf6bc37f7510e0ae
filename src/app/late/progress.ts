import type { AppStorage } from '../../storage/open-storage.ts';
import { parseRefusals } from '../../storage/parse-refusals.ts';
import { followProgress } from '../../store/follow-progress.ts';

/** Fetched once there is a session to draw suggestions from. */
export const startProgress = (
  storage: AppStorage,
  needs: Omit<Parameters<typeof followProgress>[0], 'document'>,
): Promise<void> =>
  followProgress({ ...needs, document: storage.document('refusals', parseRefusals, 'stay') });
