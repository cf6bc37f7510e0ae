import type { ReactNode } from 'react';
import { Link } from 'wouter';
import css from './tank-card.module.css';

interface TankCardProps {
  /** Names the card for screen readers. */
  readonly label: string;
  /** The words on the rim: why the card is here. */
  readonly rim: ReactNode;
  /** The name of a routine or session; its language. */
  readonly name: string;
  readonly lang: string;
  /** The page of what it names. */
  readonly href?: string;
  /** A line below the name. */
  readonly line?: ReactNode;
  /** Full of work, left open, or done. */
  readonly tone: 'start' | 'open' | 'done';
  readonly children: ReactNode;
}

/** A card like the tank of the player: a bare rim, the waterline, and what waits, is left or is done below it. */
export function TankCard({ label, rim, name, lang, href, line, tone, children }: TankCardProps) {
  'use no memo';
  return (
    <section className={`card ${css.card}`} data-tone={tone} aria-label={label}>
      <div className={css.rim}>{rim}</div>
      <div className={css.tank}>
        <h2 className={css.name} lang={lang}>
          {href ? <Link href={href}>{name}</Link> : name}
        </h2>
        {line && <p className={css.line}>{line}</p>}
        {children}
      </div>
    </section>
  );
}
