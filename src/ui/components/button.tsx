import type { ComponentProps } from 'react';
import css from './button.module.css';
import { Icon } from './icon.tsx';
import type { IconSource } from './icon-drawings.ts';

export interface ButtonLook {
  readonly kind?: 'cta' | 'solid' | 'tonal' | 'outline' | 'ghost' | undefined;
  /** 48, 72 or 88 px high. */
  readonly size?: 'm' | 'lg' | 'xl';
  readonly icon?: IconSource | undefined;
}

type ButtonProps = ButtonLook &
  Omit<ComponentProps<'button'>, 'className' | 'aria-label'> & {
    /** Shows only the icon; `label` then says what the button does. */
    readonly iconOnly?: boolean;
    readonly label?: string;
  };

export function Button({
  kind = 'tonal',
  size = 'm',
  icon,
  iconOnly,
  label,
  children,
  ...rest
}: ButtonProps) {
  'use no memo';
  return (
    <button
      type="button"
      {...rest}
      className={css.button}
      data-kind={kind}
      data-size={size}
      data-icon-only={iconOnly || undefined}
      aria-label={label}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
