import type { MusicView } from '../../../store/music-store.ts';
import { settingsWords } from '../../../words/en/settings-words.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Group } from '../../components/group.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import row from '../../components/row.module.css';

interface MusicListProps {
  readonly songs: NonNullable<MusicView['songs']>;
}

export function MusicList({ songs }: MusicListProps) {
  const { music } = useApp();
  const remove = (ids: readonly string[]) => void music.getState().remove(ids);
  return (
    <>
      <Group>
        {songs.map(({ id, name }) => (
          <div key={id} className={row.row}>
            <span className={row.words}>{name}</span>
            <Button
              kind="ghost"
              icon={lateIcons.close}
              iconOnly
              label={settingsWords.remove(name)}
              onClick={() => remove([id])}
            />
          </div>
        ))}
      </Group>
      {songs.length > 1 && (
        <Button kind="ghost" onClick={() => remove(songs.map(({ id }) => id))}>
          {settingsWords.removeAll}
        </Button>
      )}
    </>
  );
}
