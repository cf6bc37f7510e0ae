import { useState } from 'react';
import type { Pain } from '../../../../core/session/pain.ts';
import { painVerdict } from '../../../../core/training/pain/pain-verdict.ts';
import { painWords } from '../../../../words/en/pain-words.ts';
import { useLibrary } from '../../../app-context.ts';
import { SwitchRow } from '../../../components/switch-row.tsx';
import { withNames } from '../../../components/with-names.tsx';
import css from './hurt.module.css';
import type { HurtReport } from './use-hurt-report.ts';
import { WayButton } from './way-button.tsx';

interface WaysListProps {
  readonly exercise: string;
  readonly report: HurtReport;
  readonly pain: Pain;
  readonly onClose: (goOn: boolean) => void;
}

/** What can be done now, the best first, and what it means for next time. */
export function WaysList({ exercise, report, pain, onClose }: WaysListProps) {
  const [spares, setSpares] = useState(true);
  const exercises = useLibrary((view) => view.exercises);
  const stops = painVerdict(pain) === 'stop';
  const others = report.others(pain);
  return (
    <>
      {others.length > 0 && (
        <SwitchRow
          title={withNames(painWords.spare(others.map(({ name }) => name)), exercises.values())}
          note={painWords.loads(pain.place)}
          checked={spares}
          onChange={setSpares}
        />
      )}
      <div className={css.ways}>
        {report.ways(pain).map((way, i) => (
          <WayButton
            key={way.kind}
            way={way}
            exercise={exercise}
            best={i === 0}
            onChoose={() => onClose(report.act(pain, way, spares ? others : []))}
          />
        ))}
      </div>
      <p className="note">{stops ? painWords.nextWithout : painWords.nextHolds}</p>
    </>
  );
}
