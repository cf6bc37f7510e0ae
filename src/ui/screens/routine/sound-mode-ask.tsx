import { useState } from 'react';
import { useSettings } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { SoundModeChoice } from '../../components/sound-mode-choice.tsx';

/** Asked before the first session, and never again: settings and the player hold it from then on. */
export function SoundModeAsk() {
  const chosen = useSettings((view) => view.settings.soundModeChosen);
  // Stays while the page does, so that nothing moves under the finger on Start.
  const [asking] = useState(!chosen);
  if (!asking) return null;
  return (
    <Section title="How do you want to hear it?">
      <SoundModeChoice />
    </Section>
  );
}
