import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useApp } from '../app-context.ts';
import { INSIDE } from '../hooks/use-page.ts';
import { FailedScreen } from '../screens/failed/failed-screen.tsx';
import { TodayScreen } from '../screens/today/today-screen.tsx';
import { PlayerScreen } from './lazy-player.ts';
import { FlagBanner, OtherScreens, RoutineScreen } from './lazy-screens.ts';
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
          <Route path="/session" component={PlayerScreen} />
          <Route component={OtherScreens} />
        </Switch>
      </ScreenBoundary>
      <NoticeList />
      {flags.length > 0 && <FlagBanner flags={flags} />}
    </Router>
  );
}
