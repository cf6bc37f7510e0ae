import { isLive, offerOf } from '../../../store/session-view.ts';
import { firstWords } from '../../../words/en/first-words.ts';
import { useSession } from '../../app-context.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { Screen } from '../../shell/screen.tsx';
import { CardPlace } from './card-place.tsx';
import { LiveSessionCard, ResumeCard } from './late-open-cards.ts';

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
