import { lazy } from 'react';

const load = {
  routine: async () => ({ default: (await import('./screens/routine/routine-screen.tsx')).RoutineScreen }),
  exercise: async () => ({
    default: (await import('./screens/exercise/exercise-screen.tsx')).ExerciseScreen,
  }),
  player: async () => ({ default: (await import('./screens/player/player-screen.tsx')).PlayerScreen }),
  summary: async () => ({ default: (await import('./screens/summary/summary-screen.tsx')).SummaryScreen }),
  history: async () => ({ default: (await import('./screens/history/history-screen.tsx')).HistoryScreen }),
  settings: async () => ({
    default: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
  }),
  soundCheck: async () => ({
    default: (await import('./screens/sound-check/sound-check-screen.tsx')).SoundCheckScreen,
  }),
  data: async () => ({ default: (await import('./screens/data/data-screen.tsx')).DataScreen }),
  notFound: async () => ({
    default: (await import('./screens/not-found/not-found-screen.tsx')).NotFoundScreen,
  }),
};

/** Every screen but the library, fetched when it is first needed. */
export const RoutineScreen = lazy(load.routine);
export const ExerciseScreen = lazy(load.exercise);
export const PlayerScreen = lazy(load.player);
export const SummaryScreen = lazy(load.summary);
export const HistoryScreen = lazy(load.history);
export const SettingsScreen = lazy(load.settings);
export const SoundCheckScreen = lazy(load.soundCheck);
export const DataScreen = lazy(load.data);
export const NotFoundScreen = lazy(load.notFound);

/** Fetches them ahead of need, one after the other, so that a tap waits for nothing. */
export async function warmScreens(): Promise<void> {
  for (const each of Object.values(load)) await each();
}
