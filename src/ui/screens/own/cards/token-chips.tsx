import type { ReactNode } from 'react';
import css from './editor.module.css';

interface TokenChipProps {
  /** Its name, for the keys that change it in place. */
  readonly token?: string;
  readonly value: string;
  readonly label: string;
  /** The one whose control is shown; null outside a sheet. */
  readonly current: boolean | null;
  readonly onPress: () => void;
}

/** A value with what it is under it. A tap opens its control. */
export function TokenChip({ token, value, label, current, onPress }: TokenChipProps) {
  return (
    <button
      type="button"
      className={css.token}
      data-token={token}
      {...(current !== null && { 'aria-pressed': current })}
      onClick={onPress}
    >
      <b>{value}</b> <small className="caption">{label}</small>
    </button>
  );
}

/** The tokens of a line, side by side. */
export function TokenRow({ children }: { readonly children: ReactNode }) {
  return <div className={css.tokens}>{children}</div>;
}
