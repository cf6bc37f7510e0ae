import { useState } from 'react';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { isInstallOffer } from '../../../store/notice-store.ts';
import { offerWords } from '../../../words/en/offer-words.ts';
import { useApp, useNotices } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { routes } from '../../shell/routes.ts';
import css from './install-line.module.css';

/** In less, no backup is due. */
const LONG_AGO_MS = 28 * 86_400_000;

interface BackupLineProps {
  readonly sessions: readonly SessionDigest[];
  readonly now: number;
}

/** Reminds of a backup when a month of sessions is in none and the browser may clear them. One offer at a time. */
export function BackupLine({ sessions, now }: BackupLineProps) {
  const offered = useNotices((view) => view.notices.some(isInstallOffer));
  // Nothing is fetched for a person who has just begun.
  const mayBeDue = now - (sessions.at(-1)?.startedAtWall ?? now) > LONG_AGO_MS;
  return mayBeDue && !offered ? <Reminder sessions={sessions} /> : null;
}

function Reminder({ sessions }: Pick<BackupLineProps, 'sessions'>) {
  const { dataTools } = useApp();
  const fetchBackups = async () => (await dataTools()).backups;
  // Today does without it.
  const risk = useAsync(() =>
    fetchBackups()
      .then((backups) => backups.due(sessions))
      .catch(() => null),
  );
  const [isPutOff, putOff] = useState(false);
  if (!risk || isPutOff) return null;
  return (
    <section className={`card ${css.offer}`} aria-label={offerWords.onlyHere}>
      <b className="strong">{offerWords.onlyHere}</b>
      <p className="note">{offerWords.risks[risk]}</p>
      <div className={css.answers}>
        <ButtonLink icon={lateIcons.share} href={routes.data}>
          {offerWords.toBackup}
        </ButtonLink>
        <Button
          kind="ghost"
          onClick={() => {
            putOff(true);
            void fetchBackups().then((backups) => backups.putOff());
          }}
        >
          {offerWords.notNow}
        </Button>
      </div>
    </section>
  );
}
