import type { Balance as Shares } from '../../../core/training/history/trend.ts';
import css from './balance.module.css';

const OF = { volume: 'of the volume', reps: 'of the reps', time: 'of the time' } as const;

interface BalanceProps {
  readonly balance: Shares;
}

/** How the last sessions were shared by the sides. */
export function Balance({ balance: { left, of } }: BalanceProps) {
  const leftShare = Math.round(left * 100);
  return (
    <div className={css.balance}>
      <p className={css.words}>
        <b>Left {leftShare} %</b>
        <span className={css.of}>{OF[of]}, last 10 sessions</span>
        <b>Right {100 - leftShare} %</b>
      </p>
      <div className={css.bar} aria-hidden="true">
        <span className={css.left} style={{ flexGrow: leftShare }} />
        <span className={css.right} style={{ flexGrow: 100 - leftShare }} />
      </div>
    </div>
  );
}
