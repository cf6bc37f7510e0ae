import type { AppStorage } from '../../storage/open-storage.ts';
import { parseRefusals } from '../../storage/parse-refusals.ts';
import { createProgressRules } from '../../store/progress-rules.ts';
import type { ProgressRules } from '../../store/progress-store.ts';

/** The rules of progress, fetched once there is a session to apply them to. */
export const startProgressRules = (
  storage: AppStorage,
  needs: Omit<Parameters<typeof createProgressRules>[0], 'document'>,
): ProgressRules =>
  createProgressRules({ ...needs, document: storage.document('refusals', parseRefusals, 'stay') });
