import { CHAINS, JOINTS, LAYERS, PROPS, TONES } from '../core/routine/figure.ts';
import { id } from './file-fields.ts';
import { decimal, distinct, list, map, type Of, object, oneOf, text, yesNo } from './shape/shape.ts';

const cm = decimal(-400, 400);
const degrees = decimal(-720, 720);
const joints = list(oneOf(JOINTS), 1, 2);
const point = list(cm, 2, 3);

const poseName = text(20, { pattern: /^[a-z]{1,20}$/u, says: 'a pose, in 1 to 20 lowercase letters' });
const poseForm = { pattern: /^[a-z]{1,20}$/u, says: '1 to 20 lowercase letters' };

export const limbShape = object(
  {},
  { aim: list(degrees, 1, 4), to: list(cm, 2, 3), bend: list(degrees, 2, 2), straight: decimal(0, 20) },
  [
    { kind: 'exactly-one', of: ['aim', 'to'] },
    { kind: 'needs', key: 'bend', other: 'to' },
    { kind: 'needs', key: 'straight', other: 'to' },
  ],
);

const lean = list(degrees, 1, 4);
const shrug = list(decimal(-15, 15), 2, 2);
const turned = list(degrees, 1, 2);

export const poseShape = object(
  {},
  {
    hip: point,
    pin: list(cm, 2, 2),
    trunk: lean,
    side: lean,
    head: degrees,
    tilt: degrees,
    shrug,
    shrugR: shrug,
    shrugL: shrug,
    arm: limbShape,
    armR: limbShape,
    armL: limbShape,
    leg: limbShape,
    legR: limbShape,
    legL: limbShape,
    hand: turned,
    handR: turned,
    handL: turned,
    foot: degrees,
    footR: degrees,
    footL: degrees,
  },
  [{ kind: 'at-most-one', of: ['hip', 'pin'] }],
);

export const propShape = object(
  { kind: oneOf(PROPS) },
  {
    layer: oneOf(LAYERS),
    at: point,
    on: joints,
    to: point,
    toOn: joints,
    box: list(cm, 4, 4),
    round: decimal(0, 20),
    ends: list(cm, 2, 2),
    height: decimal(1, 200),
    radius: decimal(0.5, 100),
    width: decimal(0.5, 200),
    tone: oneOf(TONES),
  },
  [
    { kind: 'at-most-one', of: ['at', 'on'] },
    { kind: 'at-most-one', of: ['to', 'toOn'] },
  ],
);

export const repShape = object({ lift: list(poseName, 1, 4), lower: list(poseName, 1, 4) }, {});

export const figureShape = object(
  { shows: text(160) },
  {
    like: id,
    view: decimal(-180, 180),
    also: decimal(-180, 180),
    above: decimal(0, 90),
    lights: oneOf(['left', 'right']),
    props: list(propShape, 0, 24),
    pinned: oneOf(JOINTS),
    base: poseShape,
    poses: map(poseForm, poseShape, 8),
    rep: repShape,
    hold: list(poseName, 1, 2),
    circle: list(poseName, 2, 6),
    seconds: decimal(0.5, 20),
    alternates: yesNo,
    order: distinct(oneOf(CHAINS), 7, 7),
    floor: yesNo,
    tucked: yesNo,
    close: cm,
  },
  [
    { kind: 'exactly-one', of: ['like', 'poses'] },
    { kind: 'exactly-one', of: ['like', 'rep', 'hold', 'circle'] },
    { kind: 'needs', key: 'base', other: 'poses' },
    { kind: 'needs', key: 'pinned', other: 'poses' },
    { kind: 'needs', key: 'order', other: 'poses' },
  ],
);

export type FigureFile = Of<typeof figureShape>;
