import { Section } from '../../components/section.tsx';
import { routes } from '../../shell/routes.ts';
import { Group } from './group.tsx';
import { LinkRow } from './link-row.tsx';

export function DataSection() {
  return (
    <Section title="Your plan and data">
      <Group>
        <LinkRow
          icon="clock"
          title="Week plan"
          note="Days for your routines, and reminders"
          href={routes.week}
        />
        <LinkRow
          icon="download"
          title="Export, import, delete"
          note="All of it in one file, or sets as a table"
          href={routes.data}
        />
      </Group>
    </Section>
  );
}
