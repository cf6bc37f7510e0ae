import { Button } from '../../components/button.tsx';
import { Screen } from '../../shell/screen.tsx';
import css from '../not-found/not-found-screen.module.css';

/** In the place of a screen that failed. Part of the first load: it has to be here when nothing can be fetched. */
export function FailedScreen() {
  return (
    <Screen title="This screen did not load" frame="tabs">
      <p className={css.words}>
        The network may be gone, or there is a new version. What you have done is kept.
      </p>
      <Button kind="solid" size="lg" icon="restart" onClick={() => location.reload()}>
        Reload
      </Button>
    </Screen>
  );
}
