import { late } from '../../core/late.ts';
import type { OwnRoutines } from '../../core/routine/own-routine.ts';
import type { Document } from '../../storage/document.ts';
import type { AppStorage } from '../../storage/open-storage.ts';
import { parseImports } from '../../storage/parse-imports.ts';
import { parseOwnRoutines } from '../../storage/parse-own-routines.ts';
import type { LibraryStore } from '../../store/library-store.ts';
import { languageInUse } from '../../words/language.ts';
import { importedExercises, withTexts } from './imported-exercises.ts';

/**
 * Opens the person's own routines. Those that can be done are added to the library, with the exercises that came from
 * other apps, and are read again when the library gets more exercises. The code that reads them is fetched once there are
 * any. Rejects when that fails.
 */
export async function openOwnRoutines(
  storage: Pick<AppStorage, 'document'>,
  library: LibraryStore,
): Promise<Document<OwnRoutines>> {
  const document = storage.document('routines', parseOwnRoutines, 'undo');
  const imports = storage.document('imports', parseImports, 'undo');
  const reader = late(async () => (await import('./read-own-routines.ts')).createOwnReader());
  let all = withTexts(new Map());
  const adopt = async () => {
    const none = { routines: [], exercises: new Map() };
    const reading = document.current().length > 0 ? await reader() : null;
    await reading?.prepare(document.current(), library.getState().shipped);
    library.getState().adopt((shipped) => {
      const found = reading?.read(document.current(), shipped) ?? none;
      return { ...found, exercises: all(found.exercises) };
    });
  };
  const quietly = () => void adopt().catch(() => undefined);
  const takeIn = () => {
    all = withTexts(importedExercises(imports.current().own ?? {}, languageInUse().tag));
  };
  await Promise.all([document.read(), imports.read()]);
  takeIn();
  await adopt();
  document.watch(quietly);
  imports.watch(() => {
    takeIn();
    quietly();
  });
  library.subscribe((now, before) => now.coaching !== before.coaching && quietly());
  return document;
}
