import { FigureSign } from './figure-sign.tsx';

/** Keeps the place of a small picture. */
export const ThumbSign = () => <FigureSign size="thumb" />;
