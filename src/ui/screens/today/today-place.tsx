import { firstWords } from '../../../words/en/first-words.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { Screen } from '../../shell/screen.tsx';
import css from './tank-card.module.css';

/** Keeps the place of the card, without words, until it is known what is on it. */
export function TodayPlace() {
  const now = useMinute();
  return (
    <Screen title={firstWords.today} frame="tabs" wide heading={firstWords.weekday(now)}>
      <div className={`card ${css.card}`} aria-hidden="true">
        <div className={css.rim} />
        <div className={`${css.tank} ${css.bare}`} />
      </div>
    </Screen>
  );
}
