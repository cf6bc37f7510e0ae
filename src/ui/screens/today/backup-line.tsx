import { useState } from 'react';
import { backupIsDue } from '../../../core/training/backup-due.ts';
import type { SessionDigest } from '../../../core/training/digest.ts';
import { isInstallOffer } from '../../../store/install-offer.ts';
import { reminderWords } from '../../../words/en/reminder-words.ts';
import { useApp, useNotices } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { routes } from '../../shell/routes.ts';
import css from './install-line.module.css';

interface BackupLineProps {
  readonly sessions: readonly SessionDigest[];
  readonly now: number;
}

/** Reminds of a backup when a month of sessions is in none and the browser may clear them. One offer at a time. */
export function BackupLine({ sessions, now }: BackupLineProps) {
  const offered = useNotices((view) => view.notices.some(isInstallOffer));
  // Before anything is fetched: to a new person there is nothing to say.
  const mayBeDue = backupIsDue(sessions, { at: null, putOffAt: null }, now);
  return mayBeDue && !offered ? <Reminder sessions={sessions} now={now} /> : null;
}

function Reminder({ sessions, now }: BackupLineProps) {
  const { dataTools } = useApp();
  const fetchBackups = async () => (await dataTools()).backups;
  // Today does without it.
  const known = useAsync(() =>
    fetchBackups()
      .then((backups) => backups.known())
      .catch(() => null),
  );
  const [isPutOff, putOff] = useState(false);
  if (!known || isPutOff || known.risk === 'promised' || !backupIsDue(sessions, known, now)) return null;
  return (
    <section className={`card ${css.offer}`} aria-label={reminderWords.title}>
      <b className="strong">{reminderWords.title}</b>
      <p className="note">{reminderWords.notes[known.risk]}</p>
      <div className={css.answers}>
        <ButtonLink icon={lateIcons.share} href={routes.data}>
          {reminderWords.toBackup}
        </ButtonLink>
        <Button
          kind="ghost"
          onClick={() => {
            putOff(true);
            void fetchBackups().then((backups) => backups.putOff());
          }}
        >
          {reminderWords.notNow}
        </Button>
      </div>
    </section>
  );
}
