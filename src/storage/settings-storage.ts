import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../core/settings.ts';
import { mirrorAppearance } from './appearance-mirror.ts';
import type { Drawers } from './drawers.ts';

export interface SettingsStorage {
  /** Null when they could not be read. */
  readonly load: () => Promise<Settings | null>;
  readonly save: (settings: Settings) => Promise<void>;
}

export function createSettingsStorage(drawers: Drawers): SettingsStorage {
  return {
    async load() {
      const stored = await drawers.read('documents', 'settings');
      if (stored === null) return null;
      if (stored === undefined) return DEFAULT_SETTINGS;
      const settings = parseSettings(stored);
      mirrorAppearance(settings);
      return settings;
    },
    save(settings) {
      mirrorAppearance(settings);
      return drawers.write('documents', { settings }, false);
    },
  };
}
