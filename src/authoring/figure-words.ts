import { figureShape, limbShape, poseShape, propShape, repShape } from './figure-file.ts';
import { type Words, words } from './shape/json-schema.ts';

const LIMB = 'The same for both sides. A field with R or L at its end is for one of them.';

/** What an editor tells while a figure is written. Lengths are centimetres of a person 180 cm tall. */
export const FIGURE_WORDS: Words = new Map([
  words(figureShape, 'Figure', 'How the exercise is drawn: key poses, and which one each part moves to.', {
    shows:
      'What one sees, for those who do not see it: the position, then the movement, in a sentence or two.',
    like: 'The id of an exercise with the same movement; its poses are used.',
    view: 'Where one looks from, in degrees: 0 from its right, 90 from the front, -90 from behind.',
    above: 'How many degrees from above one looks, where it is not level.',
    also: 'A second place to look from, where one alone does not tell all.',
    lights: 'The side that works, where only one does.',
    props: 'What is held, lain on or stood at. Points are [right, up] on screen or [forward, up, right].',
    pinned: 'The joint that "pin" places.',
    base: 'What all poses share.',
    poses: 'Key poses by name.',
    rep: 'For repetitions: the poses that each half of one passes through.',
    hold: 'For holds: the pose that is held, after the one it is entered from, if any.',
    circle: 'For circling: the poses of one round, at an even speed.',
    seconds: 'How long a round takes, or a repetition that no tempo is set for.',
    alternates: 'Whether the same follows with right and left exchanged, over and over.',
    order: 'From back to front, where depth alone is not enough.',
    floor: 'False where there is no floor in sight.',
    tucked: 'Whether the toes are tucked under.',
  }),
  words(poseShape, 'Pose', 'Bearings in degrees: 0 hangs down, 90 points forward, 180 up, -90 back.', {
    hip: 'Where the middle of the hips is: [forward, up, right].',
    pin: 'Where the pinned joint is: [forward, up].',
    trunk:
      'How far pelvis, lumbar spine, chest and, where it bends too, upper chest lean forward; one number is a neutral spine.',
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
    layer: 'What it is painted with; the body is painted from its far side to its near one.',
    at: 'Where it is.',
    on: 'The joint it is at, or the two joints it is in the middle of.',
    to: 'Where it ends.',
    toOn: 'The joint it ends at, or the two joints it ends in the middle of.',
    box: 'Two corners of a block on screen, from where it is: [left, bottom, right, top].',
    round: 'How round the corners of a block are.',
    ends: 'From where to where a mat or bench reaches.',
    height: 'How high a bench is.',
    radius: 'Of discs, plates and rings.',
    width: 'How thick a line is, or how far a bar reaches.',
    tone: 'Its colour.',
  }),
  words(repShape, 'Repetition', 'Poses by name, the last one where that half ends.', {
    lift: 'The half that works hard.',
    lower: 'The half that gives way.',
  }),
]);
