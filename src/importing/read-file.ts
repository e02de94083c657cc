import type { Source } from './block.ts';
import type { Cut } from './cut/cut.ts';
import { Refused } from './note.ts';
import type { Answer, Request } from './worker/answer.ts';
import workerUrl from './worker/read-worker.ts?worker&url';

/** What others say in the worker: the library that opens PDFs takes it for its own, and tells that it is ready. */
interface Foreign {
  readonly kind?: undefined;
}

export interface FileOptions {
  /** Stops reading. */
  readonly signal?: AbortSignal;
  /** Called now and then with the share that is read, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** From the disk no module starts. */
const type = import.meta.env.ONE_FILE ? 'classic' : 'module';
const address = new URL(workerUrl, location.href).href;

const policy = globalThis.trustedTypes?.createPolicy('reading', {
  createScriptURL(url) {
    if (url === address) return url;
    throw new TypeError(`refused to run a script from ${url}`);
  },
});

/**
 * Reads a file and cuts it into units, in a worker: the page answers meanwhile, and what takes too long
 * can be stopped. The file goes nowhere else.
 * @throws {Refused} where it cannot be read, or was stopped; an error where the worker cannot be had
 */
export function readFile(
  file: File,
  { signal, onProgress }: FileOptions = {},
): Promise<{ source: Source; cut: Cut }> {
  return new Promise((resolve, reject) => {
    // The DOM's types ask for a string still.
    const trusted = (policy?.createScriptURL(address) ?? address) as string;
    const worker = new Worker(trusted, { type });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    const stop = () => end(() => reject(new Refused(['stopped'])));
    signal?.addEventListener('abort', stop);
    worker.onerror = ({ message }) => end(() => reject(new Error(message || 'no worker')));
    worker.onmessage = ({ data }: MessageEvent<Answer | Foreign>) => {
      if (data.kind === 'progress') onProgress?.(data.share);
      else if (data.kind === 'read') end(() => resolve(data));
      else if (data.kind === 'refused') end(() => reject(new Refused(data.reason)));
      else if (data.kind === 'failed') end(() => reject(new Error(data.message)));
    };
    if (signal?.aborted) stop();
    else worker.postMessage({ file } satisfies Request);
  });
}
