import type { Side } from '../../../../core/plan/plan.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { setWords } from '../../../../words/en/set-words.ts';
import css from './sides.module.css';

interface SidesProps {
  readonly side: Side;
}

/** The side in use is a filled word, the other an initial. Left is on the left in every language. */
export function Sides({ side }: SidesProps) {
  return (
    <p className={css.sides} dir="ltr">
      {(['left', 'right'] as const).map((each) =>
        each === side ? (
          <span key={each} className={css.here}>
            <span aria-hidden="true">{setWords.side(each)}</span>
            <span className="visually-hidden">{playerWords.sides[each]}</span>
          </span>
        ) : (
          <span key={each} className={css.other} aria-hidden="true">
            {setWords.side(each).charAt(0)}
          </span>
        ),
      )}
    </p>
  );
}
