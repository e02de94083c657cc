import { most } from '../../pack/limits.ts';
import { cut, type Cut } from '../cut/cut.ts';
import type { ReadOptions, Source } from '../block.ts';
import { Refused, type Reason } from '../note.ts';
import { readBytes } from '../read-text.ts';

/** What the page asks of the worker. */
export interface Request {
  readonly file: File;
}

/** What the worker says: how far it is, and at last what came of it. */
export type Answer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'read'; readonly source: Source; readonly cut: Cut }
  | { readonly kind: 'refused'; readonly reason: Reason }
  | { readonly kind: 'failed'; readonly message: string };

/** A larger file is not read, in bytes; what is packed in one is counted for itself. */
const largest = 64_000_000;
/** So much more of a file is read before it is told, as a share. */
const step = 0.02;

/** Reads and cuts a file, and says what comes of it. */
export async function answer(
  { file }: Request,
  post: (answer: Answer) => void,
  cmap?: ReadOptions['cmap'],
): Promise<void> {
  let told = 0;
  const onProgress = (share: number) => {
    if (share < told + step) return;
    told = share;
    post({ kind: 'progress', share });
  };
  try {
    if (file.size > largest) throw new Refused(['tooLarge', largest / 1e6]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const source = await readBytes(bytes, file.name, { onProgress, ...(cmap && { cmap }) });
    const name = file.name.replace(/\.\w+$/, '');
    const made = cut(source, { name });
    const units = Math.max(...made.parts.map((part) => part.units.length));
    if (units > most.units) throw new Refused(['tooManyUnits', units, most.units]);
    post({ kind: 'read', source, cut: made });
  } catch (error) {
    post(
      error instanceof Refused
        ? { kind: 'refused', reason: error.reason }
        : { kind: 'failed', message: String(error) },
    );
  }
}
