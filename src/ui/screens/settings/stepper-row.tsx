import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icon-drawings.ts';
import css from '../../components/row.module.css';
import { Stepper } from '../../components/stepper.tsx';

interface StepperRowProps {
  readonly icon: IconName;
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
      <Icon name={icon} />
      <span className={css.words}>
        <b className={css.title}>{title}</b>
        <span className={css.note}>{note}</span>
      </span>
      <Stepper label={title} {...stepper} />
    </div>
  );
}
