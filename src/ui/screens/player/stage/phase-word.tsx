import type { Phase } from '../../../../core/session/phase.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { Icon } from '../../../components/icon.tsx';
import type { IconSource } from '../../../components/icon-drawings.ts';
import { lateIcons } from '../../../components/late-icons.ts';
import css from './phase-word.module.css';

const ICONS: Readonly<Record<Phase, IconSource>> = {
  ready: lateIcons.phaseReady,
  'set-up': lateIcons.barbell,
  'ramp-up': lateIcons.phaseReps,
  hold: lateIcons.phaseHold,
  reps: lateIcons.phaseReps,
  rest: lateIcons.phaseRest,
  'change-over': lateIcons.phaseRest,
  'change-sides': lateIcons.swap,
  paused: lateIcons.phasePaused,
};

interface PhaseWordProps {
  readonly phase: Phase;
  /** Whether nobody but the person knows what the work is, as under a timer. */
  readonly isOpen?: boolean;
}

export function PhaseWord({ phase, isOpen = false }: PhaseWordProps) {
  const word = isOpen ? playerWords.work : playerWords.phases[phase];
  return (
    <p className={css.phase} data-long={word.includes(' ') || undefined}>
      <Icon name={ICONS[phase]} size="phase" />
      <span className={css.word}>{word}</span>
    </p>
  );
}
