/**
 * What samples are multiplied by for a volume of 0 (silent) to 1: cues, clips, the soundtrack, the system's voice and
 * music alike. Loudness is perceived in ratios: with a square, the middle of the slider sounds like the middle.
 */
export const gainOf = (volume: number): number => volume ** 2;
