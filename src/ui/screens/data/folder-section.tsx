import { useState } from 'react';
import type { BackupFolder } from '../../../store/backup-folder.ts';
import { backupWords } from '../../../words/en/backup-words.ts';
import { Button } from '../../components/button.tsx';
import { Group } from '../../components/group.tsx';
import { Section } from '../../components/section.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useAttempt } from '../../hooks/use-attempt.ts';

interface FolderSectionProps {
  /** Null where the browser cannot write into folders. */
  readonly folder: BackupFolder | null;
  readonly onBackedUp: () => void;
}

/** A folder that gets a backup after each session. */
export function FolderSection({ folder, onBackedUp }: FolderSectionProps) {
  return (
    <Section title={backupWords.byItself}>
      {folder ? (
        <FolderChoice folder={folder} onBackedUp={onBackedUp} />
      ) : (
        <p className="note">{backupWords.noFolder}</p>
      )}
    </Section>
  );
}

function FolderChoice({ folder, onBackedUp }: FolderSectionProps & { readonly folder: BackupFolder }) {
  const attempt = useAttempt();
  const [looks, setLooks] = useState(0);
  const state = useAsync(folder.state, looks);
  const then = (work: () => Promise<void>) =>
    attempt(async () => {
      await work();
      setLooks(looks + 1);
      onBackedUp();
    });
  if (!state) return null;
  const isChosen = state.kind !== 'none';
  return (
    <>
      <Group>
        <SwitchRow
          title={backupWords.folder}
          note={isChosen ? backupWords.folderOn(state.name) : backupWords.folderNote}
          checked={isChosen}
          onChange={(checked) => then(checked ? folder.choose : folder.forget)}
        />
      </Group>
      {state.kind === 'asks' && (
        <>
          <p className="note">{backupWords.folderAsks(state.name)}</p>
          <Button onClick={() => then(folder.allow)}>{backupWords.allow}</Button>
        </>
      )}
    </>
  );
}
