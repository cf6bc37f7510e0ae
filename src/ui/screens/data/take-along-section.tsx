import type { DataTools, TableKind } from '../../../store/data-tools.ts';
import { backupWords } from '../../../words/en/backup-words.ts';
import { languageName } from '../../../words/format.ts';
import { ActionRow } from '../../components/action-row.tsx';
import { Group } from '../../components/group.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { LinkRow } from '../../components/link-row.tsx';
import { Section } from '../../components/section.tsx';
import { useGive } from '../../hooks/use-give.ts';
import { routes } from '../../shell/routes.ts';

const TABLES: readonly TableKind[] = ['spreadsheet', 'plain', 'strong'];

interface TakeAlongSectionProps {
  readonly tools: DataTools;
}

/** What is done here, for other apps. */
export function TakeAlongSection({ tools }: TakeAlongSectionProps) {
  const give = useGive();
  const { spreadsheet } = tools;
  const notes = {
    spreadsheet: backupWords.spreadsheetNote({
      ...spreadsheet,
      language: languageName(spreadsheet.language),
    }),
    plain: backupWords.plainNote,
    strong: backupWords.strongNote,
  };
  return (
    <Section title={backupWords.takeAlong}>
      <Group>
        {TABLES.map((kind) => (
          <ActionRow
            key={kind}
            icon={lateIcons.list}
            title={backupWords.tables[kind]}
            note={notes[kind]}
            sign={lateIcons.share}
            onPress={() => give(tools.files, tools.table(kind))}
          />
        ))}
        <LinkRow
          icon={lateIcons.clock}
          title={backupWords.fit}
          note={backupWords.fitNote}
          href={routes.history}
        />
        <LinkRow
          icon={lateIcons.bell}
          title={backupWords.calendar}
          note={backupWords.calendarNote}
          href={routes.week}
        />
      </Group>
    </Section>
  );
}
