import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import css from './cue-list.module.css';
import { CUES } from './cues.ts';

/** Every sound by its name, so that it is known when it comes. */
export function CueList() {
  const { tryCue } = useApp();
  return (
    <ul className={css.cues}>
      {CUES.map(({ kind, name }) => (
        <li key={kind}>
          <Button icon="play" onClick={() => tryCue(kind)}>
            {name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
