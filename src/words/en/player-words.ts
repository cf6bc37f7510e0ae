import type { Side } from '../../core/plan/plan.ts';
import { date, number } from '../format.ts';
import { part } from '../language.ts';

const timeOfDay = date({ hour: '2-digit', minute: '2-digit' });

const SIDES: Readonly<Record<Side, string>> = { left: 'Left side', right: 'Right side' };

/** The screen of a running session. */
export const playerWords = part('player-words', {
  currentStep: 'Current step',
  controls: 'Controls',
  allSteps: 'All steps',
  phases: {
    ready: 'Ready',
    // On one line.
    'set-up': 'Set\u00a0up',
    'ramp-up': 'Ramp-up',
    hold: 'Hold',
    reps: 'Reps',
    rest: 'Rest',
    'change-over': 'Up next',
    'change-sides': 'Change sides',
    paused: 'Paused',
  },
  /** In the place of Hold or Reps, when nobody has said what the work is. */
  work: 'Work',

  block: (block: number, blocks: number) => `Block ${block} of ${blocks}`,
  left: (clock: string) => `${clock} left`,
  lock: 'Lock the screen',
  locked: 'Screen is locked',
  mirror: 'Mirror',
  sound: (mode: string, cost: string) => `Sound: ${mode}. ${cost}`,
  soundsOff: 'Sounds are off.',
  pausedSince: (time: string) => `since ${time}`,
  timeOfDay: (wall: number) => timeOfDay(wall),
  saved: '. Saved on this phone.',
  halfTime: (turn: string) => `Half time: ${turn.toLowerCase()}`,
  sideNext: (side: Side) => `Next, ${SIDES[side].toLowerCase()}`,
  sides: SIDES,
  tempo: 'Tempo of one rep, in seconds',
  timeLeft: 'Time left',
  timeGone: 'Time so far',
  rep: 'Rep ',
  ofReps: (reps: number) => `of ${reps}`,
  repsDone: (reps: number) => (reps === 1 ? 'Rep done. Tap Done.' : `All ${reps} done. Tap Done.`),
  countsIn: 'Resumes with a 3-second count-in.',
  resumesHere: 'Resumes where it stopped.',
  comes: 'Next: ',
  // Begins with what is on the button, for people who control the app by voice.
  lessTime: (seconds: number) => `−${seconds} seconds`,
  moreTime: (seconds: number) => `+${seconds} seconds`,

  next: 'Next',
  afterThis: 'Then',
  previous: 'Previous step',
  skipTo: (next: string) => `Skip to ${next}`,
  pause: 'Pause',
  stayPaused: 'Stay paused',
  resume: 'Resume',
  done: 'Done',
  ready: 'Ready',
  skipRest: 'Skip rest',
  startNow: 'Start now',
  restart: 'Restart',
  details: 'Details',
  change: 'Change',
  clockStays: 'Under a clock the exercises stay as they are. If one hurts, leave it out or skip the clock.',
  end: 'End',
  tapsOff: 'Taps are off. Sound and timer keep going.',
  nextUp: (next: string) => `Next: ${next}`,
  holdToUnlock: 'Hold to unlock',
  holdForASecond: 'Hold for a second',

  /** What Skip leads to: "Right side, 45 s", "Rest, 75 s", "Goblet squat, 12 reps". */
  theEnd: 'The end',
  nextRest: (time: string) => `Rest, ${time}`,
  nextHold: (time: string, side: Side | null) =>
    side ? `Hold ${time}, ${SIDES[side].toLowerCase()}` : `Hold ${time}`,
  nextReps: (reps: string, side: Side | null) => (side ? `${reps}, ${SIDES[side].toLowerCase()}` : reps),
  nextSide: (side: Side, dose: string) => `${SIDES[side]}, ${dose}`,
  nextExercise: (name: string, dose: string) => `${name}, ${dose}`,

  now: 'Now',
  skipped: 'Skipped',
  changeOf: (name: string) => `Change ${name}`,
  about: (name: string) => `About ${name}`,

  whatYouDid: (name: string, set: number) => `What you did: ${name}, set ${set}`,
  setOf: (name: string, set: number) => `${name}, set ${set}`,
  lastTime: (result: string) => `Last time ${result}`,

  sets: 'Sets',
  later: 'Do it last',
  instead: 'Swap for',
  fromHere: 'Changes the sets still to come.',
  nothingInstead: 'Nothing else here trains the same with what you have.',
  needs: (equipment: string) => `Needs ${equipment}`,

  askEnd: 'End the session?',
  whatEndKeeps: 'What you have done is saved.',
  endSession: 'End session',
  keepGoing: 'Keep going',
  askLeave: 'Leave the session?',
  whatLeaveKeeps: 'It is paused. You can leave it and go on later, right where you are.',
  leave: 'Pause and leave',
  away: (clock: string) => `You were away ${clock}`,
  stoppedThere: 'The session stopped where you left it.',
  stillThere: 'Still there?',
  openFor: (clock: string) => `This step has been open for ${clock}. The session waits for you.`,
  /** "Continue from Bird dog 0:23", "Catch up to the end". */
  continueFrom: (place: string) => `Continue from ${place}`,
  catchUp: (place: string) => `Catch up to ${place}`,
  placeAt: (place: string, clock: string) => `${place} ${clock}`,
  atTheEnd: 'the end',

  /** How a Done or Skip is taken back. */
  undo: 'Undo',
  setEnded: (set: number, ended: 'done' | 'skipped') =>
    ended === 'done' ? `Set ${number(set)} saved` : `Set ${number(set)} skipped`,
  restSkipped: 'Rest skipped',
  /** After a jump in the list of all steps. */
  moved: 'Moved',
  restarted: 'Restarted',
});
