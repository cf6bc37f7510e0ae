import { useState } from 'react';
import { Link } from 'wouter';
import { routineWords } from '../../../words/en/routine-words.ts';
import { useSettings } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { SoundModeChoice } from '../../components/sound-mode-choice.tsx';
import { routes } from '../../shell/routes.ts';
import css from './routine-screen.module.css';

/** Asks before the first session only: after that, the sound mode is changed in the settings and in the player. */
export function SoundModeAsk() {
  const { settings, change } = useSettings((view) => view);
  // Stays while the page is open, so that nothing moves under the finger on Start.
  const [asking] = useState(!settings.soundModeChosen);
  if (!asking) return null;
  return (
    <Section title={routineWords.howToHear}>
      <SoundModeChoice settings={settings} onChange={change} />
      {!settings.soundChecked && (
        <Link className={css.check} href={routes.soundCheck}>
          {routineWords.checkSound}
        </Link>
      )}
    </Section>
  );
}
