import { part, screen } from './late-component.ts';

/** The most likely next screen, fetched ahead. */
export const RoutineScreen = screen('RoutineScreen', () => import('../screens/routine/routine-screen.tsx'));
/** All screens but the first one, that of a routine and the player, by address. */
export const OtherScreens = screen('OtherScreens', () => import('./other-screens.tsx'));
/** Only where a development flag is on. */
export const FlagBanner = part('FlagBanner', () => import('./flag-banner.tsx'));
export const Toasts = part('Toasts', () => import('./toasts.tsx'));
