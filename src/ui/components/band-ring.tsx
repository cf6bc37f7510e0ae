import type { BandColour } from '../../core/owns/owns.ts';

/** The colours that bands are made in, not those of the app. */
const PAINT: Readonly<Record<BandColour, string>> = {
  yellow: '#f2c81f',
  green: '#3c9a57',
  red: '#cf3336',
  blue: '#2f6fd0',
  black: '#15181a',
};

interface BandRingProps {
  readonly colour: BandColour;
}

/** A loop band in its colour. Its word stands beside it. */
export function BandRing({ colour }: BandRingProps) {
  return (
    <svg viewBox="0 0 16 22" width="16" height="22" aria-hidden="true" fill="none">
      <rect x="3.5" y="3.5" width="9" height="15" rx="4.5" stroke="currentColor" strokeWidth="6" />
      <rect x="3.5" y="3.5" width="9" height="15" rx="4.5" stroke={PAINT[colour]} strokeWidth="4" />
    </svg>
  );
}
