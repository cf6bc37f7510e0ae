import type { ReactNode } from 'react';
import { Link } from 'wouter';
import css from './button.module.css';
import type { ButtonLook } from './button.tsx';
import { Icon } from './icon.tsx';

interface ButtonLinkProps extends ButtonLook {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link that looks like a button. */
export function ButtonLink({ kind = 'tonal', size = 'm', icon, href, children }: ButtonLinkProps) {
  return (
    <Link className={css.button} href={href} data-kind={kind} data-size={size}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
