import { afterEach, expect, it, vi } from 'vitest';
import { readData } from '../../src/library/read-data.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const answer = (body: string, status: number) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

it('reads what the page brought along, and does not ask for it', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('asked')));
  document.body.innerHTML = '<script type="application/json" id="data/a.json">{"a":1}</script>';
  expect(await readData('a')).toEqual({ a: 1 });
});

it('asks for what the page did not bring along', async () => {
  answer('{"b":2}', 200);
  expect(await readData('b')).toEqual({ b: 2 });
});

it('asks for the file of its own version', async () => {
  const fetched = vi.fn<(address: string) => Promise<Response>>();
  fetched.mockResolvedValue(new Response('{"d":4}'));
  vi.stubGlobal('fetch', fetched);
  document.body.innerHTML = '<link id="data/d.json" rel="alternate" href="./assets/d-1.json">';
  expect(await readData('d')).toEqual({ d: 4 });
  expect(fetched.mock.calls).toEqual([[new URL('./assets/d-1.json', location.href).href]]);
});

it('says which file cannot be had', async () => {
  answer('', 404);
  await expect(readData('b')).rejects.toThrow('data/b.json: 404');
});
