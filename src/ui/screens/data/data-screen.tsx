import { useState } from 'react';
import type { DataTools } from '../../../store/data-tools.ts';
import { isLive } from '../../../store/session-store.ts';
import { useApp, useSession } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { Screen } from '../../shell/screen.tsx';
import css from './data-screen.module.css';
import { ImportSection } from './import-section.tsx';

interface DataPartsProps {
  readonly desk: DataTools;
}

function DataParts({ desk }: DataPartsProps) {
  const live = useSession(isLive);
  const persisted = useAsync(desk.persisted);
  const [wiping, setWiping] = useState(false);
  const attempt = useAttempt();
  const wipe = () => {
    setWiping(false);
    attempt(desk.wipe);
  };
  return (
    <>
      <p className={css.words}>
        Everything stays on this device and nowhere else: a lost phone or a cleared browser takes it along.
        {persisted === false && ' This browser may also clear it when room runs out. Export it now and then.'}
      </p>
      <Section title="Take it with you">
        <div className={css.actions}>
          <Button size="lg" icon="download" onClick={() => attempt(desk.exportAll)}>
            Export everything
          </Button>
          <p className={css.note}>One file with every session, your settings and plans. Music stays here.</p>
          <Button size="lg" icon="download" onClick={() => attempt(desk.exportSets)}>
            Export sets as a table
          </Button>
          <p className={css.note}>A CSV file for a spreadsheet: one row a set.</p>
        </div>
      </Section>
      {live ? (
        <Section title="Bring it back">
          <p className={css.note}>Finish or leave the session first.</p>
        </Section>
      ) : (
        <ImportSection desk={desk} />
      )}
      <Section title="Delete">
        <div className={css.actions}>
          <Button size="lg" icon="warn" disabled={live} onClick={() => setWiping(true)}>
            Delete everything
          </Button>
          <p className={css.note}>A single session is deleted on its own page in the history.</p>
        </div>
      </Section>
      <QuestionSheet
        open={wiping}
        title="Delete everything?"
        words="Every session, your settings, plans and music, on this device. Only an export brings them back, all but the music."
        answers={[
          { label: 'Export first', icon: 'download', act: () => attempt(desk.exportAll) },
          { label: 'Delete it all', kind: 'solid', icon: 'warn', act: wipe },
          { label: 'Keep it', act: () => setWiping(false) },
        ]}
        onClose={() => setWiping(false)}
      />
    </>
  );
}

/** `#/data`: taking one's data away, bringing it back, and getting rid of it. */
export function DataScreen() {
  const { dataTools: dataDesk } = useApp();
  const desk = useAsync(dataDesk);
  return (
    <Screen title="Your data" frame="back">
      {desk && <DataParts desk={desk} />}
    </Screen>
  );
}
