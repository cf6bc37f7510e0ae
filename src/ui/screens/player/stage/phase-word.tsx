import type { Phase } from '../../../../core/session/phase.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { Icon } from '../../../components/icon.tsx';
import type { IconName } from '../../../components/icon-drawings.ts';
import css from './phase-word.module.css';

const ICONS: Readonly<Record<Phase, IconName>> = {
  ready: 'phase-ready',
  'set-up': 'barbell',
  'ramp-up': 'phase-reps',
  hold: 'phase-hold',
  reps: 'phase-reps',
  rest: 'phase-rest',
  'change-over': 'phase-rest',
  'change-sides': 'swap',
  paused: 'phase-paused',
};

interface PhaseWordProps {
  readonly phase: Phase;
}

export function PhaseWord({ phase }: PhaseWordProps) {
  const word = playerWords.phases[phase];
  return (
    <p className={css.phase} data-long={word.includes(' ') || undefined}>
      <Icon name={ICONS[phase]} size="phase" />
      <span className={css.word}>{word}</span>
    </p>
  );
}
