import { MOST_LETTERS } from '../../core/routine/own-routine.ts';
import { deflated, inflated } from '../../platform/deflate.ts';
import { saveFile } from '../../platform/save-file.ts';
import { canShare, canShareLinks, shareFile, shareLink } from '../../platform/share-file.ts';
import { SHARED_PLACE } from '../../platform/shared-address.ts';
import type { RoutineSharing } from '../../store/routine-sharing.ts';

/** A file name without the characters that operating systems refuse. */
const fileName = (name: string, ending: string): string =>
  `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'routine'}${ending}`;

/** For the system's sheet, which takes no endings that the browser does not know. */
const plainFile = (name: string, text: string) =>
  new File([text], fileName(name, '.txt'), { type: 'text/plain' });

/** Links to routines, and their texts as files. Fetched when a routine is shared or one arrives. */
export const startSharing = (): RoutineSharing => ({
  linkTo: async (text) => `${location.href.replace(/[?#].*$/, '')}${SHARED_PLACE}${await deflated(text)}`,
  textIn: (code) => inflated(code, MOST_LETTERS),
  send: canShareLinks() ? shareLink : null,
  copy: (text) => navigator.clipboard.writeText(text),
  sendFile: canShare(plainFile('', '')) ? (name, text) => shareFile(plainFile(name, text)) : null,
  // Of the type that the manifest says this app opens.
  save: (name, text) => saveFile(fileName(name, '.holdfast'), 'text/plain', text),
});
