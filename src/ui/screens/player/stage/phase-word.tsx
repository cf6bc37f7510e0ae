import { Icon } from '../../../components/icon.tsx';
import type { Phase } from '../phase.ts';
import { PHASES } from '../words.ts';
import css from './phase-word.module.css';

interface PhaseWordProps {
  readonly phase: Phase;
}

export function PhaseWord({ phase }: PhaseWordProps) {
  const { word, glyph } = PHASES[phase];
  return (
    <p className={css.phase} data-long={word.includes(' ') || undefined}>
      <Icon name={glyph} size="phase" />
      <span className={css.word}>{word}</span>
    </p>
  );
}
