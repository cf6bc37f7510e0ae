import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));

/**
 * Names classes of CSS modules by letters for the file and the place of the class among its words, as in `bc4`: a
 * hash in each name would be an eighth of all styles, because nothing compresses it. The same files give the same names.
 */
export function shortClassNames(root: string): (name: string, file: string, css: string) => string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css'))
    .map((path) => basename(path))
    .sort();
  if (new Set(files).size < files.length) throw new Error('Two CSS modules have the same file name.');
  return (name, file, css) => {
    const words = [...new Set(css.match(/[A-Za-z_][\w-]*/g))];
    return `${letters(files.indexOf(basename(file.split('?')[0] ?? file)))}${words.indexOf(name)}`;
  };
}
