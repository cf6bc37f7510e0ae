/** The part of fit-decoder that the tests use; it comes without types. */
declare module 'fit-decoder' {
  interface RawField {
    readonly recordNumber: number;
    readonly data: unknown;
  }
  interface RawRecord {
    readonly globalMessageNumber: number;
    readonly fields: readonly RawField[];
  }
  export function fit2json(file: ArrayBufferLike): { readonly records: readonly RawRecord[] };
}
