import { Children, type ReactNode } from 'react';
import css from './group.module.css';

interface GroupProps {
  readonly children: ReactNode;
}

/** Related rows on one card. */
export function Group({ children }: GroupProps) {
  return (
    <ul className={`card ruled ${css.group}`}>
      {Children.map(children, (child) => child && <li>{child}</li>)}
    </ul>
  );
}
