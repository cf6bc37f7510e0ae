/** In centimetres, of a person 180 cm tall. `grip` reaches from the wrist to the middle of the fist. */
export const LENGTH = {
  pelvis: 11,
  lumbar: 15,
  chest: 28,
  /** The lower and the upper part of a chest that bends. */
  ribs: 12,
  shoulders: 16,
  neck: 9,
  head: 24,
  upperArm: 31,
  forearm: 26,
  grip: 7,
  hand: 17,
  thigh: 43.5,
  shank: 43,
  foot: 18,
} as const;

/** Half the distance between the joints of both sides; `SHOULDER_DROP` is how far the shoulders are below the nape. */
export const HIP_HALF = 8.5;
export const SHOULDER_HALF = 17;
export const SHOULDER_DROP = 5;

export const BODY_HEIGHT = 180;
