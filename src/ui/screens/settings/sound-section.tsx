import type { Settings } from '../../../core/settings.ts';
import { useApp, useSettings } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { routes } from '../../shell/routes.ts';
import { Group } from './group.tsx';
import { LinkRow } from './link-row.tsx';
import { VolumeRow } from './volume-row.tsx';

const MISSING = 'Not on this device';

export function SoundSection() {
  const { settings: store, capabilities } = useApp();
  const { sounds, volume, vibration, flash } = useSettings((view) => view.settings);
  const change = (part: Partial<Settings>) => store.getState().change(part);
  const canVibrate = capabilities?.vibration !== false;
  return (
    <Section title="Sound">
      <Group>
        <SwitchRow
          icon="bell"
          title="Sounds"
          note="Beeps for starts, stops and counts"
          checked={sounds}
          onChange={(on) => change({ sounds: on })}
        />
        <VolumeRow value={volume} disabled={!sounds} onChange={(to) => change({ volume: to })} />
        <SwitchRow
          icon="vibration"
          title="Vibration"
          note={canVibrate ? 'One to start, two to stop' : MISSING}
          disabled={!canVibrate}
          checked={vibration && canVibrate}
          onChange={(on) => change({ vibration: on })}
        />
        <SwitchRow
          icon="bolt"
          title="Flash the screen"
          note="At starts, stops and changes of side"
          checked={flash}
          onChange={(on) => change({ flash: on })}
        />
        <LinkRow
          icon="headphones"
          title="Sound check"
          note="Hear each sound, or find out why not"
          href={routes.soundCheck}
        />
      </Group>
    </Section>
  );
}
