import { shell } from '../../../words/en/shell.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { routes } from '../../shell/routes.ts';
import css from '../../shell/screen.module.css';
import { Screen } from '../../shell/screen.tsx';

/** Shown for an unknown address: an old link, or a routine that is not on this device. */
export function NotFoundScreen() {
  return (
    <Screen title={shell.notFound} frame="back">
      <p className={css.instead}>{shell.notFoundWhy}</p>
      <ButtonLink kind="solid" size="lg" href={routes.library}>
        {shell.toRoutines}
      </ButtonLink>
    </Screen>
  );
}
