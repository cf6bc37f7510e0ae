/** "Squat / 3x8 60kg / 90s": the parts of an exercise are between slashes with spaces. */
const EXERCISE = /^(?![#/]).*\S \/ .*\d+\s*x\s*\d/i;
const REUSED = /^(?![#/])(.*\S) \/ \.\.\.(.+)$/;
/** "t:" groups exercises, and "[1-4]" names the weeks of one. */
const LABEL = /^\p{L}+:\s+/u;
const WEEKS = /\s*\[[\d\s,-]*\]/g;

const SETS = /^(\d+)\s*x\s*(\d+(?:\s*-\s*\d+)?)\+?$/i;
const WEIGHT = /^\d+(?:\.\d+)?(?:kg|lb)$/i;
const REST = /^\d+s$/i;
const EFFORT = /^@(\d+(?:\.\d+)?)\+?$/;
/** What belongs to the part before it, and is no set. */
const CODE = /^[a-z ]+:\s/i;

const isExercise = (line: string) => EXERCISE.test(line) || REUSED.test(line);

/** Whether a text is a program in Liftoscript, the language of Liftosaur. */
export const isLiftoscript = (text: string): boolean =>
  text.split(/\r?\n/).some((line) => EXERCISE.test(line.trim()));

interface Lift {
  readonly name: string;
  /** One for each group of sets. */
  readonly doses: readonly string[];
  readonly facts: string;
  /** What has no place in the text of a routine. */
  readonly left: readonly string[];
}

/** "Bench Press, Dumbbell" is the "Dumbbell Bench Press". */
function nameOf(written: string): string {
  const [name = '', kit] = written.replace(LABEL, '').replaceAll(WEEKS, '').split(',');
  return kit ? `${kit.trim()} ${name.trim()}` : name.trim();
}

function readLift(line: string): Lift {
  const [written = '', ...parts] = line.split(' / ');
  const doses: string[] = [];
  const left: string[] = [];
  const facts: string[] = [];
  for (const part of parts) {
    if (CODE.test(part)) {
      left.push(part);
      continue;
    }
    for (const word of part.replaceAll(/\s*x\s*(?=\d)/gi, 'x').split(/[\s,]+/)) {
      const sets = SETS.exec(word);
      const effort = EFFORT.exec(word);
      if (sets) doses.push(`${sets[1]} x ${sets[2]}`);
      else if (effort) facts.push(`@ RPE ${effort[1]}`);
      else if (WEIGHT.test(word)) facts.push(`@ ${word.replace(/(?=kg|lb)/i, ' ')}`);
      else if (REST.test(word)) facts.push(`rest ${word}`);
      else if (word !== '') left.push(word);
    }
  }
  // The first weight and the first rest are those of the line.
  const first = facts.filter(
    (fact, i) => facts.findIndex((each) => each.slice(0, 3) === fact.slice(0, 3)) === i,
  );
  return { name: nameOf(written), doses, facts: first.map((fact) => `, ${fact}`).join(''), left };
}

/**
 * The plain lines of a program in Liftoscript as the text of a routine. Its days become blocks; how weights progress, which
 * the app decides by itself, and code stay as comments.
 */
export function liftoscriptText(text: string): string {
  const known = new Map<string, Lift>();
  let isNamed = false;
  let inCode = false;
  return text
    .split(/\r?\n/)
    .flatMap((whole) => {
      const line = whole.trim();
      const begins = line.includes('{~');
      const comment = inCode;
      inCode = (inCode || begins) && !line.includes('~}');
      if (comment) return line === '' ? [] : [`// ${line}`];
      if (/^#\s/.test(line)) {
        const head = isNamed ? `#${line}` : line;
        isNamed = true;
        return [head];
      }
      if (!isExercise(line)) return [line.replace(/^\/\/+\s*/, '// ')];
      const [, name, from] = REUSED.exec(line) ?? [];
      const lift = from === undefined ? readLift(line) : known.get(nameOf(from.split(' / ')[0] ?? ''));
      const own = { ...(lift ?? readLift(line)), ...(name !== undefined && { name: nameOf(name) }) };
      known.set(own.name, own);
      const lines = own.doses.map((dose) => `${own.name} ${dose}${own.facts}`);
      const rest = own.left.length > 0 ? [`// ${own.left.join(' ')}`] : [];
      return lines.length > 0 ? [...lines, ...rest] : [line];
    })
    .join('\n');
}
