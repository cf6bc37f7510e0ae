import type { Settings } from '../../../core/settings.ts';
import { useApp, useSettings } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { SoundModeChoice } from '../../components/sound-mode-choice.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { Screen } from '../../shell/screen.tsx';
import { AboutSection } from './about-section.tsx';
import { DataSection } from './data-section.tsx';
import { Group } from './group.tsx';
import { MusicSection } from './music-section.tsx';
import { OffsetSection } from './offset-section.tsx';
import { SoundSection } from './sound-section.tsx';
import { StepperRow } from './stepper-row.tsx';
import { ThemeTiles } from './theme-tiles.tsx';
import { VoiceSection } from './voice-section.tsx';

export function SettingsScreen() {
  const { settings: store, capabilities } = useApp();
  const settings = useSettings((view) => view.settings);
  const change = (part: Partial<Settings>) => store.getState().change(part);
  return (
    <Screen title="Settings" frame="tabs">
      <SoundSection />
      <VoiceSection />
      <Section title="How cues are heard">
        <SoundModeChoice settings={settings} onChange={change} />
      </Section>
      {settings.soundMode === 'screen-off' && <MusicSection />}
      <OffsetSection />
      <Section title="Timer">
        <Group>
          <StepperRow
            icon="countdown"
            title="Get ready"
            note="Before the first exercise"
            unit="s"
            min={3}
            max={30}
            value={settings.readySeconds}
            onChange={(readySeconds) => change({ readySeconds: Math.round(readySeconds) })}
          />
          <StepperRow
            icon="clock"
            title="Count down"
            note="Last seconds, counted"
            unit="s"
            min={0}
            max={5}
            value={settings.countdownSeconds}
            onChange={(countdownSeconds) => change({ countdownSeconds: Math.round(countdownSeconds) })}
          />
          <SwitchRow
            icon="sun"
            title="Keep screen on"
            note={capabilities?.wakeLock === false ? 'Not on this device' : 'While a session runs'}
            disabled={capabilities?.wakeLock === false}
            checked={settings.keepAwake && capabilities?.wakeLock !== false}
            onChange={(keepAwake) => change({ keepAwake })}
          />
        </Group>
      </Section>
      <Section title="Rep sets end when">
        <Segmented
          label="Rep sets end when"
          value={settings.pace}
          options={[
            { value: 'own', label: 'I press Done' },
            { value: 'tempo', label: 'Move on at tempo' },
          ]}
          onChange={(pace) => change({ pace })}
        />
      </Section>
      <Section title="Display">
        <ThemeTiles value={settings.theme} onChange={(theme) => change({ theme })} />
        <Group>
          <SwitchRow
            icon="contrast"
            title="More contrast"
            note="Black, white, outlines"
            checked={settings.moreContrast}
            onChange={(moreContrast) => change({ moreContrast })}
          />
        </Group>
      </Section>
      <Section title="Units">
        <Segmented
          label="Units"
          value={settings.units}
          options={[
            { value: 'kg', label: 'Kilograms' },
            { value: 'lb', label: 'Pounds' },
          ]}
          onChange={(units) => change({ units })}
        />
      </Section>
      <Section title="How a set felt">
        <Segmented
          label="How a set felt"
          value={settings.effort}
          options={[
            { value: 'words', label: 'In a word', note: 'Easy, right, hard' },
            { value: 'reserve', label: 'Reps left', note: '0 to 4 and more' },
          ]}
          onChange={(effort) => change({ effort })}
        />
      </Section>
      <DataSection />
      <AboutSection />
    </Screen>
  );
}
