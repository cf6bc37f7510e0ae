import { minutes } from '../../core/duration.ts';
import { fileKind } from '../../core/file-kind.ts';
import { NO_AIMS } from '../../core/plan/aims.ts';
import { choicesOf } from '../../core/plan/choices-of.ts';
import { plannedIn } from '../../core/plan/plan.ts';
import { isOwnId, MOST_LETTERS } from '../../core/routine/own-routine.ts';
import type { AssistantTool, ModelContext, ToolAnswer } from '../../platform/model-context.ts';
import { sharedAddress } from '../../platform/shared-address.ts';
import { isLive } from '../../store/session-view.ts';
import type { App } from '../../ui/app-context.ts';
import { assistantWords } from '../../words/en/assistant-words.ts';
import { doseWords } from '../../words/en/dose-words.ts';
import { routineTextWords } from '../../words/en/routine-text-words.ts';

type Needs = Pick<App, 'library' | 'own' | 'settings' | 'progress' | 'session'> & {
  /** Opens a place of the app, from the # on. */
  readonly open: (address: string) => void;
};

const answer = (value: unknown): ToolAnswer => ({
  content: [{ type: 'text', text: JSON.stringify(value) }],
});
const refuse = (text: string): ToolAnswer => ({ content: [{ type: 'text', text }], isError: true });

/** What an assistant sends is as foreign as a link: a text, or nothing. */
const textOf = (input: unknown, name: string): string | null => {
  const value: unknown =
    typeof input === 'object' && input !== null && Object.hasOwn(input, name)
      ? (input as Readonly<Record<string, unknown>>)[name]
      : null;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

const oneText = (name: string, description: string) => ({
  type: 'object',
  properties: { [name]: { type: 'string', description } },
  required: [name],
  additionalProperties: false,
});

/** The tools that the app offers to a person's assistant. None of them keeps or starts anything. */
export function assistantTools({
  library,
  own,
  settings,
  progress,
  session,
  open,
}: Needs): readonly AssistantTool[] {
  const routines = async () => {
    await Promise.all([own.getState().load(), library.getState().loadPlanner()]);
    return library.getState().routines;
  };
  return [
    {
      name: 'list_routines',
      description: assistantWords.list,
      inputSchema: { type: 'object', properties: {} },
      annotations: { readOnlyHint: true, untrustedContentHint: true },
      execute: async () =>
        answer(
          (await routines()).map(({ id, name, summary, targetMinutes }) => ({
            id,
            name,
            summary,
            minutes: [targetMinutes.low, targetMinutes.high],
            own: isOwnId(id),
          })),
        ),
    },
    {
      name: 'read_plan',
      description: assistantWords.plan,
      inputSchema: oneText('id', assistantWords.id),
      annotations: { readOnlyHint: true, untrustedContentHint: true },
      async execute(input) {
        const id = textOf(input, 'id');
        const routine = (await routines()).find((each) => each.id === id);
        const { planFor, exercises, choices } = library.getState();
        if (!routine || !planFor) return refuse(assistantWords.unknown);
        const aims = progress.getState().aims[routine.id] ?? NO_AIMS;
        const mine = choicesOf(routine, settings.getState().settings, choices[routine.id]);
        const plan = planFor(routine, exercises, mine, aims);
        return answer({
          name: plan.name,
          minutes: minutes(plan.totals.ms),
          blocks: plan.blocks.map((block) => ({
            name: block.name,
            exercises: plannedIn(block).map(({ name, sets, dose, sides, restMs }) => ({
              name,
              sets,
              dose: doseWords.set(dose),
              sides: sides === 'both' ? null : sides,
              restSeconds: restMs / 1000,
            })),
          })),
        });
      },
    },
    {
      name: 'draft_routine',
      description: assistantWords.draft,
      inputSchema: oneText('text', assistantWords.text),
      annotations: { readOnlyHint: false, untrustedContentHint: true },
      async execute(input) {
        const text = textOf(input, 'text');
        if (text === null) return refuse(assistantWords.noText);
        if (text.length > MOST_LETTERS)
          return refuse(routineTextWords.refusal({ code: 'too-much-text', most: MOST_LETTERS }));
        const [{ draftOf }] = await Promise.all([import('./draft-for-assistant.ts'), routines()]);
        const draft = await draftOf(text, library.getState().shipped);
        if (!draft.routine) return { ...answer(draft), isError: true };
        if (isLive(session.getState())) return answer({ ...draft, note: assistantWords.live });
        open(await sharedAddress({ text }, { most: MOST_LETTERS, kindOf: fileKind }));
        return answer({ ...draft, note: assistantWords.shown });
      },
    },
  ];
}

/** Offers the tools to the browser. A browser that refuses one offers the others. */
export function offerTools(context: ModelContext, app: App): void {
  const open = (address: string) => void (location.hash = address);
  for (const tool of assistantTools({ ...app, open })) {
    try {
      // Some versions return a promise.
      void Promise.resolve(context.registerTool(tool)).catch(() => undefined);
    } catch {
      // It has a tool of this name, as after Back, or knows another form of tools.
    }
  }
}
