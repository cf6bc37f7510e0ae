import type { CueKind } from '../../../core/session/session.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import css from './sound-sheet.module.css';

const CUES: readonly (readonly [CueKind, string])[] = [
  ['ready-count', 'Get ready'],
  ['start', 'Start'],
  ['halfway', 'Halfway'],
  ['turn', 'Change direction'],
  ['change-sides', 'Change sides'],
  ['end-count', 'Last seconds'],
  ['end', 'Set over'],
  ['rest-end', 'Rest over'],
  ['tempo-lower', 'Tempo, down'],
  ['tempo-lift', 'Tempo, up'],
  ['reps-done', 'Reps counted'],
  ['finish', 'Session done'],
];

interface SoundSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Every sound by its name, so that it is known when it comes. */
export function SoundSheet({ open, onClose }: SoundSheetProps) {
  const app = useApp();
  return (
    <Sheet open={open} title="Try the sounds" onClose={onClose}>
      <ul className={css.cues}>
        {CUES.map(([kind, name]) => (
          <li key={kind}>
            <Button icon="play" onClick={() => app.tryCue(kind)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
