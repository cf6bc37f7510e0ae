import { type BoutStep, endsAfterMs } from '../../../../core/plan/plan.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { setWords } from '../../../../words/en/set-words.ts';
import { unitWords } from '../../../../words/en/unit-words.ts';
import { list } from '../../../../words/format.ts';
import { Icon } from '../../../components/icon.tsx';
import { FigurePlace } from '../../../figure/figure-place.tsx';
import css from './step-row.module.css';
import type { StepStage } from './step-stage.ts';

interface BoutRowProps {
  readonly step: BoutStep;
  /** The name of its block, for a clock without exercises. */
  readonly block: string;
  readonly language: string;
  readonly stage: StepStage;
  readonly onJump: () => void;
}

/** A bout in one row: what is done in it, and its time. */
export function BoutRow({ step, block, language, stage, onJump }: BoutRowProps) {
  const { moves, part, parts } = step.bout;
  const ms = endsAfterMs(step);
  const words = [
    parts > 1 && setWords.number({ set: part, sets: parts }),
    ms !== null && unitWords.time(ms),
  ].filter(Boolean);
  return (
    <li className={css.row} data-stage={stage} aria-current={stage === 'now' ? 'step' : undefined}>
      <button type="button" className={css.jump} onClick={onJump}>
        <FigurePlace exercise={moves[0]?.exercise ?? null} size="small" />
        <span className={css.words}>
          <b className={css.name} lang={language}>
            {moves.length > 0 ? list(moves.map(({ name }) => name)) : block}
          </b>
          <small className={css.dose}>{words.join(' · ')}</small>{' '}
          {stage === 'now' && <em className={css.now}>{playerWords.now}</em>}
          {stage === 'next' && <em className={css.soon}>{playerWords.next}</em>}
        </span>
        {stage === 'done' && <Icon name="check" />}
        {stage === 'done' && <span className="visually-hidden">{playerWords.done}</span>}
        {stage === 'skipped' && <small className={css.skipped}>{playerWords.skipped}</small>}
      </button>
    </li>
  );
}
