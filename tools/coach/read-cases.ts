import { readFile } from '../../src/authoring/read-file.ts';
import { didYouMean } from '../../src/authoring/shape/nearest.ts';
import { fieldPath, type Parsed, type Problem, quoted } from '../../src/authoring/shape/problem.ts';
import type { Routine } from '../../src/core/routine/routine.ts';
import { type CaseChoices, type CaseSession, type CoachCase, caseFileShape } from './case-shape.ts';
import { coachLibrary } from './coach-library.ts';
import { instantOf } from './days-of-case.ts';

/** Names what a case refers to that does not exist. */
function createChecks(problems: Problem[]) {
  const { routines, exercises } = coachLibrary;
  const known = (what: string, name: string, names: readonly string[], path: string, where?: string) => {
    if (names.includes(name)) return;
    const message = `There is no ${what} ${quoted(name)}.${didYouMean(name, names)}`;
    problems.push({ path, message, allowed: where ?? `one of ${names.join(', ')}` });
  };
  const exerciseAt = (name: string, path: string) =>
    known('exercise', name, [...exercises.keys()], path, 'the name of a file in routines/exercises');
  return {
    exercise: exerciseAt,
    exercises: (list: readonly string[] | undefined, path: string) =>
      list?.forEach((id, i) => {
        exerciseAt(id, `${path}[${i}]`);
      }),
    exerciseKeys: (record: object | undefined, path: string) => {
      for (const id of Object.keys(record ?? {})) exerciseAt(id, fieldPath(path, id));
    },
    routine(id: string, path: string): Routine | undefined {
      known(
        'routine',
        id,
        routines.map((each) => each.id),
        path,
      );
      return routines.find((each) => each.id === id);
    },
    slot(routine: Routine, id: string, path: string) {
      const slots = routine.blocks.flatMap((block) => block.slots.map((slot) => slot.id));
      known(`slot in ${routine.id} named`, id, slots, path);
    },
    day(text: string | undefined, path: string) {
      if (text === undefined || instantOf(text, 'noon') !== null) return;
      problems.push({
        path,
        message: `${quoted(text)} is not in the calendar.`,
        allowed: 'a day that exists, such as "2026-11-29"',
      });
    },
  };
}

type Checks = ReturnType<typeof createChecks>;

function checkChoices(
  checks: Checks,
  routine: Routine | undefined,
  choices: CaseChoices | undefined,
  path: string,
) {
  for (const [slot, exercise] of Object.entries(choices?.swaps ?? {})) {
    const at = fieldPath(`${path}.swaps`, slot);
    if (routine) checks.slot(routine, slot, at);
    checks.exercise(exercise, at);
  }
  choices?.leftOut?.forEach((slot, i) => {
    if (routine) checks.slot(routine, slot, `${path}.leftOut[${i}]`);
  });
}

function checkSession(checks: Checks, main: string, session: CaseSession, path: string) {
  const routine = checks.routine(session.routine ?? main, `${path}.routine`);
  checks.day(session.on, `${path}.on`);
  checkChoices(checks, routine, session.choices, `${path}.choices`);
  session.sets?.forEach((set, i) => {
    checks.exercise(set.exercise, `${path}.sets[${i}].exercise`);
  });
}

function checkCase(checks: Checks, one: CoachCase, path: string) {
  const routine = checks.routine(one.routine, `${path}.routine`);
  checks.day(one.today, `${path}.today`);
  checkChoices(checks, routine, one.choices, `${path}.choices`);
  one.history?.forEach((session, i) => {
    checkSession(checks, one.routine, session, `${path}.history[${i}]`);
  });
  const { next, plan } = one.expect;
  checks.exerciseKeys(next, `${path}.expect.next`);
  checks.exercises(plan?.has, `${path}.expect.plan.has`);
  checks.exercises(plan?.lacks, `${path}.expect.plan.lacks`);
  checks.exercises(plan?.order, `${path}.expect.plan.order`);
  checks.exerciseKeys(plan?.asks, `${path}.expect.plan.asks`);
  checks.exerciseKeys(plan?.rampUps, `${path}.expect.plan.rampUps`);
  checks.exerciseKeys(plan?.sets, `${path}.expect.plan.sets`);
}

/** The cases of a file, or what is wrong with it: fields, types, and names of exercises, slots and routines. */
export function readCases(json: unknown): Parsed<readonly CoachCase[]> {
  const file = readFile(json, caseFileShape);
  if (!file.ok) return file;
  const problems: Problem[] = [];
  const checks = createChecks(problems);
  file.value.cases.forEach((each, i) => {
    checkCase(checks, each, `$.cases[${i}]`);
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: file.value.cases };
}
