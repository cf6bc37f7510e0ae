import { fieldPath, joinWithAnd, joinWithOr, type Problem, quoted } from './problem.ts';
import type { Rule } from './shape.ts';

export type Values = Readonly<Record<string, unknown>>;

/** Adds violations of a rule about the fields of one object. A field counts as present whatever its value. */
export function checkRule(rule: Rule, value: Values, path: string, problems: Problem[]): void {
  const has = (key: string) => Object.hasOwn(value, key);
  switch (rule.kind) {
    case 'exactly-one':
    case 'at-most-one': {
      const names = rule.of.map(quoted);
      const given = rule.of.filter(has);
      const allowed = `either ${joinWithOr(names)}`;
      if (given.length === 0 && rule.kind === 'exactly-one') {
        problems.push({ path, message: `${joinWithOr(names)} is missing.`, allowed });
      } else if (given.length > 1) {
        const message = `${joinWithAnd(given.map(quoted))} do not go together; keep one of them.`;
        problems.push({ path, message, allowed });
      }
      return;
    }
    case 'needs': {
      if (!has(rule.key) || has(rule.other)) return;
      if (rule.equals !== undefined && value[rule.key] !== rule.equals) return;
      const what =
        rule.equals === undefined ? quoted(rule.key) : `${quoted(rule.key)}: ${quoted(rule.equals)}`;
      problems.push({
        path: fieldPath(path, rule.key),
        message: `${what} only goes with ${quoted(rule.other)}.`,
        allowed: `nothing here, unless ${quoted(rule.other)} is given`,
      });
      return;
    }
    case 'decides':
      checkDecision(rule, value, path, problems);
  }
}

type Decision = Extract<Rule, { kind: 'decides' }>;

function checkDecision(rule: Decision, value: Values, path: string, problems: Problem[]): void {
  const given = Object.hasOwn(value, rule.key) ? value[rule.key] : rule.otherwise;
  if (typeof given !== 'string' || !Object.hasOwn(rule.cases, given)) return;
  const decided = rule.cases[given];
  const decider = `${quoted(rule.key)}: ${quoted(given)}`;
  for (const key of decided?.needs ?? []) {
    if (Object.hasOwn(value, key)) continue;
    problems.push({
      path: fieldPath(path, key),
      message: `The field ${quoted(key)} is missing; ${decider} needs it.`,
      allowed: `${quoted(key)}, or another ${quoted(rule.key)}`,
    });
  }
  for (const key of decided?.refuses ?? []) {
    if (!Object.hasOwn(value, key)) continue;
    const welcome = Object.keys(rule.cases).filter((each) => !rule.cases[each]?.refuses.includes(key));
    problems.push({
      path: fieldPath(path, key),
      message: `${quoted(key)} does not go with ${decider}${given === rule.otherwise && !Object.hasOwn(value, rule.key) ? ', which is what leaving it out means' : ''}.`,
      allowed: `nothing here, unless ${quoted(rule.key)} is ${joinWithOr(welcome.map(quoted))}`,
    });
  }
}
