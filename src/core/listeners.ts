/** Functions to be called when something happens. */
export function createListeners<T extends unknown[]>() {
  const all = new Set<(...args: T) => void>();
  return {
    /** Returns a function that removes the listener. */
    add: (listener: (...args: T) => void) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: (...args: T) => {
      for (const listener of new Set(all)) listener(...args);
    },
  };
}
