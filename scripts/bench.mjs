// npm run bench: prints figures, judges none of them. Build first: it measures dist.
import { cueLateness } from '../tests/bench/cue-lateness.mjs';
import { idleSession } from '../tests/bench/idle-session.mjs';
import { otherEngines } from '../tests/bench/other-engines.mjs';
import { soundtrack } from '../tests/bench/soundtrack.mjs';

await idleSession();
await soundtrack();
await otherEngines();
await cueLateness();
