import { MOST_LETTERS } from '../../core/routine/own-routine.ts';
import { deflated, inflated } from '../../platform/deflate.ts';
import { saveFile } from '../../platform/save-file.ts';
import { canShare, canShareLinks, shareFile, shareLink } from '../../platform/share-file.ts';
import type { RoutineSharing } from '../../store/routine-sharing.ts';
import type { PlanInputs } from './plan-of.ts';

const SHARED = '#/shared/';

/** A file name without the characters that operating systems refuse. */
const fileName = (name: string, ending: string): string =>
  `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'routine'}.${ending}`;

interface Needs extends PlanInputs {
  /** Fetches what planning needs of the exercises. */
  readonly complete: () => Promise<void>;
}

/** Links to routines, and routines as files. Fetched when a routine is shared or one arrives. */
export const startSharing = (needs: Needs, wallNow: () => number): RoutineSharing => ({
  linkTo: async (text) => `${location.href.replace(/[?#].*$/, '')}${SHARED}${await deflated(text)}`,
  textIn: (code) => inflated(code, MOST_LETTERS),
  send: canShareLinks() ? shareLink : null,
  copy: (text) => navigator.clipboard.writeText(text),
  files: { canShare, share: shareFile, save: saveFile },
  textFile: (name, text) => new File([text], fileName(name, 'txt'), { type: 'text/plain' }),
  async watchFile(routine) {
    const [{ watchFile }] = await Promise.all([import('./watch-file.ts'), needs.complete()]);
    const bytes = watchFile(routine, needs, wallNow());
    return new File([bytes], fileName(routine.name, 'fit'), { type: 'application/vnd.ant.fit' });
  },
});
