import type { Pain } from '../../../../core/session/pain.ts';
import { painVerdict } from '../../../../core/training/pain/pain-verdict.ts';
import type { WayOn } from '../../../../core/training/pain/ways-on.ts';
import { painWords } from '../../../../words/en/pain-words.ts';
import { Button } from '../../../components/button.tsx';
import type { IconSource } from '../../../components/icon-drawings.ts';
import { lateIcons } from '../../../components/late-icons.ts';
import { useScales } from '../../../hooks/use-scales.ts';
import css from './hurt.module.css';
import type { HurtReport } from './use-hurt-report.ts';

const ICONS: Readonly<Record<WayOn['kind'], IconSource>> = {
  lighter: 'sliders',
  less: 'clock',
  shorter: 'restart',
  swap: lateIcons.swap,
  'leave-out': lateIcons.next,
  end: 'stop',
  note: 'check',
};

interface WaysListProps {
  readonly exercise: string;
  readonly report: HurtReport;
  readonly pain: Pain;
  readonly onClose: (goOn: boolean) => void;
}

/** What can be done now, the best first, and what it means for next time. */
export function WaysList({ exercise, report, pain, onClose }: WaysListProps) {
  const scale = useScales()(exercise);
  const stops = painVerdict(pain) === 'stop';
  return (
    <>
      <div className={css.ways}>
        {report.ways(pain).map((way, i) => {
          const { label, note } = painWords.way(way, scale);
          return (
            <Button
              key={way.kind}
              kind={i === 0 ? 'solid' : 'tonal'}
              size="lg"
              icon={ICONS[way.kind]}
              onClick={() => onClose(report.act(pain, way))}
            >
              <span className={css.way}>
                <span lang={way.kind === 'swap' ? way.exercise.language : undefined}>{label}</span>
                <small className={css.note}>{note}</small>
              </span>
            </Button>
          );
        })}
      </div>
      <p className="note">{stops ? painWords.nextWithout : painWords.nextHolds}</p>
    </>
  );
}
