import field from '../../components/field.module.css';
import css from './week-screen.module.css';

const two = (value: number) => String(value).padStart(2, '0');

interface TimeFieldProps {
  readonly label: string;
  /** Minutes of the day. */
  readonly value: number;
  readonly onChange: (minute: number) => void;
}

/** A time of day, in the device's own time picker. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <label className={css.field}>
      {label}
      <input
        type="time"
        className={field.field}
        value={`${two(Math.floor(value / 60))}:${two(value % 60)}`}
        onChange={({ currentTarget }) => {
          const [hours = Number.NaN, minutes = Number.NaN] = currentTarget.value.split(':').map(Number);
          if (Number.isInteger(hours * 60 + minutes)) onChange(hours * 60 + minutes);
        }}
      />
    </label>
  );
}
