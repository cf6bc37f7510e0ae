import { type Plan, plannedIn } from '../../../core/plan/plan.ts';
import { slotsLoading } from '../../../core/training/pain/others-to-spare.ts';
import type { NextTime } from '../../../core/training/progress/next-time.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { painWords } from '../../../words/en/pain-words.ts';
import { useApp, useLibrary, useProgress } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { withNames } from '../../components/with-names.tsx';
import { useScales } from '../../hooks/use-scales.ts';
import css from './care-notice.module.css';

const NONE: readonly NextTime[] = [];

interface HurtAskProps {
  readonly plan: Plan;
  /** The slots left out today because they load a place that hurts. */
  readonly spared: readonly string[];
  readonly onSpare: (slots: readonly string[]) => void;
}

/** Asks about each exercise that hurt too much last time. The session starts without it unless the person tries it. */
export function HurtAsk({ plan, spared, onSpare }: HurtAskProps) {
  const { progress } = useApp();
  const next = useProgress((view) => view.next[plan.routine] ?? NONE);
  const exercises = useLibrary((view) => view.exercises);
  const scales = useScales();
  const rows = plan.blocks.flatMap(({ slots, purpose }) => slots.map(({ slot }) => ({ ...slot, purpose })));
  const planned = new Set(plan.blocks.flatMap(plannedIn).map(({ id }) => id));
  const asked = next.flatMap((each) => {
    const { reason } = each.suggestion;
    const here = rows.some(({ id, exercise }) => exercise === each.exercise && (each.slot ?? id) === id);
    return here && reason.code === 'pain' && reason.next === 'without'
      ? [{ ...each, pain: reason.pain }]
      : [];
  });
  return asked.map(({ key, exercise, name, pain, refused, stay }) => {
    const again = doseWords.aim(stay, scales(exercise));
    const others = slotsLoading(rows, pain.place, exercise, exercises).filter(
      ({ id }) => planned.has(id) || spared.includes(id),
    );
    const out = others.length > 0 && others.every(({ id }) => spared.includes(id));
    const ids = others.map(({ id }) => id);
    const spare = () => onSpare(out ? spared.filter((id) => !ids.includes(id)) : [...spared, ...ids]);
    return (
      <aside key={key} className={css.notice} data-place="top" aria-label={painWords.askAbout(name)}>
        <Icon name={lateIcons.bolt} />
        <p className={css.words}>
          {withNames(
            refused ? painWords.triesAgain(name, again) : painWords.startsWithout(name, pain),
            exercises.values(),
          )}
          {others.length > 0 && ' '}
          {others.length > 0 &&
            withNames(
              painWords.loadToo(
                others.map((each) => each.name),
                pain.place,
              ),
              exercises.values(),
            )}
        </p>
        {others.length > 0 && (
          <Button kind="outline" aria-pressed={out} onClick={spare}>
            {painWords.spareToo}
          </Button>
        )}
        <Button onClick={() => progress.getState().refuse(plan.routine, key, !refused)}>
          {refused ? painWords.leaveOut : painWords.tryAgain}
        </Button>
      </aside>
    );
  });
}
