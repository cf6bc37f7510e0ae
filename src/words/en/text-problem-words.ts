import type { LineProblem, Mend } from '../../authoring/text/line.ts';
export const textProblemWords = {
  problem: (p: LineProblem, raw: string) => `${p.code}: ${raw.slice(p.from, p.to)}`,
  mend: (m: Mend, raw: string) => raw.slice(0, m.from) + m.text + raw.slice(m.to),
};
