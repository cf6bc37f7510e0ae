import { type ComponentType, createElement, useEffect, useState } from 'react';
import { late } from '../../core/late.ts';

const fetches: (() => Promise<unknown>)[] = [];

/**
 * A component whose code is fetched when it is first shown, or ahead of that by `fetch`. When that fails, `onFail` throws
 * or renders nothing, and the next visit fetches again. Not React's `lazy`: React delays what that has suspended by 300 ms.
 */
function lateComponent<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  onFail: (problem: unknown) => null,
) {
  const code = late(fetch);
  fetches.push(code);
  function Late(props: P) {
    const [Shown, show] = useState(code.here);
    useEffect(() => {
      if (Shown) return;
      void code().then(
        (found) => show(() => found),
        (problem: unknown) => show(() => onFail(problem)),
      );
    }, [Shown]);
    return Shown && createElement(Shown, props);
  }
  return Object.assign(Late, { fetch: code });
}

/** A screen. Without its code, the boundary around the screen shows that it failed. */
const screen = <P extends object>(fetch: () => Promise<ComponentType<P>>) =>
  lateComponent(fetch, (problem) => {
    throw problem;
  });

/** A part that only some people see, and without which a screen works. */
const part = <P extends object>(fetch: () => Promise<ComponentType<P>>) => lateComponent(fetch, () => null);

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

/** Fetches all of them, one after the other, so that a tap does not have to wait. */
export async function warmScreens(): Promise<void> {
  for (const fetch of fetches) await fetch();
}
