import { type KeyboardEvent, useState } from 'react';
import type { Muscle } from '../../core/routine/exercise.ts';
import { exercisesWords } from '../../words/en/exercises-words.ts';
import { muscleWords } from '../../words/en/muscle-words.ts';
import css from './body.module.css';
import { BODY_BOX, type BodyView, MUSCLE_SHAPES } from './body-drawing.ts';
import { Outline } from './body-picture.tsx';

const { x, y, width, height } = BODY_BOX;
const VIEWS = ['front', 'back'] as const;
const FLIP = 'scale(-1 1)';

interface MuscleMapProps {
  readonly chosen: readonly Muscle[];
  readonly onToggle: (muscle: Muscle) => void;
}

/** The body from both sides; a tap on a muscle chooses it, in both views. Arrow keys walk the muscles of a view. */
export function MuscleMap(map: MuscleMapProps) {
  return (
    <div className={`card ${css.maps}`}>
      {VIEWS.map((view) => (
        <MuscleView key={view} view={view} {...map} />
      ))}
    </div>
  );
}

function MuscleView({ view, chosen, onToggle }: MuscleMapProps & { readonly view: BodyView }) {
  const shapes = Object.entries(MUSCLE_SHAPES[view]) as [Muscle, string][];
  const muscles = shapes.map(([muscle]) => muscle);
  const [at, setAt] = useState(0);
  const press = (event: KeyboardEvent<SVGGElement>, i: number) => {
    const { key, currentTarget } = event;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
    if (key === 'Enter' || key === ' ') onToggle(muscles[i] ?? 'abs');
    else if (step) {
      const next = (i + step + muscles.length) % muscles.length;
      setAt(next);
      const group = currentTarget.parentElement?.querySelectorAll<SVGGElement>('[role="button"]')[next];
      group?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <figure className={css.map}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no other element */}
      <svg viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={exercisesWords.view[view]}>
        <Outline view={view} />
        {/* Under all muscles, so that a near miss counts and takes nothing from a neighbour. */}
        {shapes.map(([muscle, d]) => (
          // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the same as the muscle it surrounds, which keys reach
          <g key={muscle} className={css.edge} onClick={() => onToggle(muscle)}>
            <path d={d} />
            <path d={d} transform={FLIP} />
          </g>
        ))}
        {shapes.map(([muscle, d], i) => (
          <g
            key={muscle}
            className={css.choice}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a shape of a drawing cannot be a button
            role="button"
            tabIndex={i === at ? 0 : -1}
            aria-label={muscleWords.all([muscle])}
            aria-pressed={chosen.includes(muscle)}
            onClick={() => onToggle(muscle)}
            onKeyDown={(event) => press(event, i)}
          >
            <path d={d} />
            <path d={d} transform={FLIP} />
          </g>
        ))}
      </svg>
      <figcaption className="caption">{exercisesWords.view[view]}</figcaption>
    </figure>
  );
}
