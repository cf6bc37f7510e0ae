import { settingsWords } from '../../../words/en/settings-words.ts';
import { useSettings } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { Segmented } from '../../components/segmented.tsx';

export function VoiceSection() {
  const voice = useSettings((view) => view.settings.voice);
  const change = useSettings((view) => view.change);
  return (
    <Section title={settingsWords.voice}>
      <Segmented
        label={settingsWords.voice}
        value={voice}
        options={[
          { value: 'off', ...settingsWords.voices.off },
          { value: 'names', ...settingsWords.voices.names },
          { value: 'coach', ...settingsWords.voices.coach },
        ]}
        onChange={(level) => change({ voice: level })}
      />
      <p className="note">{voice === 'off' ? settingsWords.voiceNote.off : settingsWords.voiceNote.spoken}</p>
    </Section>
  );
}
