import type { Plan } from '../../../core/plan/plan.ts';
import type { NextTime } from '../../../core/training/progress/next-time.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { painWords } from '../../../words/en/pain-words.ts';
import { useApp, useLibrary, useProgress } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useScales } from '../../hooks/use-scales.ts';
import css from './care-notice.module.css';

const NONE: readonly NextTime[] = [];

interface HurtAskProps {
  readonly plan: Plan;
}

/** Asks about each exercise that hurt too much last time. The session starts without it unless the person tries it. */
export function HurtAsk({ plan }: HurtAskProps) {
  const { progress } = useApp();
  const next = useProgress((view) => view.next[plan.routine] ?? NONE);
  const exercises = useLibrary((view) => view.exercises);
  const scales = useScales();
  const rows = plan.blocks.flatMap(({ slots }) => slots.map(({ slot }) => slot));
  const asked = next.flatMap((each) => {
    const { reason } = each.suggestion;
    const here = rows.some(({ id, exercise }) => exercise === each.exercise && (each.slot ?? id) === id);
    return here && reason.code === 'pain' && reason.next === 'without'
      ? [{ ...each, pain: reason.pain }]
      : [];
  });
  return asked.map(({ key, exercise, name, pain, refused, stay }) => {
    const again = doseWords.aim(stay, scales(exercise));
    return (
      <aside
        key={key}
        className={css.notice}
        data-place="top"
        aria-label={painWords.askAbout(name)}
        lang={exercises.get(exercise)?.language}
      >
        <Icon name={lateIcons.bolt} />
        <p className={css.words}>
          {refused ? painWords.triesAgain(name, again) : painWords.startsWithout(name, pain)}
        </p>
        <Button onClick={() => progress.getState().refuse(plan.routine, key, !refused)}>
          {refused ? painWords.leaveOut : painWords.tryAgain}
        </Button>
      </aside>
    );
  });
}
