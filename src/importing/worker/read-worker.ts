import { answer, type Request } from './answer.ts';

/** Tables of characters for PDFs; the file that needs no other reads none. */
const cmap = import.meta.env.ONE_FILE
  ? undefined
  : async (name: string) => (await import('./cmaps.ts')).readCmap(name);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data, (said) => postMessage(said), cmap);
});
