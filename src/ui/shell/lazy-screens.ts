import { part, screen } from './late-component.ts';

export const RoutineScreen = screen(
  async () => (await import('../screens/routine/routine-screen.tsx')).RoutineScreen,
);
export const ExerciseScreen = screen(
  async () => (await import('../screens/exercise/exercise-screen.tsx')).ExerciseScreen,
);
export const PlayerScreen = screen(
  async () => (await import('../screens/player/player-screen.tsx')).PlayerScreen,
);
export const SummaryScreen = screen(
  async () => (await import('../screens/summary/summary-screen.tsx')).SummaryScreen,
);
export const HistoryScreen = screen(
  async () => (await import('../screens/history/history-screen.tsx')).HistoryScreen,
);
export const SettingsScreen = screen(
  async () => (await import('../screens/settings/settings-screen.tsx')).SettingsScreen,
);
export const SoundCheckScreen = screen(
  async () => (await import('../screens/sound-check/sound-check-screen.tsx')).SoundCheckScreen,
);
export const DataScreen = screen(async () => (await import('../screens/data/data-screen.tsx')).DataScreen);
export const WeekScreen = screen(async () => (await import('../screens/week/week-screen.tsx')).WeekScreen);
export const StartTestScreen = screen(
  async () => (await import('../screens/start-test/start-test-screen.tsx')).StartTestScreen,
);
export const OwnsScreen = screen(async () => (await import('../screens/owns/owns-screen.tsx')).OwnsScreen);

export const ThisWeek = part(async () => (await import('../screens/library/this-week.tsx')).ThisWeek);
export const ResumeCard = part(async () => (await import('../screens/library/resume-card.tsx')).ResumeCard);
export const LiveSessionCard = part(
  async () => (await import('../screens/library/live-session-card.tsx')).LiveSessionCard,
);
export const NoticeToast = part(async () => (await import('./notice-toast.tsx')).NoticeToast);
export const NotFoundScreen = screen(
  async () => (await import('../screens/not-found/not-found-screen.tsx')).NotFoundScreen,
);
