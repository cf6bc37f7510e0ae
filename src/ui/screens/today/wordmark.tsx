import css from './today-screen.module.css';

/** The name as drawn: one stroke weight, the crossbars of f and t in coral. */
export function Wordmark() {
  return (
    <svg className={css.wordmark} viewBox="0 0 301 62" aria-hidden="true">
      <path d="M5 2V60M5 60V40a15 15 0 0 1 30 0V60M98 2V60M145 2V60M171 60V20A13 13 0 0 1 184 7H192M226 20V60M286 8V47.5A7.5 7.5 0 0 0 293.5 55H301" />
      <circle cx="66" cy="40" r="15" />
      <circle cx="130" cy="40" r="15" />
      <circle cx="211" cy="40" r="15" />
      <path d="M264.3 33C263 27.9 259.3 25 253.6 25 246.9 25 242.8 28 242.8 32.4 242.8 37.5 247.6 38.7 253.9 39.8 261 41 265.8 42.4 265.8 47.4 265.8 52.2 261.2 55 253.8 55 247 55 242.3 52.1 240.8 47" />
      <path className={css.bars} d="M160 25H191M274 25H301" />
    </svg>
  );
}
