import { Icon } from '../../../components/icon.tsx';
import type { IconSource } from '../../../components/icon-drawings.ts';
import css from './tile.module.css';

interface TileProps {
  readonly icon: IconSource;
  readonly danger?: boolean;
  readonly children: string;
  readonly onClick: () => void;
}

export function Tile({ icon, danger, children, onClick }: TileProps) {
  return (
    <button type="button" className={css.tile} data-danger={danger || undefined} onClick={onClick}>
      <Icon name={icon} />
      {children}
    </button>
  );
}
