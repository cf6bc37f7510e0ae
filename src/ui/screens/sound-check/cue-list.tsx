import { soundCheckWords } from '../../../words/en/sound-check-words.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { CUES } from './cues.ts';
import css from './sound-check-screen.module.css';

/** Every sound by its name. */
export function CueList() {
  const { tryCue } = useApp();
  return (
    <ul className={css.cues}>
      {CUES.map((kind) => (
        <li key={kind}>
          <Button icon="play" onClick={() => tryCue(kind)}>
            {soundCheckWords.cue(kind)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
