import { type InstallKind, isInstallOffer } from '../../../store/notice-store.ts';
import { offerWords } from '../../../words/en/offer-words.ts';
import { useApp, useHistory, useNotices } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { routes } from '../../shell/routes.ts';
import css from './install-line.module.css';

/** The ways of installing after which the app cannot read what this page has stored. */
const STARTS_EMPTY: readonly InstallKind[] = ['install-on-ios', 'install-on-mac'];

/** Offers to install the app after the first session, in the way that the browser allows. */
export function InstallLine() {
  const { notices } = useApp();
  const offer = useNotices((view) => view.notices.find(isInstallOffer));
  const hasTrained = useHistory(({ sessions }) => sessions?.some(({ setsDone }) => setsDone > 0) ?? false);
  if (!offer || !hasTrained) return null;
  const { kind, act } = offer;
  const { title, note } = offerWords.installing(kind);
  const dismiss = () => notices.getState().dismiss(kind);
  return (
    <section className={`card ${css.offer}`} aria-label={title}>
      <b className="strong">{title}</b>
      <p className="note">{note}</p>
      <div className={css.answers}>
        {act && (
          <Button
            icon={lateIcons.download}
            onClick={() => {
              act();
              dismiss();
            }}
          >
            {offerWords.install}
          </Button>
        )}
        {STARTS_EMPTY.includes(kind) && <ButtonLink href={routes.data}>{offerWords.toExport}</ButtonLink>}
        <Button kind="ghost" onClick={dismiss}>
          {offerWords.noThanks}
        </Button>
      </div>
    </section>
  );
}
