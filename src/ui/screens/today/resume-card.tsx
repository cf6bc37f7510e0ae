import { useEffect, useState } from 'react';
import { formatClock } from '../../../core/duration.ts';
import type { Checkpoint } from '../../../core/session/checkpoint.ts';
import { sessionRemainingMs } from '../../../core/session/views.ts';
import { openSessionWords } from '../../../words/en/open-session-words.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { useStart } from '../../hooks/use-start.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { SessionBand } from '../../shell/lazy-player.ts';
import { CourseBar } from './course-bar.tsx';
import { OpenCard } from './open-card.tsx';

interface ResumeCardProps {
  readonly offer: Checkpoint;
}

/** Offers to resume the session that was left or interrupted. */
export function ResumeCard({ offer }: ResumeCardProps) {
  const { session, notices } = useApp();
  const { resume } = useStart();
  const now = useMinute();
  const [asking, setAsking] = useState(false);
  // Fetched before Resume is pressed: a running session must be on screen at once.
  useEffect(() => SessionBand.fetch.prefetch(), []);
  const end = async () => {
    setAsking(false);
    const done = await session.getState().discardOffer();
    notices.getState().show(done ? 'session-ended' : 'session-elsewhere');
  };
  const ago = openSessionWords.ago(now - offer.seenAtWall);
  const paused = offer.state.status === 'paused';
  return (
    <>
      <OpenCard
        plan={offer.plan}
        step={offer.state.step}
        bar={<CourseBar plan={offer.plan} state={offer.state} now={offer.seenAt} />}
        left={formatClock(sessionRemainingMs(offer.plan, offer.state, offer.seenAt) ?? 0)}
        head={
          <>
            <Icon name={lateIcons.pause} size="s" />
            <span>{paused ? openSessionWords.pausedAgo(ago) : openSessionWords.leftAgo(ago)}</span>
            <Button
              kind="ghost"
              icon={lateIcons.close}
              iconOnly
              label={openSessionWords.end}
              onClick={() => setAsking(true)}
            />
          </>
        }
        action={
          <Button kind="solid" size="xl" icon="play" onClick={resume}>
            {openSessionWords.resume}
          </Button>
        }
      />
      <QuestionSheet
        open={asking}
        title={openSessionWords.askEnd}
        words={openSessionWords.whatEndKeeps}
        answers={[
          { label: openSessionWords.endIt, kind: 'solid', icon: lateIcons.stop, act: () => void end() },
          { label: openSessionWords.keepIt, act: () => setAsking(false) },
        ]}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
