import { useEffect } from 'react';
import { settingsWords } from '../../../words/en/settings-words.ts';
import { useApp, useMusic, useSettings } from '../../app-context.ts';
import { Group } from '../../components/group.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Section } from '../../components/section.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { MusicList } from './music-list.tsx';
import { MusicPicker } from './music-picker.tsx';
import css from './music-section.module.css';

/** The user's own files, played under the cues while the soundtrack leads. */
export function MusicSection() {
  const { music } = useApp();
  const change = useSettings((view) => view.change);
  const shuffle = useSettings((view) => view.settings.musicShuffle);
  const songs = useMusic((view) => view.songs);
  const problem = useMusic((view) => view.problem);
  useEffect(() => {
    void music.getState().load();
  }, [music]);
  return (
    <Section
      title={settingsWords.music}
      aside={songs && songs.length > 0 ? settingsWords.songsKept(songs.length) : null}
    >
      <Group>
        <MusicPicker />
        {songs && songs.length > 1 && (
          <SwitchRow
            icon={lateIcons.swap}
            title={settingsWords.shuffle}
            checked={shuffle}
            onChange={(musicShuffle) => change({ musicShuffle })}
          />
        )}
      </Group>
      <p className={css.problem} role="alert">
        {problem && settingsWords.musicProblems[problem]}
      </p>
      {songs && songs.length > 0 && <MusicList songs={songs} />}
    </Section>
  );
}
