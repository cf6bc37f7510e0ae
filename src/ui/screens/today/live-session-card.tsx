import { formatClock } from '../../../core/duration.ts';
import { sessionRemainingMs } from '../../../core/session/views.ts';
import type { LiveSession } from '../../../store/session-view.ts';
import { openSessionWords } from '../../../words/en/open-session-words.ts';
import { useSession } from '../../app-context.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useSecond } from '../../hooks/use-time.ts';
import { routes } from '../../shell/routes.ts';
import { CourseBar } from './course-bar.tsx';
import { OpenCard } from './open-card.tsx';

const SECOND_MS = 1000;

function TimeLeft({ plan, state }: LiveSession) {
  const left = useSecond((now) => formatClock(sessionRemainingMs(plan, state, now) ?? 0));
  return <span translate="no">{left}</span>;
}

function RunningBar({ plan, state }: LiveSession) {
  const now = useSecond((at) => Math.floor(at / SECOND_MS) * SECOND_MS);
  return <CourseBar plan={plan} state={state} now={now} />;
}

/** The way back to a session that is live in this tab. */
export function LiveSessionCard() {
  const stage = useSession((view) => view.stage);
  if (stage.kind !== 'live') return null;
  const { plan, state } = stage;
  const running = state.status === 'running';
  return (
    <OpenCard
      plan={plan}
      step={state.step}
      bar={<RunningBar plan={plan} state={state} />}
      left={<TimeLeft plan={plan} state={state} />}
      head={
        <>
          <Icon name={running ? lateIcons.clock : lateIcons.pause} size="s" />
          <span>{running ? openSessionWords.running : openSessionWords.paused}</span>
        </>
      }
      action={
        <ButtonLink kind="solid" size="xl" icon="play" href={routes.session}>
          {openSessionWords.goBack}
        </ButtonLink>
      }
    />
  );
}
