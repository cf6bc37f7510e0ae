import { MOST_LETTERS } from '../../core/routine/own-routine.ts';
import { deflated, inflated } from '../../platform/deflate.ts';
import { saveFile } from '../../platform/save-file.ts';
import { canShareLinks, shareLink } from '../../platform/share-file.ts';
import type { RoutineSharing } from '../../store/routine-sharing.ts';

const SHARED = '#/shared/';

/** A file name without the characters that operating systems refuse. */
const fileName = (name: string): string =>
  `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'routine'}.txt`;

/** Links to routines, and their texts as files. Fetched when a routine is shared or one arrives. */
export const startSharing = (): RoutineSharing => ({
  linkTo: async (text) => `${location.href.replace(/[?#].*$/, '')}${SHARED}${await deflated(text)}`,
  textIn: (code) => inflated(code, MOST_LETTERS),
  send: canShareLinks() ? shareLink : null,
  copy: (text) => navigator.clipboard.writeText(text),
  save: (name, text) => saveFile(new File([text], fileName(name), { type: 'text/plain' })),
});
