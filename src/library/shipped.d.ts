declare module 'virtual:shipped-library' {
  const library: {
    readonly routines: readonly import('../core/routine/routine.ts').Routine[];
    readonly exercises: readonly import('../core/routine/exercise.ts').Exercise[];
  };
  export default library;
}

declare module 'virtual:shipped-coaching' {
  const coaching: readonly (readonly [
    id: string,
    coaching: import('../core/routine/exercise.ts').Coaching,
  ])[];
  export default coaching;
}
