import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Figure } from '../core/routine/figure.ts';

export type FigureBook = ReadonlyMap<string, Figure>;

export interface FigureView {
  /** By exercise id; null until they have been fetched. */
  readonly figures: FigureBook | null;
  /** Fetches them, unless that has been done. Without them a quiet sign stands in their place. */
  readonly fetch: () => void;
}

export type FigureStore = StoreApi<FigureView>;

export function createFigureStore(load: () => Promise<FigureBook>): FigureStore {
  let asked = false;
  return createStore<FigureView>((set) => ({
    figures: null,
    fetch() {
      if (asked) return;
      asked = true;
      load().then(
        (figures) => set({ figures }),
        () => {
          asked = false;
        },
      );
    },
  }));
}
