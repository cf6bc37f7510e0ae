import { FigurePlace } from './figure-place.tsx';
import type { ThumbProps } from './thumb-sign.tsx';

/** The small picture of an exercise. */
export const Thumb = (props: ThumbProps) => <FigurePlace {...props} size="thumb" />;
