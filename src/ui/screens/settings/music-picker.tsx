import { settingsWords } from '../../../words/en/settings-words.ts';
import { useApp, useMusic } from '../../app-context.ts';
import { lateIcons } from '../../components/late-icons.ts';
import row from '../../components/row.module.css';
import { RowWords } from '../../components/row-words.tsx';
import css from './music-section.module.css';

/** Picks files of this device. They are copied into the app's own storage, so that they play offline. */
export function MusicPicker() {
  const { music } = useApp();
  const busy = useMusic((view) => view.busy);
  return (
    <label className={`${row.row} ${css.pick}`}>
      <RowWords
        icon={lateIcons.plus}
        title={settingsWords.addMusic}
        note={busy ? settingsWords.copying : settingsWords.addMusicNote}
      />
      <input
        type="file"
        className="visually-hidden"
        accept="audio/*"
        multiple
        disabled={busy}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Lets the same file be picked again.
          currentTarget.value = '';
          if (files.length > 0) void music.getState().add(files);
        }}
      />
    </label>
  );
}
