import { Route, Switch } from 'wouter';
import { screen } from './late-component.ts';

const ExerciseScreen = screen('ExerciseScreen', () => import('../screens/exercise/exercise-screen.tsx'));
const ExercisesScreen = screen('ExercisesScreen', () => import('../screens/exercises/exercises-screen.tsx'));
const SessionScreen = screen('SessionScreen', () => import('../screens/session/session-screen.tsx'));
const DayScreen = screen('DayScreen', () => import('../screens/day/day-screen.tsx'));
const HistoryScreen = screen('HistoryScreen', () => import('../screens/history/history-screen.tsx'));
const SettingsScreen = screen('SettingsScreen', () => import('../screens/settings/settings-screen.tsx'));
const SoundCheckScreen = screen(
  'SoundCheckScreen',
  () => import('../screens/sound-check/sound-check-screen.tsx'),
);
const DataScreen = screen('DataScreen', () => import('../screens/data/data-screen.tsx'));
const WeekScreen = screen('WeekScreen', () => import('../screens/week/week-screen.tsx'));
const StartTestScreen = screen(
  'StartTestScreen',
  () => import('../screens/start-test/start-test-screen.tsx'),
);
const OwnsScreen = screen('OwnsScreen', () => import('../screens/owns/owns-screen.tsx'));
const TimersScreen = screen('TimersScreen', () => import('../screens/timers/timers-screen.tsx'));
const OwnScreen = screen('OwnScreen', () => import('../screens/own/own-screen.tsx'));
const SharedScreen = screen('SharedScreen', () => import('../screens/own/shared-screen.tsx'));
const NotFoundScreen = screen('NotFoundScreen', () => import('../screens/not-found/not-found-screen.tsx'));

/** The screens that are opened from others, by address. Fetched soon after the first paint. */
export function OtherScreens() {
  return (
    <Switch>
      <Route path="/exercise/:id">{({ id }) => <ExerciseScreen key={id} id={id} />}</Route>
      <Route path="/exercises" component={ExercisesScreen} />
      <Route path="/history" component={HistoryScreen} />
      <Route path="/history/:id">{({ id }) => <SessionScreen key={id} id={id} />}</Route>
      <Route path="/day/:day">{({ day }) => <DayScreen key={day} iso={day} />}</Route>
      <Route path="/settings" component={SettingsScreen} />
      <Route path="/sound-check" component={SoundCheckScreen} />
      <Route path="/data" component={DataScreen} />
      <Route path="/start" component={StartTestScreen} />
      <Route path="/week" component={WeekScreen} />
      <Route path="/owns" component={OwnsScreen} />
      <Route path="/timers/:kind?">{({ kind }) => <TimersScreen key={kind} kind={kind} />}</Route>
      <Route path="/own/:id">{({ id }) => <OwnScreen key={id} id={id} />}</Route>
      <Route path="/shared/:code?">{({ code }) => <SharedScreen key={code} code={code} />}</Route>
      <Route component={NotFoundScreen} />
    </Switch>
  );
}
