import { createProgressStorage } from '../../storage/progress-storage.ts';
import { followProgress } from '../../store/follow-progress.ts';

/** Fetched once there is a session to draw suggestions from. */
export const startProgress = (needs: Omit<Parameters<typeof followProgress>[0], 'storage'>): Promise<void> =>
  followProgress({ ...needs, storage: createProgressStorage() });
