import type { Copy, Stake } from '../../../store/backups.ts';
import { backupWords } from '../../../words/en/backup-words.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { whenWords } from '../../../words/en/when-words.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useMinute } from '../../hooks/use-time.ts';
import css from './data-screen.module.css';

interface BackupCardProps {
  readonly stake: Stake;
  /** Null while it is made, or when it cannot be made. */
  readonly copy: Copy | null;
  readonly onBackUp: () => void;
}

function titleOf({ at, sessions, ownRoutines }: Stake, copy: Copy | null): string {
  const notYet = copy?.notYet ?? (at === null ? sessions : null);
  if (notYet === null) return backupWords.here(sessions);
  if (notYet > 0) return backupWords.onlyHere(notYet);
  if (sessions > 0) return backupWords.allBackedUp;
  return ownRoutines > 0 ? backupWords.ownRoutines(ownRoutines) : backupWords.nothingYet;
}

/** What is only here, and the way to change that. */
export function BackupCard({ stake, copy, onBackUp }: BackupCardProps) {
  const now = useMinute();
  const { at } = stake;
  return (
    <section className={`card ${css.actions} ${css.backup}`} aria-label={backupWords.backUp}>
      <b className="strong">{titleOf(stake, copy)}</b>
      <p className="note">
        {at === null
          ? backupWords.noneYet
          : backupWords.last(whenWords.day(at, now), dateWords.dayMonth(at, now))}
      </p>
      <Button kind="solid" size="lg" icon={lateIcons.share} onClick={onBackUp}>
        {backupWords.backUp}
      </Button>
      <p className="note">{backupWords.file(copy?.file.size ?? null)}</p>
    </section>
  );
}
