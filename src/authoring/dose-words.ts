/** Descriptions of the fields of a dose. */
export const DOSE = {
  hold: 'Seconds to hold or keep moving: a number, or [low, high] for the level to choose from.',
  shortest:
    'Seconds to which "hold" may be cut, below its range, when a session would not fit its time otherwise. Only with "hold".',
  switchAtHalf:
    'What to call out at half time when the direction changes, such as "Backward". Only with "hold".',
  reps: 'Repetitions a set: a number, or [low, high] for the level to choose from.',
  tempo:
    'Seconds to lower, pause at the bottom, lift and pause at the top, such as "3-0-1-1". Only with "reps".',
  holdInRep: 'Seconds to hold within each repetition: a number, or [low, high]. Only with "reps".',
};
