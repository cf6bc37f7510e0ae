import { settings } from '../../../words/en/settings.ts';
import { useApp, useSettings } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { routes } from '../../shell/routes.ts';
import { Group } from './group.tsx';
import { LinkRow } from './link-row.tsx';
import { VolumeRow } from './volume-row.tsx';

export function SoundSection() {
  const { vibration: canVibrate } = useApp().capabilities;
  const { sounds, volume, vibration, flash } = useSettings((view) => view.settings);
  const change = useSettings((view) => view.change);
  return (
    <Section title={settings.sound}>
      <Group>
        <SwitchRow
          icon="bell"
          title={settings.sounds}
          note={settings.soundsNote}
          checked={sounds}
          onChange={(on) => change({ sounds: on })}
        />
        <VolumeRow value={volume} disabled={!sounds} onChange={(to) => change({ volume: to })} />
        <SwitchRow
          icon="vibration"
          title={settings.vibration}
          note={canVibrate ? settings.vibrationNote : settings.notHere}
          disabled={!canVibrate}
          checked={vibration && canVibrate}
          onChange={(on) => change({ vibration: on })}
        />
        <SwitchRow
          icon="bolt"
          title={settings.flash}
          note={settings.flashNote}
          checked={flash}
          onChange={(on) => change({ flash: on })}
        />
        <LinkRow
          icon="headphones"
          title={settings.soundCheck}
          note={settings.soundCheckNote}
          href={routes.soundCheck}
        />
      </Group>
    </Section>
  );
}
