import { type MouseEvent, useState } from 'react';
import type { Side } from '../../core/plan/plan.ts';
import type { PainPlace } from '../../core/session/pain.ts';
import { painWords } from '../../words/en/pain-words.ts';
import { Segmented } from '../components/segmented.tsx';
import css from './body.module.css';
import type { BodyView } from './body-drawing.ts';
import { type BodyMark, BodyPicture } from './body-picture.tsx';
import { type BodySpot, nearestSpot, spotsOf, VIEW_BOX } from './pain-spots.ts';

interface PainMapProps {
  /** The view that is shown first where there is no room for both. */
  readonly first: BodyView;
  readonly marks: readonly BodyMark[];
  readonly onPick: (place: PainPlace, side: Side | null) => void;
}

const percent = (share: number) => `${share * 100}%`;

/** Where the button of a spot lies on its picture. Left and right are those of the picture, in every language. */
function placeOn(view: BodyView, { x, y }: BodySpot) {
  const box = VIEW_BOX[view];
  return {
    left: percent((x[0] - box.x) / box.width),
    top: percent((y[0] - box.y) / box.height),
    width: percent((x[1] - x[0]) / box.width),
    height: percent((y[1] - y[0]) / box.height),
  };
}

/** The body from in front and from behind. Every place is a button; a tap beside one counts for the nearest. */
export function PainMap({ first, marks, onPick }: PainMapProps) {
  const [shown, setShown] = useState(first);
  const beside = (view: BodyView) => (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    const box = event.currentTarget.getBoundingClientRect();
    const spot = nearestSpot(
      view,
      (event.clientX - box.left) / box.width,
      (event.clientY - box.top) / box.height,
    );
    if (spot) onPick(spot.place, spot.side);
  };
  return (
    <div className={css.views}>
      <div className={css.pick}>
        <Segmented
          label={painWords.viewLabel}
          value={shown}
          options={(['back', 'front'] as const).map((value) => ({ value, label: painWords.views[value] }))}
          onChange={setShown}
        />
      </div>
      <div className={css.both}>
        {(['back', 'front'] as const).map((view) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a tap that misses every button; keys reach the buttons
          <fieldset
            key={view}
            aria-label={painWords.views[view]}
            className={css.view}
            data-hidden={view === shown ? undefined : true}
            onClick={beside(view)}
          >
            <span className={`caption ${css.side}`} aria-hidden="true">
              {painWords.views[view]}
            </span>
            <BodyPicture view={view} marks={marks} />
            {spotsOf(view).map((spot) => (
              <button
                key={`${spot.place}${spot.side}`}
                type="button"
                className={css.spot}
                style={placeOn(view, spot)}
                aria-label={painWords.place(spot.place, spot.side)}
                onClick={() => onPick(spot.place, spot.side)}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
}
