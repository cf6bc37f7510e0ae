import { FigureSign } from './figure-sign.tsx';

export interface ThumbProps {
  readonly exercise: string | null;
}

/** Keeps the place of a small picture. */
export const ThumbSign = (_: ThumbProps) => <FigureSign size="thumb" />;
