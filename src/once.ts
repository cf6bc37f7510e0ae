/** Work that is done once, however many ask for it. Where it fails, whoever asks next has it tried anew. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let doing: Promise<T> | null = null;
  return () => {
    doing ??= work().catch((problem: unknown) => {
      doing = null;
      throw problem;
    });
    return doing;
  };
}
