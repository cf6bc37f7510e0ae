import type { SetInfo, Side } from '../../../../core/plan/plan.ts';
import { hasSides, PAIN_PLACES, type PainPlace } from '../../../../core/session/pain.ts';
import { likelyPlaces } from '../../../../core/training/pain/likely-places.ts';
import { painWords } from '../../../../words/en/pain-words.ts';
import { useLibrary } from '../../../app-context.ts';
import { PainMap } from '../../../body/pain-map.tsx';
import { isOnPicture, viewOf } from '../../../body/pain-spots.ts';
import { Button } from '../../../components/button.tsx';
import { withNames } from '../../../components/with-names.tsx';
import css from './hurt.module.css';

interface WhereProps {
  readonly set: SetInfo;
  readonly onPick: (place: PainPlace, side: Side | null) => void;
}

/** The first question: the body, and the likely places by name. */
export function Where({ set, onPick }: WhereProps) {
  const exercise = useLibrary((view) => view.exercises.get(set.exercise));
  const likely = exercise ? likelyPlaces(exercise) : [];
  const others = PAIN_PLACES.filter((place) => !isOnPicture(place) && !likely.includes(place));
  const first = likely[0];
  return (
    <div className={`${css.part} ${css.where}`}>
      <p className="quiet">{painWords.paused}</p>
      <div className={css.map}>
        <PainMap first={first ? viewOf(first) : 'front'} marks={[]} onPick={onPick} />
      </div>
      <div className={css.part}>
        <h3 className="caption">
          {withNames(painWords.often(set.name), [{ name: set.name, language: exercise?.language }])}
        </h3>
        <div className={css.chips}>
          {[...likely, ...others].map((place) => (
            <Button
              key={place}
              kind="outline"
              onClick={() => onPick(place, hasSides(place) ? set.side : null)}
            >
              {painWords.place(place, null)}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
