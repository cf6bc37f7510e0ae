import type { Unit } from '../../../src/core/owns/unit.ts';
import type { Level } from '../../../src/core/plan/choices.ts';
import type { Equipment } from '../../../src/core/routine/equipment.ts';
import type { CoachCase } from '../case-shape.ts';
import type { Abilities } from './body.ts';

/** A person whose year is simulated. Weeks count from 0. */
export interface Simulated {
  readonly name: string;
  readonly who: string;
  readonly seed: number;
  readonly unit: Unit;
  readonly owns?: NonNullable<CoachCase['owns']>;
  readonly kit: readonly Equipment[];
  readonly level: Level;
  /** Weekday 0 is Monday. */
  readonly week: readonly { readonly weekday: number; readonly routine: string; readonly minutes: number }[];
  /** One-rep maxima in kilograms, reps of what has no weight, and what holds for all others of a kind. */
  readonly strength: Abilities;
  /** How much stronger in a year, in a straight line up to `plateau`. */
  readonly gain: number;
  readonly plateau: number;
  /** The weights of the first time; by kind of load where an exercise is not named. */
  readonly starts: Abilities;
  /** Exercises whose aims the page shows. */
  readonly shows: readonly string[];
  /** Weeks without training, both ends included. */
  readonly away: readonly (readonly [number, number])[];
  /** Three weeks in which hinges hurt. */
  readonly sore: readonly [number, number] | null;
  /** Weeks in which one weight is typed with a nought too many. */
  readonly slips: readonly number[];
  /** Weeks in which the screen is off and nothing is logged. */
  readonly silent: readonly number[];
  readonly rates: 'words' | 'reserve' | 'nothing';
  /** Whether the colour of a band is logged. */
  readonly namesBands: boolean;
}

export const PEOPLE: readonly Simulated[] = [
  {
    name: 'Nia',
    who: 'a novice with bands, who sits all day',
    seed: 11,
    unit: 'kg',
    kit: ['band', 'doorway', 'towel'],
    level: 'low',
    week: [
      { weekday: 0, routine: 'posture-15', minutes: 15 },
      { weekday: 2, routine: 'strong-back-45', minutes: 30 },
      { weekday: 4, routine: 'posture-15', minutes: 15 },
    ],
    strength: {
      body: 12,
      superman: 11,
      'band-face-pull': 14,
      'band-reverse-fly': 14,
      'high-plank': 7,
      'side-plank': 6,
      'isometric-pull-apart': 7,
    },
    gain: 0.8,
    plateau: 40,
    starts: {},
    shows: ['band-row', 'superman', 'high-plank'],
    away: [
      [14, 17],
      [33, 34],
    ],
    sore: [24, 26],
    slips: [],
    silent: [8, 9, 40],
    rates: 'words',
    namesBands: true,
  },
  {
    name: 'Ray',
    who: 'a lifter who comes back, in pounds',
    seed: 23,
    unit: 'lb',
    kit: ['barbell', 'dumbbells', 'pull-up-bar', 'cable', 'roman-chair'],
    level: 'middle',
    week: [
      { weekday: 0, routine: 'strong-back-45', minutes: 45 },
      { weekday: 3, routine: 'strong-back-45', minutes: 45 },
      { weekday: 5, routine: 'resilient-lower-back', minutes: 30 },
    ],
    strength: {
      deadlift: 120,
      'barbell-row': 80,
      'pull-up': 8,
      'lat-pulldown': 75,
      dumbbells: 36,
      stack: 60,
      'face-pull': 32,
      'reverse-fly': 14,
      body: 16,
      'bird-dog': 24,
    },
    gain: 0.35,
    plateau: 36,
    starts: {
      deadlift: 61.23,
      'barbell-row': 43.09,
      'lat-pulldown': 45.36,
      dumbbells: 15.88,
      stack: 34.02,
      'face-pull': 15.88,
      'reverse-fly': 6.8,
    },
    shows: ['deadlift', 'barbell-row', 'pull-up'],
    away: [[20, 28]],
    sore: [36, 38],
    slips: [6, 31],
    silent: [12],
    rates: 'reserve',
    namesBands: false,
  },
  {
    name: 'Sten',
    who: 'a strong lifter with a full gym and an hour',
    seed: 37,
    unit: 'kg',
    kit: ['barbell', 'dumbbells', 'pull-up-bar', 'cable', 'roman-chair', 'doorway', 'band'],
    level: 'high',
    week: [
      { weekday: 1, routine: 'strong-back-45', minutes: 60 },
      { weekday: 4, routine: 'strong-back-45', minutes: 45 },
    ],
    strength: {
      deadlift: 210,
      'barbell-row': 130,
      'pull-up': 14,
      'lat-pulldown': 115,
      dumbbells: 60,
      stack: 95,
      'face-pull': 50,
      'reverse-fly': 22,
      body: 20,
    },
    gain: 0.06,
    plateau: 30,
    starts: {
      deadlift: 150,
      'barbell-row': 90,
      'lat-pulldown': 75,
      dumbbells: 36,
      stack: 65,
      'face-pull': 27.5,
      'reverse-fly': 10,
    },
    shows: ['deadlift', 'barbell-row', 'pull-up'],
    away: [
      [25, 26],
      [44, 48],
    ],
    sore: [16, 18],
    slips: [9],
    silent: [],
    rates: 'words',
    namesBands: false,
  },
  {
    name: 'Bo',
    who: 'only body weight, at home',
    seed: 41,
    unit: 'kg',
    kit: [],
    level: 'low',
    week: [
      { weekday: 0, routine: 'resilient-lower-back', minutes: 30 },
      { weekday: 2, routine: 'strong-back-45', minutes: 45 },
      { weekday: 5, routine: 'resilient-lower-back', minutes: 20 },
    ],
    strength: { body: 13, plank: 13, 'side-plank': 8, 'bird-dog': 20, 'prone-w-raise': 12 },
    gain: 0.7,
    plateau: 45,
    starts: {},
    shows: ['superman', 'plank', 'hip-hinge'],
    away: [[10, 22]],
    sore: [30, 32],
    slips: [],
    silent: [5, 6],
    rates: 'nothing',
    namesBands: false,
  },
  {
    name: 'Pia',
    who: 'posture only, ten to twenty minutes',
    seed: 53,
    unit: 'kg',
    kit: ['band', 'doorway', 'towel'],
    level: 'low',
    week: [
      { weekday: 0, routine: 'posture-15', minutes: 15 },
      { weekday: 2, routine: 'posture-15', minutes: 10 },
      { weekday: 4, routine: 'posture-15', minutes: 20 },
    ],
    strength: { body: 11, 'high-plank': 6, 'side-plank': 5, 'isometric-pull-apart': 6 },
    gain: 0.5,
    plateau: 26,
    starts: {},
    shows: ['glute-bridge', 'high-plank', 'band-row'],
    away: [
      [7, 7],
      [28, 31],
    ],
    sore: [40, 42],
    slips: [],
    silent: [15, 16, 17],
    rates: 'words',
    namesBands: false,
  },
];
