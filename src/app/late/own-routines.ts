import { late } from '../../core/late.ts';
import type { OwnRoutines } from '../../core/routine/own-routine.ts';
import type { Document } from '../../storage/document.ts';
import type { AppStorage } from '../../storage/open-storage.ts';
import { parseOwnRoutines } from '../../storage/parse-own-routines.ts';
import type { LibraryStore } from '../../store/library-store.ts';

/**
 * Opens the person's own routines. Those that can be done are added to the library, and are read again when the library
 * gets more exercises. The code that reads them is fetched once there are any. Rejects when that fails.
 */
export async function openOwnRoutines(
  storage: Pick<AppStorage, 'document'>,
  library: LibraryStore,
): Promise<Document<OwnRoutines>> {
  const document = storage.document('routines', parseOwnRoutines, 'undo');
  const reader = late(async () => (await import('./read-own-routines.ts')).createOwnReader());
  const adopt = async () => {
    const none = { routines: [], exercises: new Map() };
    const found = document.current().length > 0 ? await reader() : null;
    await found?.prepare(document.current(), library.getState().shipped);
    library.getState().adopt((shipped) => found?.read(document.current(), shipped) ?? none);
  };
  const quietly = () => void adopt().catch(() => undefined);
  await document.read();
  await adopt();
  document.watch(quietly);
  library.subscribe((now, before) => now.coaching !== before.coaching && quietly());
  return document;
}
