// npm run bench: prints figures, judges none of them. Build first: it measures dist.
import { idleSession } from '../tests/bench/idle-session.mjs';

await idleSession();
