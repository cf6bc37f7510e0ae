import { expect, it } from 'vitest';
import { renamedText, titleIn } from '../../../src/core/routine/own-routine.ts';

it('a copy of a text has another name, and every other line as it was', () => {
  const text = '// Mine.\r\n# Evening  \r\n## Main\r\nPlank 30s // slowly\r\n';
  expect(renamedText(text, '$& (copy)')).toBe(text.replace('Evening', () => '$& (copy)'));
  expect(renamedText('# "Rest"\nPlank 30s\n', 'Rest (copy)')).toBe('# "Rest (copy)"\nPlank 30s\n');
  expect(titleIn(renamedText('## Main\nPlank 30s\n', 'Mine'))).toBe('Mine');
});
