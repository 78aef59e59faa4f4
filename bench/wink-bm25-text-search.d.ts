declare module 'wink-bm25-text-search' {
  /** The part of its interface that is measured. */
  interface Engine {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): number;
    addDoc(document: Record<string, string>, id: number): number;
    consolidate(): void;
    search(text: string, limit?: number): [id: string, score: number][];
  }
  function createEngine(): Engine;
  export = createEngine;
}
