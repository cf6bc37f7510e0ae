import { part } from '../language.ts';

/** The week plan. */
export const week = part('week', {
  title: 'Week plan',
  hourly: 'Every hour',
  hourlyNote: 'A short break, not one session',
  at: 'At',
  from: 'From',
  to: 'To',
  toCalendar: 'Add to my calendar',
  toCalendarNote:
    'A page cannot wake itself, so your calendar does: the file repeats every week and rings ten minutes before. Take it in again after a change; what you no longer do, remove there.',
});
