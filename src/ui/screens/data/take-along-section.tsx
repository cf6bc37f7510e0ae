import type { DataTools, TableKind } from '../../../store/data-tools.ts';
import { backupWords } from '../../../words/en/backup-words.ts';
import { Group } from '../../components/group.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Section } from '../../components/section.tsx';
import { useGive } from '../../hooks/use-give.ts';
import { routes } from '../../shell/routes.ts';
import type { LongWork } from './use-long-work.ts';
import { WayRow } from './way-row.tsx';

const TABLES: readonly TableKind[] = ['spreadsheet', 'plain', 'strong'];

interface TakeAlongSectionProps {
  readonly tools: DataTools;
  readonly run: LongWork;
}

/** What is done here, for other apps. */
export function TakeAlongSection({ tools, run }: TakeAlongSectionProps) {
  const give = useGive();
  const { spreadsheet } = tools;
  const notes = {
    spreadsheet: backupWords.spreadsheetNote(spreadsheet),
    plain: backupWords.plainNote,
    strong: backupWords.strongNote,
  };
  return (
    <Section title={backupWords.takeAlong}>
      <Group>
        {TABLES.map((kind) => (
          <WayRow
            key={kind}
            icon={lateIcons.list}
            title={backupWords.tables[kind]}
            note={notes[kind]}
            to={() => run(async (watch) => give(tools.files, await tools.table(kind, watch)))}
          />
        ))}
        <WayRow
          icon={lateIcons.clock}
          title={backupWords.fit}
          note={backupWords.fitNote}
          to={routes.history}
        />
        <WayRow
          icon={lateIcons.bell}
          title={backupWords.calendar}
          note={backupWords.calendarNote}
          to={routes.week}
        />
      </Group>
    </Section>
  );
}
