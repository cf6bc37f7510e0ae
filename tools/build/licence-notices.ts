import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RULE = '-'.repeat(80);

/** For packages without a licence file. */
const TEXT_OF: Readonly<Record<string, (author: string) => string>> = {
  MIT: (author) => readFileSync('LICENSE', 'utf8').replace(/Copyright.*/, `Copyright (c) ${author}`),
  Unlicense: (author) => `By ${author}, who has given it to the public domain: https://unlicense.org`,
};

/** The folder of the package that a module belongs to, or null for one of the site's own. */
function folderOf(module: string): string | null {
  const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
  return folder ?? null;
}

function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  const text = file
    ? readFileSync(join(folder, file), 'utf8')
    : TEXT_OF[license]?.(author?.name ?? String(author).replace(/ <.*/, ''));
  // Code must not be shipped without its notice, so the build fails.
  if (!text)
    throw new Error(`${name} is shipped, and its licence (${license}) is in no file of the package.`);
  return `${name} ${version} (${license})\n\n${text.trim()}`;
}

/** The licence notices of the packages that these modules belong to, as one text. */
export function licenceNotices(modules: readonly string[]): string {
  const folders = new Set(modules.map(folderOf).filter((folder) => folder !== null));
  const notices = [...folders].map(noticeOf).sort((a, b) => a.localeCompare(b));
  return `${notices.join(`\n\n${RULE}\n\n`)}\n`;
}
