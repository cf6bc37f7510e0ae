import { isLive, offerOf } from '../../../store/session-view.ts';
import { firstWords } from '../../../words/en/first-words.ts';
import { useSession } from '../../app-context.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { part } from '../../shell/late-component.ts';
import { Screen } from '../../shell/screen.tsx';
import css from './tank-card.module.css';

/** Keeps the place of the card, without words, until it is known what is on it. */
export const CardPlace = () => (
  <div className={`card ${css.card}`} aria-hidden="true">
    <div className={css.rim} />
    <div className={`${css.tank} ${css.bare}`} />
  </div>
);

export const ResumeCard = part('ResumeCard', () => import('./resume-card.tsx'));
export const LiveSessionCard = part('LiveSessionCard', () => import('./live-session-card.tsx'));
/** Apart, because it needs the planner: without that, an open session can still be resumed. */
export const TodayStart = part('TodayStart', () => import('./today-start.tsx'), CardPlace);
export const OwnSection = part('OwnSection', () => import('../own/own-section.tsx'));

/** The screen until the content of its card is known. An open session is shown as soon as the code of its card is here. */
export function TodayPlace() {
  'use no memo';
  const now = useMinute();
  const offer = useSession(offerOf);
  const onStage = useSession(isLive);
  return (
    <Screen title={firstWords.today} frame="tabs" wide heading={firstWords.weekday(now)}>
      {onStage ? <LiveSessionCard /> : offer ? <ResumeCard offer={offer} /> : <CardPlace />}
    </Screen>
  );
}
