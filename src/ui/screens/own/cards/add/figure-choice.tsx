import { likelyFigures } from '../../../../../core/finding/likely-figures.ts';
import type { Muscle } from '../../../../../core/routine/exercise.ts';
import { addingWords } from '../../../../../words/en/adding-words.ts';
import { compare } from '../../../../../words/format.ts';
import { useFigures, useLibrary } from '../../../../app-context.ts';
import { RadioGroup } from '../../../../components/radio-group.tsx';
import { FigurePlace } from '../../../../figure/figure-place.tsx';
import css from '../adding.module.css';

/** As many as anyone looks through sideways. */
const MOST = 8;
const NONE = '';
const LOOK = { group: css.looks, option: css.look };

interface FigureChoiceProps {
  /** What the new exercise is called, and the muscles it works. */
  readonly name: string;
  readonly muscles: readonly Muscle[];
  /** The exercise whose figure is borrowed; null for none. */
  readonly value: string | null;
  readonly onChange: (exercise: string | null) => void;
}

/** The figure of an exercise like the new one, to be borrowed for it. Likely ones are offered; none is one of them. */
export function FigureChoice({ name, muscles, value, onChange }: FigureChoiceProps) {
  const shipped = useLibrary((view) => view.shipped);
  const figures = useFigures((view) => view.figures);
  const drawn = [...shipped.values()]
    .filter(({ id }) => figures?.has(id))
    .toSorted((a, b) => compare(a.name, b.name));
  const likely = likelyFigures(name, muscles, drawn).slice(0, MOST);
  const chosen = value === null ? undefined : shipped.get(value);
  const offered = !chosen || likely.includes(chosen) ? likely : [chosen, ...likely];
  const options = [
    { value: NONE, label: addingWords.noFigure, lang: undefined },
    ...offered.map((each) => ({ value: each.id, label: each.name, lang: each.language })),
  ];
  return (
    <>
      <h3 className="note">{addingWords.looksLike}</h3>
      {offered.length === 0 ? (
        <p className="note">{addingWords.looksLikeNote}</p>
      ) : (
        <RadioGroup
          label={addingWords.looksLike}
          options={options}
          value={value ?? NONE}
          onChange={(id) => onChange(id === NONE ? null : id)}
          look={LOOK}
        >
          {(option) => (
            <>
              <FigurePlace exercise={option.value === NONE ? null : option.value} size="thumb" />
              <span className="caption" lang={option.lang}>
                {option.label}
              </span>
            </>
          )}
        </RadioGroup>
      )}
    </>
  );
}
