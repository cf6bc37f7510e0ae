import { useApp, useMusic } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import row from '../../components/row.module.css';
import css from './music-section.module.css';

/** Files of this device, copied into the app's own storage, so that they play without a network and for good. */
export function MusicPicker() {
  const { music } = useApp();
  const busy = useMusic((view) => view.busy);
  return (
    <label className={`${row.row} ${css.pick}`}>
      <Icon name="plus" />
      <span className={row.words}>
        <b className={row.title}>Add audio files</b>
        <span className={row.note}>{busy ? 'Copying …' : 'Play under the cues, with the screen off'}</span>
      </span>
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
