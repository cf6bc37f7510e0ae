/** The part of papaparse that is used here. Its published types bring those of Node, which pure rooms are free of. */
declare module 'papaparse' {
  interface StepResult {
    readonly data: readonly string[];
    readonly errors: readonly { readonly type: string; readonly code: string }[];
    /** `cursor`: where the next row begins, in characters. */
    readonly meta: { readonly cursor: number; readonly aborted: boolean };
  }
  interface Options {
    readonly delimiter: string;
    readonly newline: string;
    readonly quoteChar?: string;
    readonly step: (result: StepResult, parser: { abort(): void }) => void;
  }
  const papaparse: { parse(text: string, options: Options): void };
  // oxlint-disable-next-line import/no-default-export -- as the package is made
  export default papaparse;
}
