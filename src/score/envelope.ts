/** Shorter fades click; longer ones blur the attack. */
const ATTACK_S = 0.006;
const RELEASE_S = 0.016;

const ease = (x: number): number => (x >= 1 ? 1 : (1 - Math.cos(Math.PI * x)) / 2);

/**
 * Loudness of a struck tone, `t` seconds into a note of `length`: a soft edge at both ends, exactly 0 at and beyond
 * them, and a natural decay between.
 */
export function envelope(t: number, length: number, decay: number): number {
  if (t <= 0 || t >= length) return 0;
  return ease(t / ATTACK_S) * Math.exp(-t / decay) * ease((length - t) / RELEASE_S);
}
