import type { Problem } from '../../src/authoring/shape/problem.ts';
import type { CoachCase } from './case-shape.ts';
import { readNamedFile, whyUnread } from './named-file.ts';
import { readCases } from './read-cases.ts';
import { runCase } from './run-case.ts';

interface Answer {
  readonly status: 0 | 1 | 2;
  /** For the standard output. */
  readonly out: string;
  /** For the error output. */
  readonly error: string;
}

/** The most problems of a file that are told. */
const MOST_TOLD = 10;

const USAGE = 'Name at least one file of cases: npm run --silent try -- coach tests/coaching/loads.json';

const told = ({ path, message, allowed }: Problem) => `  ${path}: ${message} Allowed: ${allowed}.`;

type ReadFile = { readonly cases: readonly CoachCase[] } | { readonly problem: string };

function read(file: string, folders: readonly string[]): ReadFile {
  let text: string;
  try {
    text = readNamedFile(file, folders).toString('utf8');
  } catch (error) {
    return { problem: `${file} cannot be read. ${whyUnread(error)}` };
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error);
    return { problem: `${file} cannot be read. It is not JSON: ${where}. Correct it there.` };
  }
  const parsed = readCases(json);
  if (parsed.ok) return { cases: parsed.value };
  const lines = parsed.problems.slice(0, MOST_TOLD).map(told);
  const more = parsed.problems.length - lines.length;
  return {
    problem: [
      `${file} cannot be read. Correct what is wrong in it:`,
      ...lines,
      ...(more > 0 ? [`  and ${more} more.`] : []),
    ].join('\n'),
  };
}

/**
 * Runs the cases of these files through the planner and the progression. Status 1: a case failed. Status 2: a file
 * cannot be read, and no case was run. `folders`: where relative paths count from; the first that has the file.
 */
export async function coach(files: readonly string[], folders: readonly string[]): Promise<Answer> {
  if (files.length === 0) return { status: 2, out: '', error: USAGE };
  const all = files.map((file) => read(file, folders));
  const problems = all.flatMap((each) => ('problem' in each ? each.problem : []));
  if (problems.length > 0) return { status: 2, out: '', error: problems.join('\n') };
  const cases = [];
  for (const each of all.flatMap((one) => ('cases' in one ? one.cases : []))) cases.push(await runCase(each));
  const failed = cases.filter(({ ok }) => !ok).length;
  const out = JSON.stringify({ passed: cases.length - failed, failed, cases }, null, 2);
  return { status: failed > 0 ? 1 : 0, out, error: '' };
}
