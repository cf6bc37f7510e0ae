// Writes public/schema/ from the definitions that the parser uses, so that editors check what the app checks.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport('/src/authoring/schemas.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});

await mkdir(`${root}public/schema`, { recursive: true });
for (const [name, schema] of Object.entries(module.SCHEMAS)) {
  await writeFile(`${root}public/schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`public/schema/${name}`);
}
