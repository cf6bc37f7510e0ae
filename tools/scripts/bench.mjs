// npm run bench: prints measurements without judging them. Build first: it measures dist. `npm run bench -- figures` runs one.
import { boundary } from '../../tests/bench/boundary.mjs';
import { cueLateness } from '../../tests/bench/cue-lateness.mjs';
import { figures } from '../../tests/bench/figures.mjs';
import { first } from '../../tests/bench/first.mjs';
import { fit } from '../../tests/bench/fit.mjs';
import { history } from '../../tests/bench/history.mjs';
import { host } from '../../tests/bench/host.mjs';
import { idleSession } from '../../tests/bench/idle-session.mjs';
import { imports } from '../../tests/bench/import.mjs';
import { importsInPage } from '../../tests/bench/import-in-page.mjs';
import { names } from '../../tests/bench/names.mjs';
import { otherEngines } from '../../tests/bench/other-engines.mjs';
import { power } from '../../tests/bench/power.mjs';
import { routineText } from '../../tests/bench/routine-text.mjs';
import { soundtrack } from '../../tests/bench/soundtrack.mjs';

const BENCHES = {
  'idle-session': idleSession,
  soundtrack,
  'other-engines': otherEngines,
  'cue-lateness': cueLateness,
  boundary,
  first,
  figures,
  power,
  fit,
  import: imports,
  'import-in-page': importsInPage,
  names,
  history,
  'routine-text': routineText,
  host,
};

const asked = process.argv.slice(2);
for (const [name, run] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) await run();
}
