import type { Pack } from '../domain/pack.ts';

/** One way to take a pack away. */
export interface Exporter {
  /** The file's name within the pack's folder. */
  readonly name: string;
  readonly type: string;
  /** The whole file's text. */
  readonly write: (pack: Pack) => string;
}
