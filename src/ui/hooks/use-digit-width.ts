import { useLayoutEffect } from 'react';

const DIGITS = '0000000000';
const SIZE_PX = 100;

/**
 * Measures the width of a digit of the big countdown in this device's font and sets it as a token, so that the digits
 * fill their box without overflowing: fonts differ by a fifth. For screens with such digits.
 */
export function useDigitWidth() {
  useLayoutEffect(() => {
    const sample = document.createElement('span');
    sample.textContent = DIGITS;
    sample.style.cssText = `position: fixed; visibility: hidden; white-space: nowrap; font: 800 ${SIZE_PX}px var(--font); font-variant-numeric: tabular-nums lining-nums; letter-spacing: var(--track-count);`;
    document.body.append(sample);
    const width = sample.getBoundingClientRect().width / SIZE_PX / DIGITS.length;
    sample.remove();
    if (width > 0) document.documentElement.style.setProperty('--digit', width.toFixed(3));
  }, []);
}
