import type { Balance as Shares } from '../../../core/training/history/trend.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import css from './balance.module.css';

interface BalanceProps {
  readonly balance: Shares;
  /** The number of sessions it covers. */
  readonly sessions: number;
}

/** How the work of the last sessions was divided between the sides. */
export function Balance({ balance: { left, of }, sessions }: BalanceProps) {
  const leftShare = Math.round(left * 100);
  return (
    <div className={css.balance}>
      <p className={css.words}>
        <b>{historyWords.left(leftShare)}</b>
        <span className="quiet">{historyWords.balanceOf(of, sessions)}</span>
        <b>{historyWords.right(100 - leftShare)}</b>
      </p>
      <div className={css.bar} aria-hidden="true">
        <span className={css.left} style={{ flexGrow: leftShare }} />
        <span className={css.right} style={{ flexGrow: 100 - leftShare }} />
      </div>
    </div>
  );
}
