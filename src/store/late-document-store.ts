import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Marked } from '../core/finding/marked.ts';
import { late } from '../core/late.ts';
import type { Owns } from '../core/owns/owns.ts';
import type { OwnRoutines } from '../core/routine/own-routine.ts';
import type { KeptTimers } from '../core/timers/timers.ts';
import type { Document } from '../storage/document.ts';

/** A document that the first screens do without. */
export interface LateDocumentView<T> {
  /** What the person has kept; null until it has been read. */
  readonly kept: T | null;
  /** Reads it, unless that has been done. Rejects when its code cannot be fetched. */
  readonly load: () => Promise<void>;
  readonly change: (edit: (kept: T) => T) => void;
}

type LateDocumentStore<T> = StoreApi<LateDocumentView<T>>;

/** What a person lifts with. */
export type OwnsStore = LateDocumentStore<Owns>;
/** The exercises a person has starred, and their notes. */
export type MarkedStore = LateDocumentStore<Marked>;
/** The texts of a person's own routines. */
export type OwnStore = LateDocumentStore<OwnRoutines>;
/** The quick timers, as last set. */
export type TimersStore = LateDocumentStore<KeptTimers>;

/** `onRefused` is called when the browser refused a change, which is undone. */
export function createLateDocumentStore<T>(
  fetchDocument: () => Promise<Document<T>>,
  onRefused: () => void,
): LateDocumentStore<T> {
  return createStore<LateDocumentView<T>>((set) => {
    const document = late(async () => {
      const found = await fetchDocument();
      await found.read();
      found.watch((kept) => set({ kept }));
      set({ kept: found.current() });
      return found;
    });
    return {
      kept: null,
      load: async () => void (await document()),
      change(edit) {
        const change = async () => (await document()).change(edit);
        change().then((done) => done || onRefused(), onRefused);
      },
    };
  });
}
