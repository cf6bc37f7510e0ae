import { vitalScreen } from '../../shell/late-component.ts';
import { TodayPlace, TodayStart } from './today-place.tsx';

/** The first screen of a person who has a history, a plan or an open session. */
export const KnownToday = vitalScreen(
  'KnownToday',
  async () => {
    const card = TodayStart.fetch().catch(() => undefined);
    const known = await import('./known-today.tsx');
    await card;
    return known;
  },
  TodayPlace,
);
