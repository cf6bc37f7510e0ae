import { useLayoutEffect, useRef } from 'react';
import type { PacePart, RepsDose } from '../../../../core/plan/plan.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { partMotion } from '../motion/motions.ts';
import { useMotion } from '../motion/use-motion.ts';
import css from './beats.module.css';

interface BeatsProps {
  readonly dose: RepsDose;
  readonly state: ActiveState;
  /** The language of the routine's texts. */
  readonly language: string;
}

interface BeatProps extends BeatsProps {
  readonly part: PacePart;
  readonly index: number;
}

/** Draws the beat twice, plain below and marked above: the mark is shown and hidden on the compositor. */
function Beat({ dose, state, part, index, language }: BeatProps) {
  const mark = useMotion<HTMLSpanElement>(state, partMotion(dose, index));
  const own = part.word === null ? undefined : language;
  const word = part.word ?? doseWords.repPart(part.part, dose.holdMs !== null);
  const words = (
    <>
      <b translate="no">{Math.round(part.ms / 100) / 10}</b>
      <span className={css.word} lang={own}>
        {word}
      </span>
    </>
  );
  return (
    <li className={css.beat} style={{ '--at': index + 1 }}>
      <span className={css.plain}>{words}</span>
      <span className={css.mark} ref={mark} aria-hidden="true">
        <span className={css.pill}>{words}</span>
        <span className={css.now} lang={own}>
          {word}
        </span>
      </span>
    </li>
  );
}

/**
 * The beats of one rep in a line, each as wide as its share of the time. If their words do not fit beside each other, only
 * the word of the current beat is shown, at the end.
 */
export function Beats({ dose, state, language }: BeatsProps) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const line = list.current;
    if (!line || !('ResizeObserver' in window)) return undefined;
    const fit = () => {
      line.removeAttribute('data-short');
      line.toggleAttribute('data-short', line.scrollWidth > line.clientWidth);
    };
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(line);
    return () => sizes.disconnect();
  }, [dose]);
  return (
    <ol
      ref={list}
      className={css.beats}
      data-beats
      style={{ '--columns': dose.pace.map(({ ms }) => `minmax(max-content, ${ms}fr)`).join(' ') }}
      aria-label={playerWords.tempo}
    >
      {dose.pace.map((part, index) => (
        <Beat key={part.part} dose={dose} state={state} part={part} index={index} language={language} />
      ))}
    </ol>
  );
}
