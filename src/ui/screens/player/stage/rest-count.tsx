import type { LiveSession } from '../../../../store/session-view.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { EXTEND_MS } from '../use-commands.ts';
import { Countdown } from './countdown.tsx';
import css from './rest-count.module.css';

const EXTEND_S = EXTEND_MS / 1000;

interface RestCountProps extends LiveSession {
  readonly locked: boolean;
  readonly onExtend: (byMs: number) => void;
}

/** The countdown of a rest, between buttons that shorten and lengthen it. */
export function RestCount({ plan, state, locked, onExtend }: RestCountProps) {
  const press = (byMs: number, label: string, words: string) => (
    <button
      type="button"
      className={css.press}
      dir="ltr"
      translate="no"
      disabled={locked}
      aria-label={label}
      onClick={() => onExtend(byMs)}
    >
      {words}
    </button>
  );
  return (
    <div className={css.row}>
      {press(-EXTEND_MS, playerWords.lessTime(EXTEND_S), `−${EXTEND_S}`)}
      <div className={css.count}>
        <Countdown plan={plan} state={state} />
      </div>
      {press(EXTEND_MS, playerWords.moreTime(EXTEND_S), `+${EXTEND_S}`)}
    </div>
  );
}
