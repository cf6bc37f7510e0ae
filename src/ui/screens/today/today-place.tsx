import { firstWords } from '../../../words/en/first-words.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { Screen } from '../../shell/screen.tsx';
import { CardPlace } from './card-place.tsx';

/** The screen until it is known what is on its card. */
export function TodayPlace() {
  'use no memo';
  const now = useMinute();
  return (
    <Screen title={firstWords.today} frame="tabs" wide heading={firstWords.weekday(now)}>
      <CardPlace />
    </Screen>
  );
}
