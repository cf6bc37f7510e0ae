import { useState } from 'react';
import type { DataTools } from '../../../store/data-tools.ts';
import { isLive } from '../../../store/session-view.ts';
import { data } from '../../../words/en/data.ts';
import { useApp, useSession } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { Section } from '../../components/section.tsx';
import { useAsync, useAttempt } from '../../hooks/use-async.ts';
import { Screen } from '../../shell/screen.tsx';
import css from './data-screen.module.css';
import { ImportSection } from './import-section.tsx';

interface DataPartsProps {
  readonly tools: DataTools;
}

function DataParts({ tools }: DataPartsProps) {
  const live = useSession(isLive);
  const persisted = useAsync(tools.persisted);
  const [wiping, setWiping] = useState(false);
  const attempt = useAttempt();
  const wipe = () => {
    setWiping(false);
    attempt(tools.wipe);
  };
  return (
    <>
      <p className="quiet">
        {data.staysHere}
        {persisted === false && data.mayBeCleared}
      </p>
      <Section title={data.takeWithYou}>
        <div className={css.actions}>
          <Button size="lg" icon="download" onClick={() => attempt(tools.exportAll)}>
            {data.exportAll}
          </Button>
          <p className={css.note}>{data.exportAllNote}</p>
          <Button size="lg" icon="download" onClick={() => attempt(tools.exportSets)}>
            {data.exportSets}
          </Button>
          <p className={css.note}>{data.exportSetsNote}</p>
        </div>
      </Section>
      {live ? (
        <Section title={data.bringBack}>
          <p className={css.note}>{data.sessionFirst}</p>
        </Section>
      ) : (
        <ImportSection tools={tools} />
      )}
      <Section title={data.delete}>
        <div className={css.actions}>
          <Button size="lg" icon="warn" disabled={live} onClick={() => setWiping(true)}>
            {data.deleteAll}
          </Button>
          <p className={css.note}>{data.deleteAllNote}</p>
        </div>
      </Section>
      <QuestionSheet
        open={wiping}
        title={data.askDelete}
        words={data.whatGoes}
        answers={[
          { label: data.exportFirst, icon: 'download', act: () => attempt(tools.exportAll) },
          { label: data.deleteItAll, kind: 'solid', icon: 'warn', act: wipe },
          { label: data.keepIt, act: () => setWiping(false) },
        ]}
        onClose={() => setWiping(false)}
      />
    </>
  );
}

/** `#/data`: exports, imports and deletes what is kept. */
export function DataScreen() {
  const { dataTools } = useApp();
  const tools = useAsync(dataTools);
  return (
    <Screen title={data.title} frame="back">
      {tools && <DataParts tools={tools} />}
    </Screen>
  );
}
