import { part, screen } from './late-component.ts';

export const RoutineScreen = screen('RoutineScreen', () => import('../screens/routine/routine-screen.tsx'));
export const ExerciseScreen = screen(
  'ExerciseScreen',
  () => import('../screens/exercise/exercise-screen.tsx'),
);
export const ExercisesScreen = screen(
  'ExercisesScreen',
  () => import('../screens/exercises/exercises-screen.tsx'),
);
export const SessionScreen = screen('SessionScreen', () => import('../screens/session/session-screen.tsx'));
export const HistoryScreen = screen('HistoryScreen', () => import('../screens/history/history-screen.tsx'));
export const DayScreen = screen('DayScreen', () => import('../screens/day/day-screen.tsx'));
export const SettingsScreen = screen(
  'SettingsScreen',
  () => import('../screens/settings/settings-screen.tsx'),
);
export const SoundCheckScreen = screen(
  'SoundCheckScreen',
  () => import('../screens/sound-check/sound-check-screen.tsx'),
);
export const DataScreen = screen('DataScreen', () => import('../screens/data/data-screen.tsx'));
export const WeekScreen = screen('WeekScreen', () => import('../screens/week/week-screen.tsx'));
export const StartTestScreen = screen(
  'StartTestScreen',
  () => import('../screens/start-test/start-test-screen.tsx'),
);
export const OwnsScreen = screen('OwnsScreen', () => import('../screens/owns/owns-screen.tsx'));

export const FlagBanner = part('FlagBanner', () => import('./flag-banner.tsx'));
export const Toasts = part('Toasts', () => import('./toasts.tsx'));
export const NotFoundScreen = screen(
  'NotFoundScreen',
  () => import('../screens/not-found/not-found-screen.tsx'),
);
