import { settings } from '../../../words/en/settings.ts';
import { useSettings } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { Segmented } from '../../components/segmented.tsx';

export function VoiceSection() {
  const voice = useSettings((view) => view.settings.voice);
  const change = useSettings((view) => view.change);
  return (
    <Section title={settings.voice}>
      <Segmented
        label={settings.voice}
        value={voice}
        options={[
          { value: 'off', ...settings.voices.off },
          { value: 'names', ...settings.voices.names },
          { value: 'coach', ...settings.voices.coach },
        ]}
        onChange={(level) => change({ voice: level })}
      />
    </Section>
  );
}
