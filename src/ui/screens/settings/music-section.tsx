import { useEffect } from 'react';
import type { MusicProblem } from '../../../store/music-store.ts';
import { useApp, useMusic, useSettings } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { Group } from './group.tsx';
import { MusicList } from './music-list.tsx';
import { MusicPicker } from './music-picker.tsx';
import css from './music-section.module.css';

const PROBLEMS: Readonly<Record<MusicProblem, string>> = {
  full: 'There is no room for more on this device. What you had is still here.',
  refused: 'This browser would not do that. What you had is still here.',
  'not-audio': 'What is not audio was left out.',
};

/** A person's own files, to be played under the cues while the soundtrack leads. */
export function MusicSection() {
  const { settings: store, music } = useApp();
  const shuffle = useSettings((view) => view.settings.musicShuffle);
  const songs = useMusic((view) => view.songs);
  const problem = useMusic((view) => view.problem);
  useEffect(() => {
    void music.getState().load();
  }, [music]);
  return (
    <Section title="My music" aside={songs && songs.length > 0 ? `${songs.length} kept here` : null}>
      <Group>
        <MusicPicker />
        {songs && songs.length > 1 && (
          <SwitchRow
            icon="swap"
            title="Shuffle"
            checked={shuffle}
            onChange={(musicShuffle) => store.getState().change({ musicShuffle })}
          />
        )}
      </Group>
      <p className={css.problem} role="alert">
        {problem && PROBLEMS[problem]}
      </p>
      {songs && songs.length > 0 && <MusicList songs={songs} />}
    </Section>
  );
}
