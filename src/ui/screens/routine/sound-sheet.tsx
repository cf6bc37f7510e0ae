import { Link } from 'wouter';
import { routineWords } from '../../../words/en/routine-words.ts';
import { soundModeWords } from '../../../words/en/sound-mode-words.ts';
import { useSettings } from '../../app-context.ts';
import { Sheet } from '../../components/sheet.tsx';
import { SoundModeChoice } from '../../components/sound-mode-choice.tsx';
import { routes } from '../../shell/routes.ts';
import css from './routine-screen.module.css';

interface SheetProps {
  readonly onClose: () => void;
}

/** How the session is heard. */
export function SoundSheet({ onClose }: SheetProps) {
  const { settings, change } = useSettings((view) => view);
  return (
    <Sheet open title={soundModeWords.title} onClose={onClose}>
      <SoundModeChoice settings={settings} onChange={(part) => change({ ...part, soundModeChosen: true })} />
      <Link className={css.check} href={routes.soundCheck}>
        {routineWords.checkSound}
      </Link>
    </Sheet>
  );
}
