import { answer, type Request } from './answer.ts';

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(
    data,
    (said) => postMessage(said),
    async (name) => (await import('./cmaps.ts')).readCmap(name),
  );
});
