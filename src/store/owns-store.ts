import { createStore, type StoreApi } from 'zustand/vanilla';
import { late } from '../core/late.ts';
import type { Owns } from '../core/owns/owns.ts';
import type { Document } from '../storage/document.ts';

export interface OwnsView {
  /** What the person has said they own; null until it has been read. */
  readonly said: Owns | null;
  /** Reads it, unless that has been done. Rejects when its code cannot be fetched. */
  readonly load: () => Promise<void>;
  readonly change: (edit: (said: Owns) => Owns) => void;
}

export type OwnsStore = StoreApi<OwnsView>;

/** What a person lifts with. `onRefused` is called when the browser refused a change, which is undone. */
export function createOwnsStore(
  fetchDocument: () => Promise<Document<Owns>>,
  onRefused: () => void,
): OwnsStore {
  return createStore<OwnsView>((set) => {
    const document = late(async () => {
      const found = await fetchDocument();
      await found.read();
      found.watch((said) => set({ said }));
      set({ said: found.current() });
      return found;
    });
    return {
      said: null,
      load: async () => void (await document()),
      change(edit) {
        const change = async () => (await document()).change(edit);
        change().then((done) => done || onRefused(), onRefused);
      },
    };
  });
}
