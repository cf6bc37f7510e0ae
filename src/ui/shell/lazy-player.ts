import { part, vitalScreen } from './late-component.ts';

// Apart from the other screens, because the screen from which a session starts fetches these ahead.

/** Small, and fetched with the screen from which a session starts. */
export const SessionBand = part('SessionBand', () => import('../screens/session-band/session-band.tsx'));
export const PlayerScreen = vitalScreen(
  'PlayerScreen',
  () => import('../screens/player/player-screen.tsx'),
  SessionBand,
);
