import { useState } from 'react';
import type { SetInfo, Side } from '../../../../core/plan/plan.ts';
import type { PainPlace } from '../../../../core/session/pain.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { painWords } from '../../../../words/en/pain-words.ts';
import { Sheet } from '../../../components/sheet.tsx';
import { HowMuch } from './how-much.tsx';
import { Where } from './where.tsx';

interface HurtSheetProps extends LiveSession {
  /** The set it hurts in. */
  readonly set: SetInfo;
  /** Closes it; `goOn`: the session goes on if it ran before. */
  readonly onClose: (goOn: boolean) => void;
}

interface Place {
  readonly place: PainPlace;
  readonly side: Side | null;
}

/** Asks where it hurts, then how much, and offers what follows. Closing it notes nothing. */
export function HurtSheet({ set, plan, state, onClose }: HurtSheetProps) {
  const [at, setAt] = useState<Place | null>(null);
  const title = at ? painWords.howMuch(at.place, at.side) : painWords.where;
  return (
    <Sheet open title={title} onClose={() => onClose(true)}>
      {at ? (
        <HowMuch
          key={at.place}
          plan={plan}
          state={state}
          set={set}
          at={at}
          onSide={(side) => setAt({ ...at, side })}
          onAnother={() => setAt(null)}
          onClose={onClose}
        />
      ) : (
        <Where set={set} onPick={(place, side) => setAt({ place, side })} />
      )}
    </Sheet>
  );
}
