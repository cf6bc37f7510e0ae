import { liveYear } from './live-year.ts';
import { PEOPLE } from './people.ts';
import { yearPage } from './year-page.ts';

/** Prints the simulated year of these people, or of all. */
export async function year(names: readonly string[]) {
  const wanted = names.map((name) => name.toLowerCase());
  const unknown = names.find(
    (name) => !PEOPLE.some((each) => each.name.toLowerCase() === name.toLowerCase()),
  );
  if (unknown !== undefined) {
    const known = PEOPLE.map(({ name }) => name).join(', ');
    return { status: 2, out: '', error: `There is nobody called "${unknown}". Name one of: ${known}.` };
  }
  const pages = [];
  for (const person of PEOPLE.filter(
    ({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()),
  )) {
    pages.push(yearPage(person, await liveYear(person)));
  }
  return { status: 0, out: pages.join('\n\n'), error: '' };
}
