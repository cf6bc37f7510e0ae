import { settings } from '../../../words/en/settings.ts';
import { Section } from '../../components/section.tsx';
import { routes } from '../../shell/routes.ts';
import { Group } from './group.tsx';
import { LinkRow } from './link-row.tsx';

export function DataSection() {
  return (
    <Section title={settings.planAndData}>
      <Group>
        <LinkRow icon="clock" title={settings.week} note={settings.weekNote} href={routes.week} />
        <LinkRow icon="download" title={settings.data} note={settings.dataNote} href={routes.data} />
      </Group>
    </Section>
  );
}
