import type { StoreApi } from 'zustand/vanilla';

/** Resolves when a store is in a state, which it may be already. */
export function until<T>(store: StoreApi<T>, is: (state: T) => boolean): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    const look = () => {
      if (!is(store.getState())) return;
      stop();
      resolve();
    };
    stop = store.subscribe(look);
    look();
  });
}
