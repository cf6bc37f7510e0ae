import { MOST_LETTERS } from '../../core/routine/own-routine.ts';
import { deflated, inflated } from '../../platform/deflate.ts';
import { canShare, canShareLinks, saveFile, shareFile, shareLink } from '../../platform/share-file.ts';
import { SHARED_PLACE } from '../../platform/shared-address.ts';
import type { RoutineSharing } from '../../store/sharing.ts';
import type { PlanInputs } from './plan-of.ts';

/** A file name without the characters that operating systems refuse. */
const fileName = (name: string, ending: string): string =>
  `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'routine'}${ending}`;

/** For the system's sheet, which takes no endings that the browser does not know. */
const plainFile = (name: string, text: string) =>
  new File([text], fileName(name, '.txt'), { type: 'text/plain' });

interface Needs extends PlanInputs {
  /** Fetches what planning needs of the exercises. */
  readonly complete: () => Promise<void>;
}

/** Links to routines, and routines as files. Fetched when a routine is shared or one arrives. */
export const startSharing = (needs: Needs, wallNow: () => number): RoutineSharing => ({
  linkTo: async (text) => `${location.href.replace(/[?#].*$/, '')}${SHARED_PLACE}${await deflated(text)}`,
  textIn: (code) => inflated(code, MOST_LETTERS),
  send: canShareLinks() ? shareLink : null,
  copy: (text) => navigator.clipboard.writeText(text),
  sendFile: canShare(plainFile('', '')) ? (name, text) => shareFile(plainFile(name, text)) : null,
  // Of the type that the manifest says this app opens.
  save: (name, text) => saveFile(new File([text], fileName(name, '.holdfast'), { type: 'text/plain' })),
  files: { canShare, share: shareFile, save: saveFile },
  async watchFile(routine) {
    const [{ watchFile }] = await Promise.all([import('./watch-file.ts'), needs.complete()]);
    const bytes = watchFile(routine, needs, wallNow());
    return new File([bytes], fileName(routine.name, '.fit'), { type: 'application/vnd.ant.fit' });
  },
});
