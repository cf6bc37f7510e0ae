import { WORDMARK } from '../../components/wordmark-drawing.ts';
import css from './today-screen.module.css';

/** The name of the app, its crossbars in coral. */
export function Wordmark() {
  return (
    <svg className={css.wordmark} viewBox="0 0 301 62" aria-hidden="true">
      <path d={WORDMARK.letters} />
      <path className={css.bars} d={WORDMARK.bars} />
    </svg>
  );
}
