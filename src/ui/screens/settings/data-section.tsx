import { settingsWords } from '../../../words/en/settings-words.ts';
import { Group } from '../../components/group.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Section } from '../../components/section.tsx';
import { routes } from '../../shell/routes.ts';
import { LinkRow } from './link-row.tsx';

export function DataSection() {
  return (
    <Section title={settingsWords.yourData}>
      <Group>
        <LinkRow
          icon={lateIcons.download}
          title={settingsWords.data}
          note={settingsWords.dataNote}
          href={routes.data}
        />
      </Group>
    </Section>
  );
}
