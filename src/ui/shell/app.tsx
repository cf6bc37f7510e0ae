import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useApp } from '../app-context.ts';
import { INSIDE } from '../hooks/use-page.ts';
import { FailedScreen } from '../screens/failed/failed-screen.tsx';
import { TodayScreen } from '../screens/today/today-screen.tsx';
import { PlayerScreen } from './lazy-player.ts';
import {
  DataScreen,
  DayScreen,
  ExerciseScreen,
  ExercisesScreen,
  FlagBanner,
  HistoryScreen,
  NotFoundScreen,
  OwnsScreen,
  RoutineScreen,
  SessionScreen,
  SettingsScreen,
  SoundCheckScreen,
  StartTestScreen,
  WeekScreen,
} from './lazy-screens.ts';
import { NoticeList } from './notice-list.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useLook } from './use-look.ts';

/** The screens by address. Hash addresses work under any path of any static host. */
export function App() {
  'use no memo';
  useLook();
  const { flags } = useApp();
  const [path] = useHashLocation();
  return (
    <Router
      hook={useHashLocation}
      aroundNav={(navigate, to, options) => navigate(to, { ...options, state: INSIDE })}
    >
      <ScreenBoundary key={path} fallback={<FailedScreen />}>
        <Switch>
          <Route path="/" component={TodayScreen} />
          <Route path="/routine/:id">{({ id }) => <RoutineScreen key={id} id={id} />}</Route>
          <Route path="/exercise/:id">{({ id }) => <ExerciseScreen key={id} id={id} />}</Route>
          <Route path="/exercises" component={ExercisesScreen} />
          <Route path="/session" component={PlayerScreen} />
          <Route path="/history" component={HistoryScreen} />
          <Route path="/history/:id">{({ id }) => <SessionScreen key={id} id={id} />}</Route>
          <Route path="/day/:day">{({ day }) => <DayScreen key={day} iso={day} />}</Route>
          <Route path="/settings" component={SettingsScreen} />
          <Route path="/sound-check" component={SoundCheckScreen} />
          <Route path="/data" component={DataScreen} />
          <Route path="/start" component={StartTestScreen} />
          <Route path="/week" component={WeekScreen} />
          <Route path="/owns" component={OwnsScreen} />
          <Route component={NotFoundScreen} />
        </Switch>
      </ScreenBoundary>
      <NoticeList />
      {flags.length > 0 && <FlagBanner flags={flags} />}
    </Router>
  );
}
