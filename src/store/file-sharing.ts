/** Ways to give a file away. */
export interface FileSharing {
  /** Whether the system offers to give this file to other apps. */
  readonly canShare: (file: File) => boolean;
  /** Opens the system's sheet; call it in a tap. `closed`: the person changed their mind. Rejects when the system refuses. */
  readonly share: (file: File) => Promise<'shared' | 'closed'>;
  /** Downloads it. */
  readonly save: (file: File) => void;
}
