import { plural } from '../format.ts';
import { part } from '../language.ts';

/** Gives a routine to other people, other apps and a watch. */
export const shareRoutineWords = part('share-routine-words', {
  title: (name: string) => `Share ${name}`,
  scan: 'Scan with a camera',
  scanNote: 'The code is the routine itself. There is no account and no server in between.',
  tooLong: 'This routine is too long for a code. Send the link or the file.',
  codeOf: (name: string) => `Code with the routine ${name}`,
  send: 'Send the link',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  copyText: 'Copy the text',
  sendFile: 'Send as a file',
  file: 'Save as a file',
  forWatch: 'For a watch, as FIT',
  forWatchNote: 'The workout as you would start it now, with your weights and your time.',
  withWeights: 'With my weights',
  inIt: (blocks: number, slots: number, withWeights: boolean) =>
    `In it: ${plural(blocks, { one: '# block', other: '# blocks' })}, ${plural(slots, { one: '# exercise', other: '# exercises' })}${withWeights ? ', your cues and your weights. Not in it: your history and your notes.' : ' and your cues. Not in it: your history, your notes, your weights.'}`,
});
