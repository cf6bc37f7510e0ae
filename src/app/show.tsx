import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { offerOf } from '../store/session-view.ts';
import { AppContext } from '../ui/app-context.ts';
import { KnownToday } from '../ui/screens/today/late-known-today.ts';
import { ResumeCard } from '../ui/screens/today/today-place.tsx';
import { App, RoutineScreen } from '../ui/shell/app.tsx';
import { ENGLISH, languageInUse } from '../words/language.ts';
import type { House } from './compose.ts';
import type { Flags } from './flags.ts';
import { openLanguage } from './language.ts';
import { until } from './until.ts';

/** The first paint waits this long for stored data: too short to be noticed. */
const PAINT_WITHOUT_MEMORY_MS = 300;
/** The same for a page that is empty until then: a late first screen is better than one that moves after it appears. */
const OTHER_WITHOUT_MEMORY_MS = 1000;

const TODAY = /^#?\/?$/;
const ROUTINE = /^#\/routine\//;

/** Whether the address is one of these. */
export const isAt = (address: RegExp): boolean => address.test(location.hash);

export const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
export const quietly = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

/** Whether the page already shows the first screen of a new user, as the build wrote it. public/theme.js hides it otherwise. */
export const isShownEarly = (root: HTMLElement): boolean =>
  root.hasChildNodes() && document.documentElement.dataset['early'] !== 'no' && isAt(TODAY);

/** Fetches and reads what the first screen shows. A card that came after the first paint would push the list down. */
async function remember({ app, memory, recall }: House): Promise<void> {
  void quietly(memory.loadHistory());
  const knows = async () => {
    const any = await memory.storage.any();
    if (any === false || !isAt(TODAY)) return;
    await Promise.all([
      KnownToday.fetch(),
      until(app.history, ({ sessions }) => sessions !== null),
      until(app.week, ({ plan }) => plan !== null),
    ]);
  };
  const known = quietly(knows());
  await Promise.all([recall(), isAt(ROUTINE) && RoutineScreen.fetch()]);
  if (isAt(TODAY) && offerOf(app.session.getState()))
    await Promise.all([KnownToday.fetch(), ResumeCard.fetch()]);
  await known;
}

/**
 * Shows the app. If the page already contains the first screen of a new user, the app takes it over with its focus and
 * scroll position. Everyone else waits a moment for stored data.
 */
export async function show(root: HTMLElement, house: House, flags: Flags): Promise<void> {
  const remembered = quietly(remember(house));
  await openLanguage(flags.language, navigator.languages);
  const screens = (
    <AppContext value={house.app}>
      <App />
    </AppContext>
  );
  if (isShownEarly(root) && languageInUse() === ENGLISH) {
    // In slices, between which a tap or a scroll is answered.
    startTransition(() => void hydrateRoot(root, screens));
    return;
  }
  const { dataset } = document.documentElement;
  const isOther = dataset['early'] === 'no';
  // A routine was tapped on the page before the app was here: its name is shown without waiting.
  const isTapped = !isOther && root.hasChildNodes() && isAt(ROUTINE);
  if (!isTapped)
    await Promise.race([remembered, after(isOther ? OTHER_WITHOUT_MEMORY_MS : PAINT_WITHOUT_MEMORY_MS)]);
  if (isOther) root.replaceChildren();
  delete dataset['early'];
  createRoot(root).render(screens);
}
