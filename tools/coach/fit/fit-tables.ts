import { fitFacts } from '../../../src/core/plan/fit/fit-facts.ts';
import { type Plan, type PlanSlot, plannedIn } from '../../../src/core/plan/plan.ts';
import { EQUIPMENT, type Equipment } from '../../../src/core/routine/equipment.ts';
import { isCare } from '../../../src/core/routine/purpose.ts';
import type { SessionRecord } from '../../../src/core/training/record.ts';
import { fitWords } from '../../../src/words/en/fit-words.ts';
import { choicesOf, followHistory, planWith, routineOf } from '../coach-app.ts';
import { tenSessions } from './ten-sessions.ts';

const TIMES: Readonly<Record<string, readonly number[]>> = {
  'strong-back-45': [20, 30, 45, 60],
  'posture-15': [10, 15, 20],
  'resilient-lower-back': [15, 20, 30, 45],
  'desk-reset': [3, 5],
};

const KITS: Readonly<Record<string, readonly Equipment[] | null>> = {
  'the usual kit': null,
  'everything at hand': EQUIPMENT,
  'a band': ['band'],
  'no kit': [],
};

const NOW = new Date(2026, 10, 29, 18).getTime();

function slotWords({ name, sets, dose, pairedWith }: PlanSlot): string {
  const much = dose.kind === 'reps' ? dose.reps : `${dose.ms / 1000} s`;
  const kg = dose.kg === undefined ? '' : ` at ${dose.kg} kg`;
  return `${name} ${sets} × ${much}${kg}${pairedWith === null ? '' : ' (alternating)'}`;
}

const trained = (plan: Plan) => plan.blocks.filter(({ purpose }) => !isCare(purpose)).flatMap(plannedIn);

async function row(id: string, kit: readonly Equipment[] | null, minutes: number, history: boolean) {
  const routine = routineOf(id);
  const choices = choicesOf(routine, { minutes, ...(kit && { equipment: kit }) });
  const records: readonly SessionRecord[] = history ? await tenSessions(routine, choices, NOW) : [];
  const aims = (await followHistory({}, records, NOW, [id])).aims(id);
  const { plan, fitted } = planWith(routine, choices, aims);
  const natural = planWith(routine, { ...choices, minutes: null }, aims).plan;
  const said = fitted ? fitWords.fitted(fitted, fitFacts(natural, plan)) : '';
  const took = (plan.totals.ms / 60_000).toFixed(1).padStart(5);
  const when = history ? 'after ten sessions' : 'the first time';
  return [
    `  ${String(minutes).padStart(2)} min, ${when.padEnd(18)} ${took} min (of ${(natural.totals.ms / 60_000).toFixed(1)}). ${said}`,
    `      ${trained(plan).map(slotWords).join(', ') || 'nothing that is trained'}`,
  ];
}

/** Prints how each routine fits the times a person may have, with and without a history. Names of routines narrow it. */
export async function fitTables(names: readonly string[]) {
  const unknown = names.find((name) => !Object.hasOwn(TIMES, name));
  if (unknown !== undefined) {
    const known = Object.keys(TIMES).join(', ');
    return { status: 2, out: '', error: `There is no routine "${unknown}". Name one of: ${known}.` };
  }
  const lines: string[] = [];
  for (const [id, times] of Object.entries(TIMES)) {
    if (names.length > 0 && !names.includes(id)) continue;
    for (const [words, kit] of Object.entries(KITS)) {
      lines.push('', `${routineOf(id).name}, ${words}`);
      for (const minutes of times) {
        for (const history of [false, true]) lines.push(...(await row(id, kit, minutes, history)));
      }
    }
  }
  return { status: 0, out: lines.join('\n').trim(), error: '' };
}
