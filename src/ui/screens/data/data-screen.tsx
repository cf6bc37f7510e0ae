import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Copy } from '../../../store/backups.ts';
import type { DataTools } from '../../../store/data-tools.ts';
import { isLive } from '../../../store/session-view.ts';
import { dataWords } from '../../../words/en/data-words.ts';
import { useApp, useSession } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useGive } from '../../hooks/use-give.ts';
import { Screen } from '../../shell/screen.tsx';
import { BackupCard } from './backup-card.tsx';
import css from './data-screen.module.css';
import { FolderSection } from './folder-section.tsx';
import { ImportSection } from './import-section.tsx';
import { SetAsideSection } from './set-aside-section.tsx';
import { StakeSection } from './stake-section.tsx';
import { TakeAlongSection } from './take-along-section.tsx';
import { type Done, useLongWork } from './use-long-work.ts';
import { Working, WorkingSheet } from './working.tsx';

interface DataPartsProps {
  readonly tools: DataTools;
}

function DataParts({ tools }: DataPartsProps) {
  const live = useSession(isLive);
  const [run, ongoing] = useLongWork();
  const [wiping, setWiping] = useState(false);
  const { notices } = useApp();
  const tell = useEffectEvent(() => {
    const told = tools.told();
    if (!told) return;
    notices.getState().show(told, told === 'brought-in' ? () => run(tools.undo) : undefined);
  });
  useEffect(() => tell(), [tools]);
  const give = useGive();
  const [looks, setLooks] = useState(0);
  const [read, setRead] = useState<Done | null>(null);
  const stake = useAsync(() => tools.backups.stake().catch(() => null), looks);
  const making = useRef<Promise<Copy>>(null);
  const made = useAsync(() => {
    making.current = tools.backups.copy({ tell: (count, all) => setRead({ count, all }) });
    return making.current.catch(() => {
      making.current = null;
      return 'failed' as const;
    });
  }, looks);
  const copy = made === 'failed' ? null : made;
  const lookAgain = () => setLooks(looks + 1);
  const backUp = () => {
    const given = copy ?? making.current ?? tools.backups.copy();
    give(
      tools.files,
      Promise.resolve(given).then(({ file }) => file),
      async () => {
        await tools.backups.made((await given).readAt);
        lookAgain();
      },
    );
  };
  const wipe = () => {
    setWiping(false);
    run(tools.wipe);
  };
  return (
    <>
      {stake && <BackupCard stake={stake} copy={copy} onBackUp={backUp} />}
      {made === null && <Working done={read} />}
      {stake && <StakeSection stake={stake} />}
      <FolderSection folder={tools.backups.folder} onBackedUp={lookAgain} />
      <TakeAlongSection tools={tools} run={run} />
      {live ? (
        <Section title={dataWords.bringBack}>
          <p className={css.note}>{dataWords.sessionFirst}</p>
        </Section>
      ) : (
        <ImportSection tools={tools} run={run} />
      )}
      <SetAsideSection tools={tools} sessions={copy?.unreadable ?? 0} />
      <Section title={dataWords.delete}>
        <div className={css.actions}>
          <Button size="lg" icon={lateIcons.warn} disabled={live} onClick={() => setWiping(true)}>
            {dataWords.deleteAll}
          </Button>
          <p className={css.note}>{dataWords.deleteAllNote}</p>
        </div>
      </Section>
      {ongoing && <WorkingSheet {...ongoing} />}
      <QuestionSheet
        open={wiping}
        title={dataWords.askDelete}
        words={dataWords.whatGoes}
        answers={[
          { label: dataWords.exportFirst, icon: lateIcons.download, act: backUp },
          { label: dataWords.deleteItAll, kind: 'solid', icon: lateIcons.warn, act: wipe },
          { label: dataWords.keepIt, act: () => setWiping(false) },
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
    <Screen title={dataWords.title} frame="back">
      {tools && <DataParts tools={tools} />}
    </Screen>
  );
}
