import { countdown } from '../../../../core/duration.ts';
import { sessionRemainingMs } from '../../../../core/session/views.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { withElement } from '../../../components/with-element.tsx';
import { useSecond } from '../../../hooks/use-time.ts';
import { blockMotion } from '../motion/motions.ts';
import { useMotion } from '../motion/use-motion.ts';
import css from './course.module.css';

/** A block's name with more letters takes a line of its own. */
const LONG_NAME = 16;

function TimeLeft({ plan, state }: LiveSession) {
  const clock = useSecond((now) => {
    const left = sessionRemainingMs(plan, state, now);
    return left === null ? '' : countdown(left, true);
  });
  if (!clock) return null;
  return (
    <span className={css.left} style={{ '--glyphs': playerWords.left(clock).length }}>
      <span className={css.reading}>
        {withElement(playerWords.left, <span translate="no">{clock}</span>)}
      </span>
    </span>
  );
}

/** The whole session in one bar, one segment a block; the name of the session, and the time left, if that is known. */
export function Course({ plan, state }: LiveSession) {
  const fill = useMotion<HTMLSpanElement>(state, blockMotion(plan, state));
  const here = plan.steps[state.step]?.block ?? 0;
  const name = plan.blocks[here]?.name ?? plan.name;
  return (
    <div className={css.course}>
      <ol className={css.bar} aria-label={playerWords.block(here + 1, plan.blocks.length)}>
        {plan.blocks.map((block, index) => {
          const stage = index < here ? 'done' : index === here ? 'now' : 'later';
          return (
            <li
              key={block.id}
              className={css.block}
              style={{ '--w': Math.max(1, block.ms) }}
              data-stage={stage}
              aria-hidden="true"
            >
              {stage === 'now' && <span className={css.fill} ref={fill} />}
            </li>
          );
        })}
      </ol>
      <p className={css.words}>
        <span lang={plan.language} data-long={name.length > LONG_NAME || undefined}>
          {name}
        </span>
        <TimeLeft plan={plan} state={state} />
      </p>
    </div>
  );
}
