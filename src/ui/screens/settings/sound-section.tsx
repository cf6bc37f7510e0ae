import { settingsWords } from '../../../words/en/settings-words.ts';
import { useApp, useSettings } from '../../app-context.ts';
import { Group } from '../../components/group.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Section } from '../../components/section.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { routes } from '../../shell/routes.ts';
import { LinkRow } from './link-row.tsx';
import { VolumeRow } from './volume-row.tsx';

export function SoundSection() {
  const { vibration: canVibrate } = useApp().capabilities;
  const { sounds, volume, voice, vibration, flash } = useSettings((view) => view.settings);
  const change = useSettings((view) => view.change);
  return (
    <Section title={settingsWords.sound}>
      <Group>
        <SwitchRow
          icon={lateIcons.bell}
          title={settingsWords.sounds}
          note={settingsWords.soundsNote}
          checked={sounds}
          onChange={(on) => change({ sounds: on })}
        />
        <VolumeRow
          value={volume}
          disabled={!sounds && voice === 'off'}
          onChange={(to) => change({ volume: to })}
        />
        <SwitchRow
          icon={lateIcons.vibration}
          title={settingsWords.vibration}
          note={canVibrate ? settingsWords.vibrationNote : settingsWords.notHere}
          disabled={!canVibrate}
          checked={vibration && canVibrate}
          onChange={(on) => change({ vibration: on })}
        />
        <SwitchRow
          icon={lateIcons.bolt}
          title={settingsWords.flash}
          note={settingsWords.flashNote}
          checked={flash}
          onChange={(on) => change({ flash: on })}
        />
        <LinkRow
          icon={lateIcons.headphones}
          title={settingsWords.soundCheck}
          note={settingsWords.soundCheckNote}
          href={routes.soundCheck}
        />
      </Group>
    </Section>
  );
}
