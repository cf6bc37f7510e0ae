import { shell } from '../../../words/en/shell.ts';
import { Button } from '../../components/button.tsx';
import css from '../../shell/screen.module.css';
import { Screen } from '../../shell/screen.tsx';

/** Replaces a screen that failed. Part of the first load, because it is needed when nothing can be fetched. */
export function FailedScreen() {
  return (
    <Screen title={shell.failed} frame="tabs">
      <p className={css.instead}>{shell.failedWhy}</p>
      <Button kind="solid" size="lg" icon="restart" onClick={() => location.reload()}>
        {shell.reload}
      </Button>
    </Screen>
  );
}
