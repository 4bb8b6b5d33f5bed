declare module "sqlite-vec-wasm-demo" {
  interface Statement {
    bind(values: readonly unknown[]): Statement;
    step(): boolean;
    get(column: number): unknown;
    reset(): Statement;
    stepReset(): Statement;
    finalize(): void;
  }
  interface Sqlite {
    readonly oo1: {
      readonly DB: new (name: string) => {
        exec(sql: string): void;
        prepare(sql: string): Statement;
        close(): void;
      };
    };
  }
  /** Loads SQLite with sqlite-vec in it. */
  export default function initialise(options: { readonly wasmBinary: ArrayBuffer }): Promise<Sqlite>;
}
