import { useState } from 'react';
import { otherView } from '../../../figure/other-view.ts';
import { useFigures } from '../../app-context.ts';
import { FigurePlace } from '../../components/figure-place.tsx';
import type { IconName } from '../../components/icon-drawings.ts';
import { Segmented } from '../../components/segmented.tsx';
import css from './exercise-figure.module.css';

interface ExerciseFigureProps {
  readonly exercise: string;
  readonly icon: IconName;
  readonly label: string;
}

const viewWords = (view: number): string =>
  Math.abs(view) <= 45 ? 'From the side' : view > 0 ? 'From the front' : 'From behind';

/** The exercise large and slowly; from the side and from the front, where both show something. */
export function ExerciseFigure({ exercise, icon, label }: ExerciseFigureProps) {
  const figure = useFigures((view) => view.figures?.get(exercise));
  const [turned, turn] = useState(false);
  const other = figure ? otherView(figure) : null;
  return (
    <>
      <div className={css.figure}>
        <FigurePlace
          exercise={exercise}
          size="large"
          icon={icon}
          label={label}
          from={turned && other !== null ? other : null}
        />
      </div>
      {figure && other !== null && (
        <div className={css.views}>
          <Segmented
            label="Shown"
            value={turned ? 'other' : 'own'}
            options={[
              { value: 'own', label: viewWords(figure.view) },
              { value: 'other', label: viewWords(other) },
            ]}
            onChange={(value) => turn(value === 'other')}
          />
        </div>
      )}
    </>
  );
}
