import { settings } from '../../../words/en/settings.ts';
import { soundModeWords } from '../../../words/en/sound-mode-words.ts';
import { useApp, useSettings } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { SoundModeChoice } from '../../components/sound-mode-choice.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { Screen } from '../../shell/screen.tsx';
import { DataSection } from './data-section.tsx';
import { Group } from './group.tsx';
import { MusicSection } from './music-section.tsx';
import { OffsetSection } from './offset-section.tsx';
import css from './settings-screen.module.css';
import { SoundSection } from './sound-section.tsx';
import { StepperRow } from './stepper-row.tsx';
import { ThemeTiles } from './theme-tiles.tsx';
import { VoiceSection } from './voice-section.tsx';

export function SettingsScreen() {
  const { capabilities, version } = useApp();
  const chosen = useSettings((view) => view.settings);
  const change = useSettings((view) => view.change);
  return (
    <Screen title={settings.title} frame="tabs">
      <SoundSection />
      <VoiceSection />
      <Section title={soundModeWords.title}>
        <SoundModeChoice settings={chosen} onChange={change} />
      </Section>
      {chosen.soundMode === 'screen-off' && <MusicSection />}
      <OffsetSection />
      <Section title={settings.timer}>
        <Group>
          <StepperRow
            icon="countdown"
            title={settings.ready}
            note={settings.readyNote}
            unit={settings.seconds}
            min={3}
            max={30}
            value={chosen.readySeconds}
            onChange={(readySeconds) => change({ readySeconds: Math.round(readySeconds) })}
          />
          <StepperRow
            icon="clock"
            title={settings.countdown}
            note={settings.countdownNote}
            unit={settings.seconds}
            min={0}
            max={5}
            value={chosen.countdownSeconds}
            onChange={(countdownSeconds) => change({ countdownSeconds: Math.round(countdownSeconds) })}
          />
          <SwitchRow
            icon="sun"
            title={settings.awake}
            note={capabilities.wakeLock ? settings.awakeNote : settings.notHere}
            disabled={!capabilities.wakeLock}
            checked={chosen.keepAwake && capabilities.wakeLock}
            onChange={(keepAwake) => change({ keepAwake })}
          />
        </Group>
      </Section>
      <Section title={settings.pace}>
        <Segmented
          label={settings.pace}
          value={chosen.pace}
          options={[
            { value: 'own', label: settings.paces.own },
            { value: 'tempo', label: settings.paces.tempo },
          ]}
          onChange={(pace) => change({ pace })}
        />
      </Section>
      <Section title={settings.display}>
        <ThemeTiles value={chosen.theme} onChange={(theme) => change({ theme })} />
        <Group>
          <SwitchRow
            icon="contrast"
            title={settings.contrast}
            note={settings.contrastNote}
            checked={chosen.moreContrast}
            onChange={(moreContrast) => change({ moreContrast })}
          />
        </Group>
      </Section>
      <Section title={settings.units}>
        <Segmented
          label={settings.units}
          value={chosen.units}
          options={[
            { value: 'kg', label: settings.unitNames.kg },
            { value: 'lb', label: settings.unitNames.lb },
          ]}
          onChange={(units) => change({ units })}
        />
      </Section>
      <Section title={settings.effort}>
        <Segmented
          label={settings.effort}
          value={chosen.effort}
          options={[
            { value: 'words', ...settings.efforts.words },
            { value: 'reserve', ...settings.efforts.reserve },
          ]}
          onChange={(effort) => change({ effort })}
        />
      </Section>
      <DataSection />
      <Section title={settings.about}>
        <p className={css.fine}>{settings.privacy}</p>
        <p className={css.fine}>{settings.version(version)}</p>
      </Section>
    </Screen>
  );
}
