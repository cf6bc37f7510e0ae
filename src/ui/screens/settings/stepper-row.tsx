import type { IconSource } from '../../components/icon-drawings.ts';
import css from '../../components/row.module.css';
import { RowWords } from '../../components/row-words.tsx';
import { Stepper } from '../../components/stepper.tsx';

interface StepperRowProps {
  readonly icon: IconSource;
  readonly title: string;
  readonly note: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit: string;
  readonly onChange: (value: number) => void;
}

export function StepperRow({ icon, title, note, ...stepper }: StepperRowProps) {
  return (
    <div className={css.row}>
      <RowWords icon={icon} title={title} note={note} />
      <Stepper label={title} {...stepper} />
    </div>
  );
}
