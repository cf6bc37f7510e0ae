import type { DrawerName, Drawers } from './drawers.ts';
import { fieldsOf } from './fields-of.ts';

/**
 * Never refuses: what the drawers behind it cannot keep is kept in memory until the page closes, and `onRefused`
 * hears of it once. What cannot be read is null, and undefined only what is not there.
 */
export function sturdyDrawers(behind: Promise<Drawers>, onRefused: () => void): Drawers {
  const held = new Map<string, unknown>();
  const place = (drawer: DrawerName, key: string) => `${drawer}/${key}`;
  let told = false;

  async function attempt<T>(work: () => Promise<T>, otherwise: () => T): Promise<T> {
    try {
      return await work();
    } catch {
      if (!told) onRefused();
      told = true;
      return otherwise();
    }
  }

  return {
    read(drawer, key) {
      const at = place(drawer, key);
      // Also where it was taken out and the drawers behind would not let it go.
      if (held.has(at)) return Promise.resolve(held.get(at));
      return attempt(
        async () => (await behind).read(drawer, key),
        () => null,
      );
    },
    write: (drawer, changes, strict) =>
      attempt(
        async () => {
          await (await behind).write(drawer, changes, strict);
          for (const key of Object.keys(changes)) held.delete(place(drawer, key));
        },
        () => {
          for (const [key, value] of Object.entries(changes)) held.set(place(drawer, key), value);
        },
      ),
    any: () =>
      attempt(
        async () => (await behind).any(),
        () => false,
      ),
    // The history holds on to the records of this page's life by itself.
    append: (record) =>
      attempt(
        async () => {
          await (await behind).append(record);
          const at = place('checkpoint', 'session');
          if (fieldsOf(held.get(at))['session'] === record.id) held.delete(at);
        },
        () => undefined,
      ),
  };
}
