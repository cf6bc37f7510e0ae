import { useEffect, useRef } from 'react';
import type { SetInfo } from '../../../../core/plan/plan.ts';
import type { SetResult } from '../../../../core/training/set-result.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { setWords } from '../../../../words/en/set-words.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { FigurePlace } from '../../../figure/figure-place.tsx';
import { useScales } from '../../../hooks/use-scales.ts';
import { SetName } from '../set-name.tsx';
import css from './step-row.module.css';
import type { StepStage } from './step-stage.ts';

interface StepRowProps {
  readonly set: SetInfo;
  /** The language of the exercise's name. */
  readonly language: string;
  readonly stage: StepStage;
  /** What was done, if it can be corrected. */
  readonly result: SetResult | null;
  readonly onPress: () => void;
  readonly onDetails: () => void;
  /** Null when there is nothing left to change. */
  readonly onChange: (() => void) | null;
}

export function StepRow({ set, language, stage, result, onPress, onDetails, onChange }: StepRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (stage === 'now' || stage === 'next') row.current?.scrollIntoView?.({ block: 'center' });
  }, [stage]);
  const scaleOf = useScales();
  const dose = result ? doseWords.result(result, scaleOf(set.exercise)) : doseWords.set(set.dose);
  const words = [set.sets > 1 ? setWords.number(set) : null, dose].filter(Boolean).join(' · ');
  return (
    <li ref={row} className={css.row} data-stage={stage} aria-current={stage === 'now' ? 'step' : undefined}>
      <button type="button" className={css.jump} onClick={onPress}>
        <FigurePlace exercise={set.exercise} size="small" flip={set.side === 'left'} />
        <span className={css.words}>
          <b className={css.name}>
            <SetName set={set} language={language} />
          </b>
          <small className={css.dose}>{words}</small>{' '}
          {stage === 'now' && <em className={css.now}>{playerWords.now}</em>}
          {stage === 'next' && <em className={css.soon}>{playerWords.next}</em>}
        </span>
        {stage === 'done' && <Icon name="check" />}
        {stage === 'done' && <span className="visually-hidden">{playerWords.done}</span>}
        {stage === 'skipped' && <small className={css.skipped}>{playerWords.skipped}</small>}
      </button>
      {onChange && (
        <Button
          kind="ghost"
          icon={lateIcons.swap}
          iconOnly
          label={playerWords.changeOf(set.name)}
          onClick={onChange}
        />
      )}
      <Button
        kind="ghost"
        icon={lateIcons.info}
        iconOnly
        label={playerWords.about(set.name)}
        onClick={onDetails}
      />
    </li>
  );
}
