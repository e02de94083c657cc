interface Scope extends EventTarget {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly unknown[]>;
  };
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
 * Runs as the site's service worker: keeps a version of the site, whole or not at all, and answers
 * from it. A newer version waits until the reader asks for it. It takes nothing from outside its
 * body: it is sent as text.
 * @param version the name of this version
 * @param files what belongs to it, with checksums, by path from the site's folder; `''` is the page
 * @param later what belongs to it likewise, and is kept once it was asked for: the pages and data of packs, what few use
 */
export function serviceWorker(
  version: string,
  files: Readonly<Record<string, string>>,
  later: Readonly<Record<string, string>> = {},
): void {
  const worker = self as unknown as Scope;
  const { scope } = worker.registration;
  const prefix = `atlas ${scope} `;
  const name = prefix + version;

  /** @returns the file, which is kept now */
  async function keep(cache: Cache, path: string, integrity: string): Promise<Response> {
    const address = scope + path;
    const got = await fetch(new Request(address, { cache: 'no-cache', integrity }));
    if (!got.ok) throw new Error(`${address}: ${got.status}`);
    // A page is not shown what comes by a redirect, as where a host drops `.html`.
    const file = new Response(got.body, { headers: got.headers });
    await cache.put(address, file.clone());
    return file;
  }

  /** A file that was published meanwhile does not fit its checksum, and then nothing is kept. */
  async function install(): Promise<void> {
    // A version that is taken back into use is there already, and may be read from meanwhile.
    const known = await caches.has(name);
    const cache = await caches.open(name);
    try {
      await Promise.all(
        Object.entries(files).map(async ([path, integrity]) => {
          if (!(await cache.match(scope + path))) await keep(cache, path, integrity);
        }),
      );
    } catch (error) {
      if (!known) await caches.delete(name);
      throw error;
    }
  }

  /** Other versions stay as long as pages may be open with them: more than the one that asked for this. */
  async function activate(): Promise<void> {
    const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (open.length <= 1) {
      const others = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);
      await Promise.all(others.map((key) => caches.delete(key)));
    }
    await worker.clients.claim();
  }

  /** Answers with the copy kept of this version, or else of another; asks for what cannot be read. */
  async function answer(request: Request, address: string): Promise<Response> {
    try {
      const own = await (await caches.open(name)).match(address);
      const kept = own ?? (await caches.match(address));
      if (kept) return kept;
      const integrity = later[address.slice(scope.length)];
      if (integrity !== undefined) {
        return await keep(await caches.open(name), address.slice(scope.length), integrity);
      }
    } catch (error) {
      console.warn(error);
    }
    return fetch(request);
  }

  worker.addEventListener('install', (event) => (event as Lasting).waitUntil(install()));
  worker.addEventListener('activate', (event) => (event as Lasting).waitUntil(activate()));
  worker.addEventListener('message', (event) => {
    if ((event as MessageEvent).data !== 'take over') return;
    // The one in force answers to the end before, and this one must be awake till then.
    (event as Lasting).waitUntil(worker.skipWaiting());
  });
  worker.addEventListener('fetch', (event) => {
    const { request } = event as Asked;
    const [address = ''] = request.url.split(/[?#]/);
    if (request.method !== 'GET' || !address.startsWith(scope)) return;
    const path = address.slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
    if (path in files || path in later || path.startsWith('assets/')) {
      (event as Asked).respondWith(answer(request, scope + path));
    }
  });
}
