/** Those who want to be told of something. */
export function createListeners<T extends unknown[]>() {
  const all = new Set<(...args: T) => void>();
  return {
    /** Returns a function that takes the listener out again. */
    add: (listener: (...args: T) => void) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: (...args: T) => {
      for (const listener of new Set(all)) listener(...args);
    },
  };
}
