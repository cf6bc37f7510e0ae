// How long fitting a routine to a time takes: once for every move of the slider.
import { loadSource } from '../../tools/scripts/load-source.mjs';

const ROUNDS = 8;

/** Twenty blocks of twenty-five slots, taken from all the routines there are. */
function large({ routines }) {
  const blocks = routines.flatMap((routine) => routine.blocks);
  const slots = blocks.flatMap((block) => block.slots);
  return {
    ...routines[0],
    id: 'large',
    blocks: Array.from({ length: 20 }, (_, b) => ({
      ...blocks[b % blocks.length],
      id: `b${b}`,
      slots: Array.from({ length: 25 }, (__, s) => ({
        ...slots[(b * 25 + s) % slots.length],
        id: `b${b}.${s}`,
      })),
    })),
  };
}

function measure(fitPlan, routine, exercises, minutes) {
  const choices = {
    level: 'middle',
    equipment: routine.equipment,
    leftOut: [],
    swaps: {},
    minutes: null,
    readySeconds: 10,
    pace: 'own',
  };
  // The best of several rounds: what else the machine does is not what is measured.
  const times = minutes.map((asked) => {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const before = performance.now();
      fitPlan(routine, exercises, choices, asked);
      return performance.now() - before;
    });
    return Math.min(...rounds);
  });
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  return `median ${median.toFixed(2)} ms, the slowest length ${times.at(-1).toFixed(2)} ms`;
}

export async function fit() {
  const { coachLibrary } = await loadSource('/tools/coach/coach-library.ts');
  const { fitPlan } = await loadSource('/src/core/plan/fit/fit-plan.ts');
  const strong = coachLibrary.routines.find(({ id }) => id === 'strong-back-45');
  const upTo = (most, step) => Array.from({ length: most / step }, (_, i) => (i + 1) * step);
  console.log('\nFitting a plan to a time, every length there is');
  console.log(`  Strong Back 45     ${measure(fitPlan, strong, coachLibrary.exercises, upTo(110, 1))}`);
  console.log(
    `  five hundred slots ${measure(fitPlan, large(coachLibrary), coachLibrary.exercises, upTo(1800, 60))}`,
  );
}
