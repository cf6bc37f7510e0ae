import type { Routine } from '../core/routine/routine.ts';

/** Ways to give a file away. */
export interface FileSharing {
  /** Whether the system offers to give this file to other apps. */
  readonly canShare: (file: File) => boolean;
  /** Opens the system's sheet; call it in a tap. `closed`: the person changed their mind. Rejects when the system refuses. */
  readonly share: (file: File) => Promise<'shared' | 'closed'>;
  /** Downloads it. */
  readonly save: (file: File) => void;
}

/** Shares the text of a routine with other people and apps, and reads one from a link. */
export interface RoutineSharing {
  /** The address that opens the app with a routine. It contains the text after the #, which is never sent to a server. */
  readonly linkTo: (text: string) => Promise<string>;
  /** The text in the last part of such an address, or why there is none. */
  readonly textIn: (
    code: string,
  ) => Promise<
    | { readonly ok: true; readonly text: string }
    | { readonly ok: false; readonly problem: 'broken' | 'too-long' }
  >;
  /** Opens the system's sheet with the link; null where there is none. */
  readonly send: ((link: string, name: string) => Promise<void>) | null;
  /** Puts it on the clipboard. Rejects when the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** Opens the system's sheet with the text as a file; null where there is none. */
  readonly sendFile: ((name: string, text: string) => Promise<unknown>) | null;
  /** Downloads the text as a file. */
  readonly save: (name: string, text: string) => void;
  readonly files: FileSharing;
  /** A workout for a watch, as the person would start the routine now. Rejects when its code cannot be fetched. */
  readonly watchFile: (routine: Routine) => Promise<File>;
}
