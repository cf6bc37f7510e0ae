import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useApp } from '../app-context.ts';
import { INSIDE } from '../hooks/use-page.ts';
import { FailedScreen } from '../screens/failed/failed-screen.tsx';
import { RoutinePlace } from '../screens/routine/routine-head.tsx';
import { TodayScreen } from '../screens/today/today-screen.tsx';
import { fetchAlong } from './fetch-along.ts';
import { part, screen } from './late-component.ts';
import { PlayerScreen } from './lazy-player.ts';
import { NoticeList } from './notice-list.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useLook } from './use-look.ts';

/** The most likely next screen, fetched ahead. */
export const RoutineScreen = screen(
  'RoutineScreen',
  () => {
    fetchAlong('routine-screen');
    return import('../screens/routine/routine-screen.tsx');
  },
  RoutinePlace,
);
/** All screens but the first one, that of a routine and the player, by address. */
const OtherScreens = screen('OtherScreens', () => import('./other-screens.tsx'));
/** Only where a development flag is on. */
const FlagBanner = part('FlagBanner', () => import('./flag-banner.tsx'));

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
