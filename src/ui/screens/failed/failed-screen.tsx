import { shell } from '../../../words/en/shell.ts';
import { Button } from '../../components/button.tsx';
import { Screen } from '../../shell/screen.tsx';
import css from '../not-found/not-found-screen.module.css';

/** In the place of a screen that failed. Part of the first load: it has to be here when nothing can be fetched. */
export function FailedScreen() {
  return (
    <Screen title={shell.failed} frame="tabs">
      <p className={css.words}>{shell.failedWhy}</p>
      <Button kind="solid" size="lg" icon="restart" onClick={() => location.reload()}>
        {shell.reload}
      </Button>
    </Screen>
  );
}
