/** Where a fact comes from. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
}
