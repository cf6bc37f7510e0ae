import { useState } from 'react';
import type { DataTools } from '../../../store/data-tools.ts';
import { dataWords } from '../../../words/en/data-words.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { useGive } from '../../hooks/use-give.ts';
import css from './data-screen.module.css';

interface SetAsideSectionProps {
  readonly tools: DataTools;
  /** How many sessions cannot be read, as far as they have been counted. */
  readonly sessions: number;
}

/**
 * What is stored but cannot be read, so that no other screen can show or delete it. Renders nothing when there is
 * none.
 */
export function SetAsideSection({ tools, sessions }: SetAsideSectionProps) {
  const others = useAsync(tools.setAside);
  const [deleting, setDeleting] = useState(false);
  const attempt = useAttempt();
  const give = useGive();
  const counts = { sessions, unfinished: 0, documents: 0, ...others };
  if (sessions + counts.unfinished + counts.documents === 0) return null;
  const remove = () => {
    setDeleting(false);
    attempt(tools.removeAside);
  };
  const save = () => give(tools.files, tools.asideFile());
  return (
    <Section title={dataWords.setAside}>
      <div className={css.actions}>
        <p className={css.note}>{dataWords.whatIsAside(counts)}</p>
        <Button size="lg" icon={lateIcons.download} onClick={save}>
          {dataWords.exportAside}
        </Button>
        <Button size="lg" icon={lateIcons.warn} onClick={() => setDeleting(true)}>
          {dataWords.deleteAside}
        </Button>
      </div>
      <QuestionSheet
        open={deleting}
        title={dataWords.askDeleteAside}
        words={dataWords.asideGoes}
        answers={[
          { label: dataWords.exportFirst, icon: lateIcons.download, act: save },
          { label: dataWords.deleteIt, kind: 'solid', icon: lateIcons.warn, act: remove },
          { label: dataWords.keepIt, act: () => setDeleting(false) },
        ]}
        onClose={() => setDeleting(false)}
      />
    </Section>
  );
}
