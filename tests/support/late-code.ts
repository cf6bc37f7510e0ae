import '../../src/ui/shell/app.tsx';
import { warmScreens } from '../../src/ui/shell/late-component.ts';

// A file of tests that ended while code was being fetched would leave that code broken for the files after it.
await warmScreens(async () => {});
