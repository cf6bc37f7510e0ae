import type { PacePart, RepsDose } from '../../../../core/plan/plan.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { partMotion } from '../motion/motions.ts';
import { useMotion } from '../motion/use-motion.ts';
import css from './tempo-list.module.css';

interface TempoListProps {
  readonly dose: RepsDose;
  readonly state: ActiveState;
  /** Shows one part at a time, if the band also shows other things. */
  readonly compact: boolean;
  /** The language of the routine's texts. */
  readonly language: string;
}

interface PartProps extends Omit<TempoListProps, 'compact'> {
  readonly part: PacePart;
  readonly index: number;
}

/** Draws the words twice, plain below and marked above: the mark is shown and hidden on the compositor. */
function Part({ dose, state, part, index, language }: PartProps) {
  const mark = useMotion<HTMLSpanElement>(state, partMotion(dose, index));
  const words = (
    <>
      <b className={css.seconds} translate="no">
        {Math.round(part.ms / 100) / 10}
      </b>
      {part.word === null ? (
        doseWords.repPart(part.part, dose.holdMs !== null)
      ) : (
        <span lang={language}>{part.word}</span>
      )}
    </>
  );
  return (
    <li className={css.part}>
      <span className={css.plain}>{words}</span>
      <span className={css.mark} ref={mark} aria-hidden="true">
        {words}
      </span>
    </li>
  );
}

/** One rep in parts, with the seconds each takes. */
export function TempoList({ dose, state, compact, language }: TempoListProps) {
  return (
    <ol className={css.tempo} data-compact={compact || undefined} aria-label={playerWords.tempo}>
      {dose.pace.map((part, index) => (
        <Part key={part.part} dose={dose} state={state} part={part} index={index} language={language} />
      ))}
    </ol>
  );
}
