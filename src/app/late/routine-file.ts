import { isLiftoscript, liftoscriptText } from '../../interchange/routines/liftoscript.ts';
import { workoutText } from '../../interchange/routines/workout-text.ts';
import type { LibraryStore } from '../../store/library-store.ts';

/** The text of the routine in a file: our own, a program in Liftoscript, or a FIT workout. Null when it has none. */
export async function routineIn(file: File, library: LibraryStore): Promise<string | null> {
  if (/\.fit$/i.test(file.name)) {
    const nameOf = (id: string) => library.getState().exercises.get(id)?.name ?? null;
    return workoutText(new Uint8Array(await file.arrayBuffer()), nameOf);
  }
  const text = await file.text();
  return isLiftoscript(text) ? liftoscriptText(text) : text;
}
