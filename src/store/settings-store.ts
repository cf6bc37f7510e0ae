import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '../core/settings.ts';
import type { Document } from '../storage/document.ts';

export interface SettingsView {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

export type SettingsStore = StoreApi<SettingsView>;

/** Shows the stored settings, as this tab and others change them. */
export function createSettingsStore(document: Document<Settings>): SettingsStore {
  return createStore<SettingsView>((set) => {
    document.watch((settings) => set({ settings }));
    return {
      settings: document.current(),
      change: (part) => void document.change((settings) => ({ ...settings, ...part })),
    };
  });
}
