import { formatClock } from '../../../src/core/duration.ts';
import { type Plan, plannedIn, type SetDose, type Step, stepMs } from '../../../src/core/plan/plan.ts';
import { EQUIPMENT } from '../../../src/core/routine/equipment.ts';
import { choicesOf, followHistory, planWith, routineOf } from '../coach-app.ts';
import { coachLibrary } from '../coach-library.ts';
import { tenSessions } from './ten-sessions.ts';

const NOW = new Date(2026, 10, 29, 18).getTime();

const much = (dose: SetDose) =>
  `${dose.kind === 'reps' ? dose.reps : `${dose.ms / 1000} s`}${dose.kg === undefined ? '' : ` at ${dose.kg} kg`}`;

function words(plan: Plan, step: Step): string {
  const nameOf = (slot: string) => plan.blocks.flatMap(plannedIn).find(({ id }) => id === slot)?.name ?? slot;
  switch (step.kind) {
    case 'prepare':
      return 'get ready';
    case 'work': {
      const { name, set, sets, side, dose } = step.set;
      return `${name} ${set}/${sets}${side ? ` ${side}` : ''}: ${much(dose)}`;
    }
    case 'set-up':
      return `set up ${nameOf(step.set.slot)}: ${step.implement}`;
    case 'ramp-up':
      return `ramp-up ${step.ramp}/${step.ramps}, ${nameOf(step.set.slot)}: ${much(step.dose)}`;
    case 'bout': {
      const { clock, run, runs, part, parts, moves } = step.bout;
      const what = moves.map(({ name, dose }) => `${name} ${much(dose)}`).join(', ');
      return `${clock} ${run}/${runs}, ${part}/${parts}: ${what}`;
    }
    case 'rest':
      return 'rest';
    case 'transition':
      return `change of ${step.change}`;
  }
}

/** Prints the compiled steps of routines after ten sessions with everything at hand, to be read as a coach would. */
export async function planSteps(names: readonly string[]) {
  const known = coachLibrary.routines.map(({ id }) => id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return {
      status: 2,
      out: '',
      error: `There is no routine "${unknown}". Name one of: ${known.join(', ')}.`,
    };
  }
  const lines: string[] = [];
  for (const id of names.length > 0 ? names : known) {
    const routine = routineOf(id);
    const choices = choicesOf(routine, { equipment: EQUIPMENT });
    const records = await tenSessions(routine, choices, NOW);
    const { plan } = planWith(routine, choices, (await followHistory({}, records, NOW, [id])).aims(id));
    lines.push('', `${plan.name}, ${formatClock(plan.totals.ms)}`);
    let at = 0;
    for (const step of plan.steps) {
      lines.push(
        `  ${formatClock(at).padStart(6)}  ${formatClock(stepMs(step)).padStart(5)}  ${words(plan, step)}`,
      );
      at += stepMs(step);
    }
  }
  return { status: 0, out: lines.join('\n').trim(), error: '' };
}
