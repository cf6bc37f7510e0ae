import { FigurePlace } from './figure-place.tsx';

interface ThumbProps {
  readonly exercise: string | null;
}

/** The small picture of an exercise. */
export const Thumb = ({ exercise }: ThumbProps) => <FigurePlace exercise={exercise} size="thumb" />;
