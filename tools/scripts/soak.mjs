// Runs every file of tools/soak, or those that are named, one after the other; they take minutes to an hour each.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const files = readdirSync('tools/soak').filter((file) => /\.m?[jt]s$/.test(file));
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)));
let failed = 0;
for (const file of chosen) {
  console.log(`\n${file}`);
  const { status } = spawnSync('node', [`tools/soak/${file}`], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
console.log(`\nSoak: ${chosen.length - failed} of ${chosen.length} passed.`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
