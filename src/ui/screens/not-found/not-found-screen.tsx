import { shellWords } from '../../../words/en/shell-words.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { routes } from '../../shell/routes.ts';
import css from '../../shell/screen.module.css';
import { Screen } from '../../shell/screen.tsx';

/** Shown for an unknown address: an old link, or a routine that is not on this device. */
export function NotFoundScreen() {
  return (
    <Screen title={shellWords.notFound} frame="back">
      <p className={css.instead}>{shellWords.notFoundWhy}</p>
      <ButtonLink kind="solid" size="lg" href={routes.today}>
        {shellWords.toRoutines}
      </ButtonLink>
    </Screen>
  );
}
