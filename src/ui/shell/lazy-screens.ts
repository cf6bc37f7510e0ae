import { type ComponentType, createElement, useEffect, useState } from 'react';

const warmers: (() => Promise<unknown>)[] = [];

/**
 * A screen fetched when it is first needed, and shown as soon as it is here. Without React's `lazy`: what that has
 * suspended React holds back for 300 ms. Where it cannot be fetched it throws, and is asked for anew with the next visit.
 */
function screen<P extends object>(fetch: () => Promise<ComponentType<P>>): ComponentType<P> {
  let here: ComponentType<P> | null = null;
  const load = async () => {
    here = await fetch();
    return here;
  };
  warmers.push(load);
  return function Screen(props: P) {
    const [Shown, show] = useState(() => here);
    useEffect(() => {
      if (Shown) return;
      const fail = (problem: unknown) =>
        show(() => {
          throw problem;
        });
      void load().then((found) => show(() => found), fail);
    }, [Shown]);
    return Shown && createElement(Shown, props);
  };
}

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
/** Part of a screen that only some people see, and that the screen can do without. */
const part = <P extends object>(fetch: () => Promise<ComponentType<P>>): ComponentType<P> =>
  screen(() => fetch().catch(() => () => null));

export const ThisWeek = part(async () => (await import('../screens/library/this-week.tsx')).ThisWeek);
export const StageCard = part(async () => (await import('../screens/library/stage-card.tsx')).StageCard);
export const QuestionSheet = part(
  async () => (await import('../components/question-sheet.tsx')).QuestionSheet,
);
export const NotFoundScreen = screen(
  async () => (await import('../screens/not-found/not-found-screen.tsx')).NotFoundScreen,
);

/** Fetches them ahead of need, one after the other, so that a tap waits for nothing. */
export async function warmScreens(): Promise<void> {
  for (const warm of warmers) await warm();
}
