import type { Exercise, Muscle } from '../../core/routine/exercise.ts';

/** Categories of other apps, and anatomical names, from the exact to the vague: the first that fits names the muscles. */
const WORDS: readonly (readonly [RegExp, readonly Muscle[]])[] = [
  [/rotator|infraspinatus|supraspinatus|teres minor|subscapularis/, ['rotator-cuff']],
  [/(?:rear|posterior).*delt|delt.*(?:rear|posterior)/, ['rear-shoulders']],
  [/(?:front|anterior).*delt|delt.*(?:front|anterior)/, ['front-shoulders']],
  [/(?:side|lateral|medial|middle).*delt|delt.*(?:side|lateral|medial|middle)/, ['side-shoulders']],
  [/shoulder|delt|schulter|hombro|épaule|spalle/, ['front-shoulders', 'side-shoulders']],
  [/upper back|rhomboid|middle back|oberer rücken/, ['upper-back']],
  [/lower back|erector|unterer rücken|lumbar/, ['lower-back']],
  [/\blats?\b|latissimus|teres major/, ['lats']],
  [/\btraps?\b|trapezius|trapez|nacken/, ['traps']],
  [/\bback\b|rücken|espalda|\bdos\b|schiena|costas/, ['lats', 'upper-back']],
  [/chest|pector|brust|pecho|poitrine|petto|peito/, ['chest']],
  [/tricep|trizeps/, ['triceps']],
  [/bicep.*femoris|hamstring|semitendinosus|semimembranosus|beinbeuger/, ['hamstrings']],
  [/bicep|bizeps|brachialis/, ['biceps']],
  [/forearm|wrist|brachioradialis|unterarm|grip/, ['forearms']],
  [/oblique/, ['obliques']],
  [/hip flexor|iliopsoas|psoas|tensor fasciae/, ['hip-flexors']],
  [/adductor|gracilis|pectineus|inner thigh/, ['adductors']],
  [/glute|gesäß|hips?\b/, ['glutes']],
  [/quad|rectus femoris|vastus|sartorius/, ['quads']],
  [/cal(?:f|ves)|gastrocnemius|soleus|wade/, ['calves']],
  [/\babs?\b|abdomin|core|bauch|stomach/, ['abs']],
  [/\blegs?\b|beine|pierna|jambe|gambe|perna|thigh/, ['quads', 'glutes', 'hamstrings']],
  [/\barms?\b|\barme\b|brazo/, ['biceps', 'triceps']],
  [/neck|sternocleidomastoid|splenius|hals/, ['neck']],
];

/** The muscles that words of a file name, each once. */
function musclesIn(words: string): readonly Muscle[] {
  const named = words.toLowerCase().split(/[,;/|]/);
  return [...new Set(named.flatMap((each) => WORDS.find(([pattern]) => pattern.test(each))?.[1] ?? []))];
}

/** What an exercise works, as a file says it: a category, or muscles divided by commas. */
export interface FileWorks {
  readonly main: string;
  readonly also: string;
}

/** What an exercise works in the words of a file; null when they name no muscle, as "Cardio" does. */
export function musclesFrom({ main, also }: FileWorks): Exercise['muscles'] | null {
  const leading = musclesIn(main);
  if (leading.length === 0) return null;
  return { main: leading, also: musclesIn(also).filter((muscle) => !leading.includes(muscle)) };
}
