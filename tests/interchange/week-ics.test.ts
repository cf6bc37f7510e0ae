import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Zone } from '../../src/core/training/week/time-zone.ts';
import type { Weekday, WeekEntry, WeekPlan } from '../../src/core/training/week/week-plan.ts';
import { weekIcs } from '../../src/interchange/calendar/week-ics.ts';
import { offsetIn } from '../../src/platform/zone-here.ts';
import { weekWords } from '../../src/words/en/week-words.ts';

const DAY = 86_400_000;
const once = (days: Weekday[], minute = 18 * 60 + 30): WeekEntry => ({
  routine: 'back',
  days,
  at: { kind: 'once', minute },
});
const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

const zone = (name: string): Zone => ({ name, offsetAt: (wall) => offsetIn(name, wall) });

/** What another program reads from the file: the instants of the first `count` events, and its alarms. */
function read(ics: string, count: number) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const zones = calendar.getAllSubcomponents('vtimezone').map((each) => new ICAL.Timezone(each));
  for (const each of zones) ICAL.TimezoneService.register(each, each.tzid);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const steps = event.iterator();
    const instants = Array.from({ length: count }, () => steps.next().toJSDate().toISOString());
    const [alarm] = component.getAllSubcomponents('valarm');
    const trigger = alarm?.getFirstPropertyValue('trigger');
    return {
      name: event.summary,
      minutes: event.duration.toSeconds() / 60,
      instants,
      alarm: String(trigger),
    };
  });
}

function ics(plan: WeekPlan, name: string, today: number, needs: { readonly owner?: string } = {}) {
  return weekIcs(plan, {
    zone: zone(name),
    now: today,
    today: Math.floor((today + offsetIn(name, today) * 60_000) / DAY),
    routine: (id) => ({ name: id === 'back' ? 'Strong Back; 45, "long"' : 'Desk Reset', minutes: 45 }),
    owner: 'ana',
    address: 'https://example.org/holdfast/',
    ...needs,
    describe: weekWords.openAt,
  });
}

describe('the calendar file, read by another program', () => {
  it('keeps half past six when the clocks go back in Berlin', () => {
    const [event] = read(ics([once([0, 3])], 'Europe/Berlin', Date.UTC(2026, 9, 20, 10)), 4);
    expect(event).toEqual({
      name: 'Strong Back; 45, "long"',
      minutes: 45,
      alarm: '-PT10M',
      instants: [
        '2026-10-22T16:30:00.000Z',
        '2026-10-26T17:30:00.000Z',
        '2026-10-29T17:30:00.000Z',
        '2026-11-02T17:30:00.000Z',
      ],
    });
  });

  it('keeps it when they go forward in New York', () => {
    const [event] = read(ics([once([6], 9 * 60)], 'America/New_York', Date.UTC(2027, 2, 1, 12)), 3);
    expect(event?.instants).toEqual([
      '2027-03-07T14:00:00.000Z',
      '2027-03-14T13:00:00.000Z',
      '2027-03-21T13:00:00.000Z',
    ]);
  });

  it('replaces the events it added before when days and times have changed', () => {
    const uids = (plan: WeekPlan) => ics(plan, 'Europe/Berlin', Date.UTC(2026, 9, 20)).match(/UID:.*/gu);
    expect(uids([once([0, 3], 18 * 60)])).toEqual(uids([once([1], 7 * 60)]));
  });

  it('is newer than the one before, to the second, so that it replaces it', () => {
    const at = (now: number) => {
      const [event] = eventsIn(ics([once([0])], 'Europe/Berlin', now));
      const text = (name: string) => String(event?.getFirstPropertyValue(name));
      return { sequence: Number(text('sequence')), modified: text('last-modified'), stamp: text('dtstamp') };
    };
    const first = at(Date.UTC(2026, 9, 20, 10, 0, 1));
    expect(first).toMatchObject({ modified: '2026-10-20T10:00:01Z', stamp: '2026-10-20T10:00:01Z' });
    expect(at(Date.UTC(2026, 9, 20, 10, 0, 2)).sequence).toBe(first.sequence + 1);
    expect(at(Date.UTC(2087, 0)).sequence).toBeLessThan(2 ** 31);
  });

  it('is not taken for that of another person in the same calendar', () => {
    const uids = (owner: string) =>
      eventsIn(ics([once([0])], 'Europe/Berlin', Date.UTC(2026, 9, 20), { owner })).map((event) =>
        event.getFirstPropertyValue('uid'),
      );
    expect(uids('ana')).toEqual(['back-1-ana@holdfast']);
    expect(uids('ben')).toEqual(['back-1-ben@holdfast']);
  });

  it('says what to do where its link opens another browser', () => {
    const [event] = eventsIn(ics([once([0])], 'Europe/Berlin', Date.UTC(2026, 9, 20)));
    const description = String(event?.getFirstPropertyValue('description'));
    expect(description).toContain('https://example.org/holdfast/#/routine/back');
    expect(description).toContain('home screen');
  });

  it('is right in time zones without clock changes, and in those half an hour off', () => {
    const [event] = read(ics([once([2], 6 * 60)], 'Asia/Kolkata', Date.UTC(2026, 0, 5)), 2);
    expect(event?.instants).toEqual(['2026-01-07T00:30:00.000Z', '2026-01-14T00:30:00.000Z']);
  });

  it('begins today when today is one of the days', () => {
    const [event] = read(ics([once([1])], 'Europe/Berlin', Date.UTC(2026, 9, 20, 10)), 1);
    expect(event?.instants).toEqual(['2026-10-20T16:30:00.000Z']);
  });

  it('has a reminder at every full hour of a working day, exactly at the hour', () => {
    const desk: WeekEntry = {
      routine: 'desk',
      days: [0, 1, 2, 3, 4],
      at: { kind: 'every', minutes: 60, from: 9 * 60, to: 17 * 60 },
    };
    const events = read(ics([desk], 'Europe/Berlin', Date.UTC(2026, 9, 23, 10)), 2);
    expect(events).toHaveLength(9);
    expect(events[0]).toMatchObject({
      name: 'Desk Reset',
      alarm: 'PT0S',
      instants: ['2026-10-23T07:00:00.000Z', '2026-10-26T08:00:00.000Z'],
    });
    expect(events.at(-1)?.instants[0]).toBe('2026-10-23T15:00:00.000Z');
  });

  it('continues past midnight into the next day', () => {
    const night: WeekEntry = {
      routine: 'desk',
      days: [6],
      at: { kind: 'every', minutes: 60, from: 22 * 60, to: 60 },
    };
    const events = read(ics([night], 'Asia/Kolkata', Date.UTC(2026, 9, 20)), 2);
    expect(events.map(({ instants }) => instants)).toEqual([
      ['2026-10-25T16:30:00.000Z', '2026-11-01T16:30:00.000Z'],
      ['2026-10-25T17:30:00.000Z', '2026-11-01T17:30:00.000Z'],
      ['2026-10-25T18:30:00.000Z', '2026-11-01T18:30:00.000Z'],
      ['2026-10-25T19:30:00.000Z', '2026-11-01T19:30:00.000Z'],
    ]);
  });

  it.each([
    [30, 5, ['16:30', '17:00', '17:30', '18:00', '18:30']],
    [45, 3, ['16:30', '17:15', '18:00']],
    [60, 3, ['16:30', '17:30', '18:30']],
  ] as const)('rings every %i minutes, over midnight too', (minutes, count, times) => {
    const at = { kind: 'every', minutes, from: 22 * 60, to: 0 } as const;
    const night: WeekEntry = { routine: 'desk', days: [6], at };
    const events = read(ics([night], 'Asia/Kolkata', Date.UTC(2026, 9, 20)), 1);
    expect(events).toHaveLength(count);
    expect(events.map(({ instants }) => instants[0]?.slice(11, 16))).toEqual(times);
  });

  it('has no line longer than 75 bytes, each ended as the standard says', () => {
    const lines = ics([once([0])], 'Europe/Berlin', Date.UTC(2026, 9, 20)).split('\r\n');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/\n/);
  });
});
