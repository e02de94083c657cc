import { vi } from 'vitest';
import { answer, type Request } from '../../src/importing/worker/answer.ts';

/** Stands in for the worker that reads files: it answers in the page. */
class ReadingWorker {
  onmessage: (event: { data: unknown }) => void = () => undefined;
  #ended = false;
  postMessage(request: Request): void {
    void answer(request, (data) => {
      if (!this.#ended) this.onmessage({ data });
    });
  }
  terminate(): void {
    this.#ended = true;
  }
}

/** Has files read in the page; `silent`: nothing ever comes of them. */
export function readInPage(silent = false): void {
  vi.stubGlobal(
    'Worker',
    silent
      ? class extends ReadingWorker {
          override postMessage(): void {}
        }
      : ReadingWorker,
  );
}
