import { useApp, useMusic } from '../../app-context.ts';
import row from '../../components/row.module.css';
import { RowWords } from '../../components/row-words.tsx';
import css from './music-section.module.css';

/** Files of this device, copied into the app's own storage, so that they play without a network and for good. */
export function MusicPicker() {
  const { music } = useApp();
  const busy = useMusic((view) => view.busy);
  return (
    <label className={`${row.row} ${css.pick}`}>
      <RowWords
        icon="plus"
        title="Add audio files"
        note={busy ? 'Copying …' : 'Play under the cues, with the screen off'}
      />
      <input
        type="file"
        className="vh"
        accept="audio/*"
        multiple
        disabled={busy}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Or the same file could not be picked again.
          currentTarget.value = '';
          if (files.length > 0) void music.getState().add(files);
        }}
      />
    </label>
  );
}
