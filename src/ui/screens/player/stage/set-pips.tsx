import type { SetInfo } from '../../../../core/plan/plan.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { setWords } from '../../../../words/en/set-words.ts';
import { setMotion } from '../motion/motions.ts';
import { useMotion } from '../motion/use-motion.ts';
import css from './set-pips.module.css';

interface SetPipsProps extends LiveSession {
  readonly set: SetInfo;
}

/** "Set 2 of 3", and the same as marks: done, under way, still to come. */
export function SetPips({ plan, state, set }: SetPipsProps) {
  const fill = useMotion<HTMLSpanElement>(state, setMotion(plan, state));
  return (
    <div className={css.sets}>
      <span>{setWords.number(set)}</span>
      {set.sets <= 8 && (
        <span className={css.pips} aria-hidden="true">
          {Array.from({ length: set.sets }, (_, i) => {
            const stage = i + 1 < set.set ? 'done' : i + 1 === set.set ? 'now' : 'later';
            return (
              // oxlint-disable-next-line react/no-array-index-key -- positions, not items
              <span key={i} className={css.pip} data-stage={stage}>
                {stage === 'now' && <span className={css.fill} ref={fill} />}
              </span>
            );
          })}
        </span>
      )}
    </div>
  );
}
