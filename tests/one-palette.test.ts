import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PALETTE = 'src/ui/figure/figure.module.css';
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ path: `src/${file}`, css: readFileSync(`src/${file}`, 'utf8') }));
const SET = /^\s*(--f-[\w-]+):\s*([^;]+);/gmu;
const USED = /var\((--[\w-]+)/gu;
const LITERAL = /#[\da-f]{3}|oklch\(|rgba?\(|hsla?\(/iu;

describe('the colours of figures', () => {
  const colours = [...(sheets.find(({ path }) => path === PALETTE)?.css ?? '').matchAll(SET)];

  it('are set in one place, once each, so that lists, player and share card show the same', () => {
    expect(sheets.filter(({ css }) => css.match(SET)).map(({ path }) => path)).toEqual([PALETTE]);
    const names = colours.map(([, name]) => name);
    expect(names).toContain('--f-skin');
    expect(new Set(names).size).toBe(names.length);
  });

  it('are shades of the text on the phases, and the colour of what works', () => {
    for (const [, , value = ''] of colours) {
      expect(value).not.toMatch(LITERAL);
      for (const [, used = ''] of value.matchAll(USED))
        expect(used).toMatch(/^--(f-[\w-]+|on-tide|hot|work-line|fig-bg|surface-1)$/u);
    }
  });
});
