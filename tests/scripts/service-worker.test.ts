import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serviceWorker } from '../../scripts/site/service-worker.ts';

/** What a browser has of caches, in the order they were made. */
class Caches {
  readonly held = new Map<string, Map<string, Response>>();
  /** Addresses whose entries cannot be read. */
  readonly corrupt = new Set<string>();

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.held.has(name));
  }
  keys(): Promise<string[]> {
    return Promise.resolve([...this.held.keys()]);
  }
  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.held.delete(name));
  }
  open(name: string): Promise<unknown> {
    const entries = this.held.get(name) ?? new Map<string, Response>();
    this.held.set(name, entries);
    return Promise.resolve({
      match: (address: string) => this.#read(entries, address),
      put: (address: string, response: Response) => {
        entries.set(address, response);
        return Promise.resolve();
      },
    });
  }
  async match(address: string): Promise<Response | undefined> {
    for (const entries of this.held.values()) {
      const found = await this.#read(entries, address);
      if (found) return found;
    }
    return undefined;
  }
  #read(entries: Map<string, Response>, address: string): Promise<Response | undefined> {
    if (this.corrupt.has(address)) return Promise.reject(new Error('Entry was not found.'));
    return Promise.resolve(entries.get(address)?.clone());
  }
}

type Files = Readonly<Record<string, string>>;

const checksum = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The server's files by path, and paths that it sends on to others. */
let published: Files;
let redirects: Files;
let online: boolean;
let asked: string[];
let caches: Caches;

/** As `fetch` does: a file that does not fit its checksum is an error, a redirect is followed. */
function fetchFake(request: Request): Promise<Response> {
  const path = request.url.slice(root.length);
  asked.push(path);
  if (!online) return Promise.reject(new TypeError('Failed to fetch'));
  const text = published[redirects[path] ?? path];
  if (text === undefined) return Promise.resolve(new Response('', { status: 404 }));
  if (request.integrity && request.integrity !== checksum(text)) {
    return Promise.reject(new TypeError('Failed to fetch'));
  }
  const response = new Response(text, { headers: { 'Content-Type': 'text/html' } });
  if (path in redirects) Object.defineProperty(response, 'redirected', { value: true });
  return Promise.resolve(response);
}

const root = 'https://example.org/';

/** A worker of a version that was published as these files. */
function workerOf(version: string, files: Files, scope = root, later: Files = {}) {
  let windows = 1;
  const skipWaiting = vi.fn(() => Promise.resolve('in force'));
  const events = Object.assign(new EventTarget(), {
    registration: { scope },
    clients: {
      claim: () => Promise.resolve(),
      matchAll: () => Promise.resolve(Array.from({ length: windows })),
    },
    skipWaiting,
  });
  vi.stubGlobal('self', events);
  const checksums = (them: Files) =>
    Object.fromEntries(Object.entries(them).map(([path, text]) => [path, checksum(text)]));
  serviceWorker(version, checksums(files), checksums(later));
  const last = (event: Event) => {
    let work: Promise<unknown> = Promise.resolve();
    const waitUntil = (it: Promise<unknown>) => {
      work = it;
    };
    events.dispatchEvent(Object.assign(event, { waitUntil }));
    return work;
  };
  return {
    skipWaiting,
    install: () => last(new Event('install')),
    activate(open = 1) {
      windows = open;
      return last(new Event('activate'));
    },
    tell: (data: unknown) => last(new MessageEvent('message', { data })),
    /** What it answers; `undefined` where it leaves the request alone. */
    async get(path: string, method = 'GET'): Promise<Response | undefined> {
      let answer: Promise<Response> | undefined;
      const request = new Request(scope + path, { method });
      const respondWith = (it: Promise<Response>) => {
        answer = it;
      };
      events.dispatchEvent(Object.assign(new Event('fetch'), { request, respondWith }));
      return answer;
    },
  };
}

const filesOf = (version: string): Files => ({
  '': `page ${version}`,
  'boundaries.html': `boundaries ${version}`,
  [`assets/matrix-${version}.js`]: `matrix ${version}`,
});

/** Publishes a version and lets its worker be installed. */
async function publish(version: string) {
  published = filesOf(version);
  const worker = workerOf(version, published);
  await worker.install();
  return worker;
}

const textOf = async (response: Promise<Response | undefined>) => (await response)?.text();

beforeEach(() => {
  [redirects, online, asked] = [{}, true, []];
  caches = new Caches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', fetchFake);
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('answers from what it has kept, whatever is published since, and without a network', async () => {
  const worker = await publish('1');
  await worker.activate();
  published = filesOf('2');
  online = false;
  expect(await textOf(worker.get(''))).toBe('page 1');
  expect(await textOf(worker.get('index.html'))).toBe('page 1');
  expect(await textOf(worker.get('?p=p26'))).toBe('page 1');
  expect(await textOf(worker.get('assets/matrix-1.js'))).toBe('matrix 1');
});

it('leaves alone what it does not keep, and what only asks whether a file is there', async () => {
  const worker = await publish('1');
  expect(await worker.get('data/pack.json')).toBeUndefined();
  expect(await worker.get('assets/matrix-1.js', 'HEAD')).toBeUndefined();
});

it('takes over only when it is asked to, and is awake until it does', async () => {
  const worker = await publish('1');
  await worker.tell('something else');
  expect(worker.skipWaiting).not.toHaveBeenCalled();
  expect(await worker.tell('take over')).toBe('in force');
  expect(worker.skipWaiting).toHaveBeenCalledOnce();
});

it('of half a deploy keeps nothing, and the version in use stays whole', async () => {
  const first = await publish('1');
  await first.activate();
  published = { ...filesOf('2'), '': 'page 1' };
  const second = workerOf('2', filesOf('2'));
  await expect(second.install()).rejects.toThrow();
  expect([...caches.held.keys()]).toEqual([`atlas ${root} 1`]);
  const third = await publish('3');
  await third.activate(2);
  expect(await textOf(first.get('assets/matrix-1.js'))).toBe('matrix 1');
});

it('a version that fails to come anew is not lost where it was kept before', async () => {
  const first = await publish('1');
  await first.activate();
  caches.held.get(`atlas ${root} 1`)!.delete(`${root}boundaries.html`);
  online = false;
  await expect(workerOf('1', filesOf('1')).install()).rejects.toThrow();
  expect(await textOf(first.get(''))).toBe('page 1');
});

it('three tabs with the old, the new and the newer version each find their own parts', async () => {
  await (await publish('1')).activate(1);
  await (await publish('2')).activate(2);
  const newest = await publish('3');
  await newest.activate(3);
  online = false;
  for (const version of ['1', '2', '3']) {
    expect(await textOf(newest.get(`assets/matrix-${version}.js`))).toBe(`matrix ${version}`);
  }
  expect(await textOf(newest.get(''))).toBe('page 3');
});

it('versions that no page is open with are cleared away', async () => {
  await (await publish('1')).activate(1);
  await (await publish('2')).activate(3);
  await (await publish('3')).activate(1);
  expect([...caches.held.keys()]).toEqual([`atlas ${root} 3`]);
});

it('an entry that cannot be read, or is no longer there, is had from the network', async () => {
  const worker = await publish('1');
  caches.corrupt.add(root);
  expect(await textOf(worker.get(''))).toBe('page 1');
  caches.held.get(`atlas ${root} 1`)!.delete(`${root}assets/matrix-1.js`);
  expect(await textOf(worker.get('assets/matrix-1.js'))).toBe('matrix 1');
});

it('on a host that redirects keeps an answer that a page may be shown', async () => {
  published = { '': 'page', boundaries: 'boundaries' };
  redirects = { 'boundaries.html': 'boundaries' };
  const worker = workerOf('1', { '': 'page', 'boundaries.html': 'boundaries' });
  await worker.install();
  const kept = await worker.get('boundaries.html');
  expect(kept?.redirected).toBe(false);
  expect(kept?.headers.get('Content-Type')).toBe('text/html');
  expect(await kept?.text()).toBe('boundaries');
});

it('keeps the page and the data of another pack from when it is opened, and not before', async () => {
  const later = { 'harbour/': 'harbour', 'assets/harbour-pack-1.json': '{}' };
  published = { '': 'page', ...later };
  const worker = workerOf('1', { '': 'page' }, root, later);
  await worker.install();
  expect(asked).toEqual(['']);
  expect(await textOf(worker.get('harbour/index.html'))).toBe('harbour');
  expect(await textOf(worker.get('assets/harbour-pack-1.json'))).toBe('{}');
  online = false;
  expect(await textOf(worker.get('harbour/?p=art-5'))).toBe('harbour');
  expect(await textOf(worker.get('assets/harbour-pack-1.json'))).toBe('{}');
});

it('does not keep the page of another pack where a newer version has been published', async () => {
  published = { '': 'page', 'harbour/': 'harbour, newer' };
  const worker = workerOf('1', { '': 'page' }, root, { 'harbour/': 'harbour' });
  await worker.install();
  expect(await textOf(worker.get('harbour/'))).toBe('harbour, newer');
  expect(caches.held.get(`atlas ${root} 1`)!.has(`${root}harbour/`)).toBe(false);
});

it('beside a site in a folder below, neither touches what the other keeps', async () => {
  const above = await publish('1');
  published = { 'below/': 'below' };
  const below = workerOf('1', { '': 'below' }, `${root}below/`);
  await below.install();
  await below.activate();
  expect(await above.get('below/')).toBeUndefined();
  expect(await textOf(above.get(''))).toBe('page 1');
  expect(await textOf(below.get(''))).toBe('below');
});

it('asks for each file once, and past the browser’s own cache', async () => {
  const worker = await publish('1');
  expect(asked.toSorted()).toEqual(Object.keys(filesOf('1')).toSorted());
  await worker.install();
  expect(asked).toHaveLength(3);
});
