import type { WayOn } from '../../../../core/training/pain/ways-on.ts';
import { painWords } from '../../../../words/en/pain-words.ts';
import { useLibrary } from '../../../app-context.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { withNames } from '../../../components/with-names.tsx';
import { FigurePlace } from '../../../figure/figure-place.tsx';
import { useScales } from '../../../hooks/use-scales.ts';
import css from './hurt.module.css';

const ICONS = { 'leave-out': lateIcons.next, end: lateIcons.stop, note: 'check' } as const;

interface WayButtonProps {
  readonly way: WayOn;
  readonly exercise: string;
  readonly best: boolean;
  readonly onChoose: () => void;
}

/** One way on, with the figure of the exercise it leads to. */
export function WayButton({ way, exercise, best, onChoose }: WayButtonProps) {
  const exercises = useLibrary((view) => view.exercises);
  const { label, note } = painWords.way(way, useScales()(exercise));
  const isOver = way.kind === 'leave-out' || way.kind === 'end' || way.kind === 'note';
  return (
    <Button kind={best ? 'solid' : 'tonal'} onClick={onChoose}>
      {isOver ? (
        <span className={css.sign}>
          <Icon name={ICONS[way.kind]} />
        </span>
      ) : (
        <FigurePlace exercise={way.kind === 'swap' ? way.exercise.id : exercise} size="thumb" />
      )}
      <span className={css.way}>
        <span>{withNames(label, exercises.values())}</span>
        <small className={css.note}>{withNames(note, exercises.values())}</small>
      </span>
    </Button>
  );
}
