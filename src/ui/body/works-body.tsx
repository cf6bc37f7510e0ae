import type { CSSProperties } from 'react';
import type { Exercise } from '../../core/routine/exercise.ts';
import { WorkedBody } from './worked-body.tsx';

const LIT: CSSProperties = { '--worked': 'var(--work-line)', '--map': '11rem' };

interface WorksBodyProps {
  readonly muscles: Exercise['muscles'];
}

/** The muscles that lead an exercise, full, and those that help, in stripes. Words beside it say the same. */
export function WorksBody({ muscles: { main, also } }: WorksBodyProps) {
  return (
    <div className="facts" style={LIT}>
      {(['front', 'back'] as const).map((view) => (
        <WorkedBody
          key={view}
          view={view}
          stepOf={(muscle) => (main.includes(muscle) ? 'enough' : also.includes(muscle) ? 'some' : 'none')}
          marks={[]}
        />
      ))}
    </div>
  );
}
