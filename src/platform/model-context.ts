/** What a tool answers, as the Model Context Protocol has it. */
export interface ToolAnswer {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[];
  readonly isError?: boolean;
}

/** A tool that the browser offers to a person's assistant. */
export interface AssistantTool {
  readonly name: string;
  readonly description: string;
  /** A JSON schema of what `execute` is given. */
  readonly inputSchema: object;
  readonly annotations?: { readonly readOnlyHint?: boolean; readonly untrustedContentHint?: boolean };
  readonly execute: (input: unknown) => Promise<ToolAnswer>;
}

/** WebMCP. Chromium moved it from the navigator to the document. */
export interface ModelContext {
  readonly registerTool: (tool: AssistantTool) => unknown;
}

type Holder = { readonly modelContext?: ModelContext };

/** Where the page registers its tools; null in a browser without WebMCP. */
export const modelContext = (): ModelContext | null =>
  (document as Holder).modelContext ?? (navigator as Holder).modelContext ?? null;
