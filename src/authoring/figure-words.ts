import { figureShape, limbShape, poseShape, propShape, repShape } from './figure-file.ts';
import { type Words, words } from './shape/json-schema.ts';

const LIMB = 'The same for both sides. A field with R or L at its end is for one of them.';

/** Descriptions that an editor shows while a person writes a figure. Lengths are centimetres of a person 180 cm tall. */
export const FIGURE_WORDS: Words = new Map([
  words(figureShape, 'Figure', 'How the exercise is drawn: key poses, and which one each part moves to.', {
    shows:
      'What the figure shows, for people who cannot see it: the position, then the movement, in a sentence or two.',
    like: 'The id of an exercise with the same movement; its poses are used.',
    view: 'The direction it is seen from, in degrees: 0 from its right, 90 from the front, -90 from behind.',
    above: 'How many degrees from above it is seen; level when left out.',
    also: 'A second view, which is level, for a movement that one view cannot show.',
    lights: 'The side that works, if only one does.',
    props: 'What is held, lain on or stood at. Points are [right, up] on screen or [forward, up, right].',
    pinned: 'The joint that "pin" places.',
    base: 'What all poses share.',
    poses: 'Key poses by name.',
    rep: 'For repetitions: the poses that each half of one passes through.',
    hold: 'For holds: the pose that is held, after the one it is entered from, if any.',
    circle: 'For circling: the poses of one round, at an even speed.',
    seconds: 'How long a round takes, or a repetition without a tempo.',
    alternates: 'Whether the movement is repeated with right and left exchanged.',
    order: 'From back to front, if depth alone is not enough.',
    floor: 'False if no floor is drawn.',
    tucked: 'Whether the toes are tucked under.',
    close:
      'For a close-up of a movement too small to see on a whole body: the height below which nothing is shown. Set "floor" to false.',
  }),
  words(poseShape, 'Pose', 'Bearings in degrees: 0 hangs down, 90 points forward, 180 up, -90 back.', {
    hip: 'Where the middle of the hips is: [forward, up, right].',
    pin: 'Where the pinned joint is: [forward, up].',
    trunk:
      'How far pelvis, lumbar spine, chest and, if it bends separately, upper chest lean forward; one number is a neutral spine.',
    side: 'How far they lean to the right.',
    head: 'How far the head leans forward; as far as the chest when left out.',
    tilt: 'How far the head leans to the right.',
    shrug: `Shoulders [up, forward]. ${LIMB}`,
    shrugR: 'The right shoulder.',
    shrugL: 'The left shoulder.',
    arm: LIMB,
    armR: 'The right arm.',
    armL: 'The left arm.',
    leg: LIMB,
    legR: 'The right leg.',
    legL: 'The left leg.',
    hand: `An open hand, [bearing, out]; a fist when left out. ${LIMB}`,
    handR: 'The right hand.',
    handL: 'The left hand.',
    foot: `Where the toes point; forward from the shank when left out. ${LIMB}`,
    footR: 'The right foot.',
    footL: 'The left foot.',
  }),
  words(limbShape, 'Limb', 'Where an arm or leg points, or where its end is. The same way in all poses.', {
    aim: 'Bearings [upper, lower, upper out, lower out].',
    to: 'Where the fist, the wrist of an open hand or the ankle is: [forward, up, right].',
    bend: 'Where the elbow or knee points: [bearing, out].',
    straight: 'How far the shoulder may give way to keep the elbow straight.',
  }),
  words(propShape, 'Prop', 'One thing besides the body.', {
    kind: 'What it is.',
    layer: 'The body part it is painted with; the body is painted from its far side to its near side.',
    at: 'Where it is.',
    on: 'The joint it is at, or two joints to be halfway between.',
    to: 'Where it ends.',
    toOn: 'The joint it ends at, or two joints to end halfway between.',
    box: 'Two corners of a block on screen, relative to its place: [left, bottom, right, top].',
    round: 'How round the corners of a block are.',
    ends: 'Where a mat or bench begins and ends.',
    height: 'How high a bench is.',
    radius: 'Of discs, plates and rings.',
    width: 'How thick a line is, or how far a bar reaches.',
    tone: 'Its colour.',
  }),
  words(repShape, 'Repetition', 'Poses by name; each half ends in its last one.', {
    lift: 'The half that works hard.',
    lower: 'The half that gives way.',
  }),
]);
