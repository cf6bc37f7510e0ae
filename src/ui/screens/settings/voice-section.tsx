import { useApp, useSettings } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { Segmented } from '../../components/segmented.tsx';

export function VoiceSection() {
  const { settings: store } = useApp();
  const voice = useSettings((view) => view.settings.voice);
  return (
    <Section title="Voice">
      <Segmented
        label="Voice"
        value={voice}
        options={[
          { value: 'off', label: 'Off', note: 'Beeps alone' },
          { value: 'names', label: 'Moves', note: 'And sides, rests' },
          { value: 'coach', label: 'Coach', note: 'And cues, counts' },
        ]}
        onChange={(level) => store.getState().change({ voice: level })}
      />
    </Section>
  );
}
