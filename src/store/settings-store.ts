import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';

export interface SettingsView {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

export type SettingsStore = StoreApi<SettingsView>;

/** Shows a change at once and saves it behind. */
export function createSettingsStore(
  save: (settings: Settings) => void,
  initial = DEFAULT_SETTINGS,
): SettingsStore {
  return createStore<SettingsView>((set, get) => ({
    settings: initial,
    change(part) {
      const settings = { ...get().settings, ...part };
      set({ settings });
      save(settings);
    },
  }));
}
