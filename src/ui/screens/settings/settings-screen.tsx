import { settingsWords } from '../../../words/en/settings-words.ts';
import { soundModeWords } from '../../../words/en/sound-mode-words.ts';
import { useApp, useSettings } from '../../app-context.ts';
import { Group } from '../../components/group.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Section } from '../../components/section.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { SoundModeChoice } from '../../components/sound-mode-choice.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { routes } from '../../shell/routes.ts';
import { Screen } from '../../shell/screen.tsx';
import { DataSection } from './data-section.tsx';
import { Licences } from './licences.tsx';
import { LinkRow } from './link-row.tsx';
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
    <Screen title={settingsWords.title} frame="tabs">
      <Group>
        <LinkRow
          icon={lateIcons.bell}
          title={settingsWords.week}
          note={settingsWords.weekNote}
          href={routes.week}
        />
      </Group>
      <SoundSection />
      <VoiceSection />
      <Section title={soundModeWords.title}>
        <SoundModeChoice settings={chosen} onChange={change} />
      </Section>
      {chosen.soundMode === 'screen-off' && <MusicSection />}
      <OffsetSection />
      <Section title={settingsWords.timer}>
        <Group>
          <StepperRow
            icon={lateIcons.countdown}
            title={settingsWords.ready}
            note={settingsWords.readyNote}
            unit={settingsWords.seconds}
            min={3}
            max={30}
            value={chosen.readySeconds}
            onChange={(readySeconds) => change({ readySeconds: Math.round(readySeconds) })}
          />
          <StepperRow
            icon={lateIcons.barbell}
            title={settingsWords.heavyRest}
            note={settingsWords.heavyRestNote}
            unit={settingsWords.seconds}
            min={90}
            max={180}
            step={15}
            value={chosen.heavyRestSeconds}
            onChange={(heavyRestSeconds) => change({ heavyRestSeconds: Math.round(heavyRestSeconds) })}
          />
          <StepperRow
            icon={lateIcons.clock}
            title={settingsWords.countdown}
            note={settingsWords.countdownNote}
            unit={settingsWords.seconds}
            min={0}
            max={5}
            value={chosen.countdownSeconds}
            onChange={(countdownSeconds) => change({ countdownSeconds: Math.round(countdownSeconds) })}
          />
          <SwitchRow
            icon={lateIcons.sun}
            title={settingsWords.awake}
            note={capabilities.wakeLock ? settingsWords.awakeNote : settingsWords.notHere}
            disabled={!capabilities.wakeLock}
            checked={chosen.keepAwake && capabilities.wakeLock}
            onChange={(keepAwake) => change({ keepAwake })}
          />
          <SwitchRow
            icon={lateIcons.lock}
            title={settingsWords.letterKeys}
            note={settingsWords.letterKeysNote}
            checked={chosen.letterKeys}
            onChange={(letterKeys) => change({ letterKeys })}
          />
        </Group>
      </Section>
      <Section title={settingsWords.pace}>
        <Segmented
          label={settingsWords.pace}
          value={chosen.pace}
          options={[
            { value: 'own', label: settingsWords.paces.own },
            { value: 'tempo', label: settingsWords.paces.tempo },
          ]}
          onChange={(pace) => change({ pace })}
        />
      </Section>
      <Section title={settingsWords.display}>
        <ThemeTiles value={chosen.theme} onChange={(theme) => change({ theme })} />
        <Group>
          <SwitchRow
            icon={lateIcons.contrast}
            title={settingsWords.contrast}
            note={settingsWords.contrastNote}
            checked={chosen.moreContrast}
            onChange={(moreContrast) => change({ moreContrast })}
          />
        </Group>
      </Section>
      <Section title={settingsWords.units}>
        <Segmented
          label={settingsWords.units}
          value={chosen.units}
          options={[
            { value: 'kg', label: settingsWords.unitNames.kg },
            { value: 'lb', label: settingsWords.unitNames.lb },
          ]}
          onChange={(units) => change({ units })}
        />
        <Group>
          <LinkRow
            icon="dumbbell"
            title={settingsWords.owns}
            note={settingsWords.ownsNote}
            href={routes.owns}
          />
          <LinkRow
            icon={lateIcons.list}
            title={settingsWords.start}
            note={settingsWords.startNote}
            href={routes.start}
          />
        </Group>
      </Section>
      <Section title={settingsWords.effort}>
        <Segmented
          label={settingsWords.effort}
          value={chosen.effort}
          options={[
            { value: 'words', ...settingsWords.efforts.words },
            { value: 'reserve', ...settingsWords.efforts.reserve },
          ]}
          onChange={(effort) => change({ effort })}
        />
      </Section>
      <DataSection />
      <Section title={settingsWords.about}>
        <p className={css.fine}>{settingsWords.privacy}</p>
        <p className={css.fine}>{settingsWords.version(version)}</p>
        <Licences />
      </Section>
    </Screen>
  );
}
