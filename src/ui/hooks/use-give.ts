import type { FileSharing } from '../../store/sharing.ts';
import { useApp } from '../app-context.ts';
import { useAttempt } from './use-attempt.ts';

/** Gives a file to the system's sheet where there is one for it, else downloads it. Call it in a tap. */
async function giveFile(
  { canShare, share, save }: FileSharing,
  file: File,
): Promise<'shared' | 'closed' | 'saved'> {
  // Systems refuse some files that they said they take, and a tap that was too long ago.
  if (canShare(file)) {
    const answer = await share(file).catch(() => 'refused' as const);
    if (answer !== 'refused') return answer;
  }
  save(file);
  return 'saved';
}

/** Gives a file away, and calls `onGiven` once the person has it. Call it in a tap. */
export type Give = (files: FileSharing, file: File | Promise<File>, onGiven?: () => unknown) => void;

/**
 * Gives a file to the system's sheet, else downloads it, and says where it went. Most sheets can only pass a file to
 * another app, so a download is offered after them; that of an iPhone can save, and a download may lead out of an
 * installed app there.
 */
export function useGive(): Give {
  const { notices, capabilities } = useApp();
  const attempt = useAttempt();
  return (files, made, onGiven) => {
    const { show } = notices.getState();
    const saved = async () => {
      show('file-saved');
      await onGiven?.();
    };
    attempt(async () => {
      const file = await made;
      const given = await giveFile(files, file);
      if (given === 'saved') return saved();
      if (given === 'shared') await onGiven?.();
      if (capabilities.platform !== 'ios')
        show('file-shared', () => {
          files.save(file);
          attempt(saved);
        });
      return undefined;
    });
  };
}
