import { createStore, type StoreApi } from 'zustand/vanilla';
import { late } from '../core/late.ts';
import type { Figure } from '../core/routine/figure.ts';

export type FigureBook = ReadonlyMap<string, Figure>;

export interface FigureView {
  /** By exercise id; null until fetched. */
  readonly figures: FigureBook | null;
  /** Fetches the figures, unless they have been fetched. Without them, screens show a placeholder. */
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
