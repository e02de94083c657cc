interface Scope extends EventTarget {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/**
 * Runs as the site's service worker: puts by a version of the site, whole or not at all, and answers
 * from it. A newer version waits until the reader asks for it. It takes nothing from outside its
 * body: it is sent as text.
 * @param version the name of this version
 * @param files what belongs to it, with checksums, by path from the site's folder; `''` is the page
 */
export function serviceWorker(version: string, files: Readonly<Record<string, string>>): void {
  const worker = self as unknown as Scope;
  const { scope } = worker.registration;
  const prefix = `atlas ${scope} `;
  const name = prefix + version;

  /** A file that was published meanwhile does not fit, and then nothing is put by. */
  async function putBy(): Promise<void> {
    const cache = await caches.open(name);
    const wanted = Object.entries(files);
    await cache.addAll(
      wanted.map(
        ([path, integrity]) => new Request(scope + path, { cache: 'no-cache', integrity }),
      ),
    );
  }

  /** The version before stays for pages that are still open with it. */
  async function clear(): Promise<void> {
    const all = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);
    await Promise.all(all.slice(0, -1).map((key) => caches.delete(key)));
    await worker.clients.claim();
  }

  async function answer(request: Request, address: string): Promise<Response> {
    const own = await (await caches.open(name)).match(address);
    return own ?? (await caches.match(address)) ?? fetch(request);
  }

  worker.addEventListener('install', (event) => (event as Lasting).waitUntil(putBy()));
  worker.addEventListener('activate', (event) => (event as Lasting).waitUntil(clear()));
  worker.addEventListener('message', () => void worker.skipWaiting());
  worker.addEventListener('fetch', (event) => {
    const { request } = event as Asked;
    const [address = ''] = request.url.split(/[?#]/);
    if (!address.startsWith(scope)) return;
    const path = address.slice(scope.length).replace(/^index\.html$/, '');
    if (path in files || path.startsWith('assets/')) {
      (event as Asked).respondWith(answer(request, scope + path));
    }
  });
}
