// npm run bench: prints figures, judges none of them. Build first: it measures dist.
import { cueLateness } from '../tests/bench/cue-lateness.mjs';
import { history } from '../tests/bench/history.mjs';
import { idleSession } from '../tests/bench/idle-session.mjs';
import { soundtrack } from '../tests/bench/soundtrack.mjs';

await idleSession();
await soundtrack();
await cueLateness();
await history();
