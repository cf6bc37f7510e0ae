import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';

export interface SettingsView {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  /**
   * Takes up what is stored, by this tab or another, unless it cannot be read (null). Until it first arrives nothing is
   * saved, for that would be over settings nobody has seen. What was changed since the read began stays changed.
   */
  readonly load: (read: () => Promise<Settings | null>) => Promise<void>;
}

export type SettingsStore = StoreApi<SettingsView>;

/** Shows a change at once and saves it behind. */
export function createSettingsStore(
  save: (settings: Settings) => void,
  initial = DEFAULT_SETTINGS,
): SettingsStore {
  let early: Partial<Settings> | null = {};
  return createStore<SettingsView>((set, get) => ({
    settings: initial,
    change(part) {
      const settings = { ...get().settings, ...part };
      set({ settings });
      if (early) early = { ...early, ...part };
      else save(settings);
    },
    async load(read) {
      const before = get().settings;
      const stored = await read();
      if (!stored || (!early && get().settings !== before)) return;
      const settings = { ...stored, ...early };
      set({ settings });
      if (early && Object.keys(early).length > 0) save(settings);
      early = null;
    },
  }));
}
