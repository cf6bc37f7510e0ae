import { shellWords } from '../../../words/en/shell-words.ts';
import { Button } from '../../components/button.tsx';
import css from '../../shell/screen.module.css';
import { Screen } from '../../shell/screen.tsx';

/** Replaces a screen that failed. Part of the first load, because it is needed when nothing can be fetched. */
export function FailedScreen() {
  'use no memo';
  return (
    <Screen title={shellWords.failed} frame="tabs">
      <p className={css.instead}>{shellWords.failedWhy}</p>
      <Button kind="solid" size="lg" icon="restart" onClick={() => location.reload()}>
        {shellWords.reload}
      </Button>
    </Screen>
  );
}
