import { expect, it, vi } from 'vitest';
import { offerTools } from '../../../src/app/late/assistant-tools.ts';
import type { App } from '../../../src/ui/app-context.ts';

it('a browser that refuses one tool is offered the others, and the app goes on', () => {
  const names: string[] = [];
  const registerTool = vi.fn<(tool: { readonly name: string }) => unknown>(({ name }) => {
    names.push(name);
    if (name === 'list_routines') throw new Error('There is one already.');
    return Promise.reject(new Error('Not allowed.'));
  });
  offerTools({ registerTool }, {} as App);
  expect(names).toEqual(['list_routines', 'read_plan', 'draft_routine']);
});
