import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';

export interface SettingsView {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  /** Takes up what is stored, by this tab or another. What was changed before it first arrived stays changed. */
  readonly load: (stored: Settings) => void;
}

export type SettingsStore = StoreApi<SettingsView>;

/** Shows a change at once and saves it behind. */
export function createSettingsStore(
  save: (settings: Settings) => void,
  initial = DEFAULT_SETTINGS,
): SettingsStore {
  let early: Partial<Settings> | null = {};
  return createStore<SettingsView>((set, get) => {
    const keep = (settings: Settings) => {
      set({ settings });
      save(settings);
    };
    return {
      settings: initial,
      change(part) {
        if (early) early = { ...early, ...part };
        keep({ ...get().settings, ...part });
      },
      load(stored) {
        if (early && Object.keys(early).length > 0) keep({ ...stored, ...early });
        else set({ settings: stored });
        early = null;
      },
    };
  });
}
