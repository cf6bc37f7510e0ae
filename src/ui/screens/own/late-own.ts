import { part } from '../../shell/late-component.ts';

export const OwnActions = part('OwnActions', () => import('./own-actions.tsx'));
export const KeepTimer = part('KeepTimer', () => import('./keep-timer.tsx'));
export const ShareRoutine = part('ShareRoutine', () => import('./share-routine.tsx'));
