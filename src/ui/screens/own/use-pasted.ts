import { useEffect, useState } from 'react';
import type { ReadPasted } from '../../../authoring/text/known-names.ts';
import { fetchPasted } from '../../../authoring/text/read-routine.ts';

interface Pasted {
  /** What reads the lines that are not written as the language has it; null until it is there. */
  readonly read: ReadPasted | null;
  /** Whether it could not be fetched. A change of the text asks again. */
  readonly failed: boolean;
}

interface ReadAsFar<Found> {
  readonly found: Found;
  /** Whether there are lines that will be read once what reads them is there. */
  readonly pending: boolean;
}

/** Reads a text: at once as far as the language goes, and again with what reads pasted lines where lines are left. */
export function usePasted<Found>(
  text: string,
  find: (pasted: ReadPasted | null) => Found,
  leaves: (found: Found) => boolean,
): ReadAsFar<Found> {
  const [{ read, failed }, settle] = useState<Pasted>(() => ({ read: fetchPasted.here(), failed: false }));
  const found = find(read);
  const left = leaves(found);
  useEffect(() => {
    if (!left) return;
    fetchPasted().then(
      (code) => settle({ read: code, failed: false }),
      () => settle({ read: null, failed: true }),
    );
  }, [left, text]);
  return { found, pending: left && !failed };
}
