import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

const MOVES = /\b(scale|translate|rotate|transform|inset\S*|all)\b/;
/** The durations that are 0 for a person who asks for less motion; `--hold` shows how long a press still has to last. */
const STOPS = /var\(--(d-tap|d-quick|d-move|hold)\)/;

it('for a person who asks for less motion no style moves anything', () => {
  const found = files.flatMap((file) => {
    const css = readFileSync(`src/${file}`, 'utf8');
    const declarations = [...css.matchAll(/\b(transition|animation):\s*([^;{}]+);/g)];
    return declarations
      .flatMap(([, property = '', value = '']) => value.split(',').map((each) => ({ property, each })))
      .filter(({ property, each }) => (property === 'animation' || MOVES.test(each)) && !STOPS.test(each))
      .map(({ property, each }) => `${file}: ${property}: ${each.trim()}`);
  });
  expect(found).toEqual([]);
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const [, calm = ''] = /prefers-reduced-motion: reduce\) \{([^@]*)/.exec(tokens) ?? [];
  for (const name of ['--d-tap', '--d-quick', '--d-move']) expect(calm).toContain(`${name}: 0ms`);
});
