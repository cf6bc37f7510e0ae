import { BREAK_MINUTES, type WeekEntry } from '../../../core/training/week/week-plan.ts';
import { weekWords } from '../../../words/en/week-words.ts';
import { Segmented } from '../../components/segmented.tsx';

const ONCE = 'once';
const EVENING = { kind: 'once', minute: 18 * 60 } as const;
const OFFICE = { from: 9 * 60, to: 17 * 60 };

interface BreakChoiceProps {
  readonly at: WeekEntry['at'];
  readonly onChange: (at: WeekEntry['at']) => void;
}

/** Whether a short routine is one session or a break from sitting, and how often that comes. */
export function BreakChoice({ at, onChange }: BreakChoiceProps) {
  const options = [
    { value: ONCE, label: weekWords.onceADay },
    ...BREAK_MINUTES.map((minutes) => ({ value: String(minutes), label: weekWords.every(minutes) })),
  ];
  const choose = (value: string) => {
    const minutes = BREAK_MINUTES.find((each) => String(each) === value);
    const { from, to } = at.kind === 'every' ? at : OFFICE;
    onChange(minutes === undefined ? EVENING : { kind: 'every', minutes, from, to });
  };
  return (
    <>
      <Segmented
        label={weekWords.howOften}
        options={options}
        value={at.kind === 'every' ? String(at.minutes) : ONCE}
        onChange={choose}
      />
      {at.kind === 'every' && <p className="note">{weekWords.everyNote}</p>}
    </>
  );
}
