import { generate } from 'lean-qr/nano';
import css from './own.module.css';

/** The quiet zone that readers need around the code, in modules (ISO/IEC 18004). */
const MARGIN = 4;

interface QrCodeProps {
  readonly value: string;
  /** What it is, for people who cannot see it. */
  readonly label: string;
}

/** A code for a camera. Dark on white in every theme, because not all readers accept the reverse. */
export function QrCode({ value, label }: QrCodeProps) {
  const code = generate(value);
  const side = Array.from({ length: code.size }, (_, at) => at);
  const path = side
    .flatMap((y) => side.filter((x) => code.get(x, y)).map((x) => `M${x} ${y}h1v1h-1z`))
    .join('');
  const size = code.size + 2 * MARGIN;
  return (
    <svg
      className={css.code}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page has no other element
      role="img"
      aria-label={label}
      viewBox={`${-MARGIN} ${-MARGIN} ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
