import type { Balance as Shares } from '../../core/training/history/trend.ts';
import { historyWords } from '../../words/en/history-words.ts';

interface BalanceProps {
  readonly balance: Shares;
  /** The number of sessions it covers. */
  readonly sessions: number;
}

/** How the work of the last sessions was divided between the sides. */
export function Balance({ balance: { left, of }, sessions }: BalanceProps) {
  const leftShare = Math.round(left * 100);
  return (
    <p className="facts">
      <b>{historyWords.left(leftShare)}</b>
      <b>{historyWords.right(100 - leftShare)}</b>
      <span>{historyWords.balanceOf(of, sessions)}</span>
    </p>
  );
}
