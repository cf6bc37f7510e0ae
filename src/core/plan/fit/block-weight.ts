/** The totals of a block with the current values of its dials. */
export interface BlockWeight {
  /** Includes the gap after the last set. */
  readonly ms: number;
  readonly workMs: number;
  /** Both sides of a set count as one. */
  readonly sets: number;
  /** The rest after the last set; the last block of a session has none. */
  readonly endRestMs: number;
  /** The set-up before its first set. */
  readonly setUpMs: number;
}
