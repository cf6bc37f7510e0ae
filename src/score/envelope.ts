/** Shorter fades click; longer ones blur the attack. */
const ATTACK_S = 0.006;
const RELEASE_S = 0.016;

const ease = (x: number): number => (x >= 1 ? 1 : (1 - Math.cos(Math.PI * x)) / 2);

/**
 * The loudness of a struck tone, `t` seconds into a note of `length` seconds. It fades in and out, decays in between,
 * and is exactly 0 at both ends and beyond.
 */
export function envelope(t: number, length: number, decay: number): number {
  if (t <= 0 || t >= length) return 0;
  return ease(t / ATTACK_S) * Math.exp(-t / decay) * ease((length - t) / RELEASE_S);
}
