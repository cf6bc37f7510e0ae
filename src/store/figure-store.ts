import { createStore, type StoreApi } from 'zustand/vanilla';
import { late } from '../core/late.ts';
import type { Figure } from '../core/routine/figure.ts';

export type FigureBook = ReadonlyMap<string, Figure>;

export interface FigureView {
  /** By exercise id; null until they have been fetched. */
  readonly figures: FigureBook | null;
  /** Fetches them, unless they are here. Without them a quiet sign stands in their place. */
  readonly fetch: () => void;
}

export type FigureStore = StoreApi<FigureView>;

export function createFigureStore(load: () => Promise<FigureBook>): FigureStore {
  const book = late(load);
  return createStore<FigureView>((set) => ({
    figures: null,
    fetch: () =>
      void book().then(
        (figures) => set({ figures }),
        () => undefined,
      ),
  }));
}
