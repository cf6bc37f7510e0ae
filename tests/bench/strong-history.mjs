const DAY_MS = 86_400_000;

const NAMES = ['Deadlift (Barbell)', 'Lat Pulldown (Cable)', 'Bench Press (Barbell)', 'Plank', 'My Own Row'];

/** Years of sessions of twenty sets, as Strong writes them. */
export function strongHistory(rows) {
  const lines = [
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
  ];
  for (let i = 0; i < rows; i++) {
    const day = new Date(Date.UTC(2012, 0, 1, 18) + Math.floor(i / 20) * DAY_MS);
    const date = day.toISOString().replace('T', ' ').slice(0, 19);
    const name = NAMES[Math.floor((i % 20) / 4)];
    const set = name === 'Plank' ? '0,0,0,60' : `${40 + (i % 30) * 2.5},8,0,0`;
    lines.push(`${date},"Back, heavy",1h 2m,"${name}",${(i % 4) + 1},${set},"belt, second hole",,8`);
  }
  return lines.join('\n');
}
