import type { Checkpoint } from '../core/session/checkpoint.ts';
import { upgradeCheckpoint } from '../core/session/upgrade-checkpoint.ts';
import { fieldsOf } from './fields-of.ts';
import { isDose, isSetLog, isSide, isText } from './is-set.ts';

/** A stored checkpoint of any version; null for one that cannot be trusted. */
export function readCheckpoint(stored: unknown): Checkpoint | null {
  const checkpoint = upgradeCheckpoint(stored);
  return isCheckpoint(checkpoint) ? checkpoint : null;
}

/** Whether a stored value is a checkpoint the engine can go on from. */
function isCheckpoint(value: unknown): value is Checkpoint {
  const { version, session, plan, state, startedAtWall, seenAt, seenAtWall } = fieldsOf(value);
  if (version !== 2 || !isText(session)) return false;
  if (![startedAtWall, seenAt, seenAtWall].every(Number.isFinite)) return false;
  const steps = stepsOf(plan);
  return steps > 0 && isActiveState(state, steps);
}

/** How many steps a sound plan has; 0 for one that is not sound. */
function stepsOf(value: unknown): number {
  const { routine, language, name, choices, blocks, steps, totals } = fieldsOf(value);
  if (![routine, language, name].every(isText) || !Array.isArray(blocks) || !Array.isArray(steps)) return 0;
  const { ms, workMs, restMs, estimatedMs, sets } = fieldsOf(totals);
  if (![ms, workMs, restMs, estimatedMs, sets].every(Number.isFinite)) return 0;
  if (typeof choices !== 'object' || choices === null) return 0;
  if (!blocks.every(isBlock)) return 0;
  return steps.every((step) => isStep(step, blocks.length)) ? steps.length : 0;
}

function isBlock(value: unknown): boolean {
  const { id, name, slots, from, to } = fieldsOf(value);
  return isText(id) && isText(name) && Array.isArray(slots) && [from, to].every(Number.isInteger);
}

function isStep(value: unknown, blocks: number): boolean {
  const { id, block, kind, timing, change, set, cue } = fieldsOf(value);
  if (!isText(id) || !isIndex(block, blocks)) return false;
  const timed = isTimed(timing);
  switch (kind) {
    case 'work':
      return (timed || isOpen(timing)) && isSet(set) && typeof cue === 'string';
    case 'transition':
      return timed && isPlace(set) && (change === 'side' || change === 'place');
    case 'rest':
      return timed && isPlace(set);
    case 'prepare':
      return timed;
    default:
      return false;
  }
}

function isTimed(value: unknown): boolean {
  const { kind, ms } = fieldsOf(value);
  return kind === 'timed' && Number.isFinite(ms);
}

function isOpen(value: unknown): boolean {
  const { kind, estimateMs } = fieldsOf(value);
  return kind === 'open' && Number.isFinite(estimateMs);
}

function isPlace(value: unknown): boolean {
  const { slot, set } = fieldsOf(value);
  return isText(slot) && Number.isInteger(set);
}

function isSet(value: unknown): boolean {
  const { slot, exercise, name, side, set, sets, dose } = fieldsOf(value);
  return (
    [slot, exercise, name].every(isText) &&
    isSide(side) &&
    [set, sets].every(Number.isInteger) &&
    isDose(dose)
  );
}

function isActiveState(value: unknown, steps: number): boolean {
  const { status, startedAt, seenAt, step, stepStartedAt, pausedMs, extraMs, count, visits, logs } =
    fieldsOf(value);
  if (!isIndex(step, steps) || !Array.isArray(visits) || !visits.every(isVisit)) return false;
  if (logs === undefined || !Object.values(fieldsOf(logs)).every(isSetLog)) return false;
  if (![startedAt, seenAt, stepStartedAt, pausedMs, extraMs, count].every(Number.isFinite)) return false;
  if (status === 'running') return true;
  const { pausedAt, resumeAt } = fieldsOf(value);
  return status === 'paused' && Number.isFinite(pausedAt) && (resumeAt === null || Number.isFinite(resumeAt));
}

function isVisit(value: unknown): boolean {
  const { step, kind, set, startedAt, endedAt, pausedMs, outcome, count } = fieldsOf(value);
  return (
    isText(step) &&
    isText(outcome) &&
    (kind === 'work' ? isSet(set) : isText(kind)) &&
    [startedAt, endedAt, pausedMs, count].every(Number.isFinite)
  );
}

const isIndex = (value: unknown, length: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
