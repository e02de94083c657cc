import { beforeEach, expect, it, vi } from 'vitest';
import { Versions } from '../../src/library/versions.svelte.ts';

/** A worker as a page sees it. */
class Worker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn<(message: string) => void>();
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;

  /** A newer version is found and comes whole. */
  publish(): Worker {
    const worker = this.find();
    [this.installing, this.waiting] = [null, worker];
    worker.become('installed');
    return worker;
  }
  find(): Worker {
    this.installing = new Worker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
}

let registration: Registration;
let versions: Versions;
let workers: EventTarget & { register: (script: unknown) => Promise<Registration> };
const register = vi.fn<(script: unknown) => Promise<Registration>>();
const reload = vi.fn<() => void>();

beforeEach(() => {
  registration = new Registration();
  versions = new Versions();
  workers = Object.assign(new EventTarget(), { register });
  register.mockReset().mockImplementation(() => Promise.resolve(registration));
  vi.stubEnv('PROD', true);
  vi.stubGlobal('navigator', { serviceWorker: workers });
  vi.stubGlobal('location', { protocol: 'https:', reload });
  vi.spyOn(console, 'warn').mockReturnValue();
  reload.mockClear();
});
it('the first version of all is no newer one', async () => {
  await versions.start();
  registration.publish();
  expect(versions).toMatchObject({ newer: false, unkept: false });
});

it('a version that waits already, or is found later, is newer', async () => {
  registration.active = new Worker();
  await versions.start();
  expect(versions.newer).toBe(false);
  registration.publish();
  expect(versions.newer).toBe(true);
  versions.leave();
  expect(versions.newer).toBe(false);
  const another = new Versions();
  await another.start();
  expect(another.newer).toBe(true);
});

it('what is taken is the version that waits now, and not one that it has replaced', async () => {
  registration.active = new Worker();
  await versions.start();
  const replaced = registration.publish();
  const newest = registration.publish();
  replaced.become('redundant');
  expect(versions).toMatchObject({ newer: true, unkept: false });
  versions.take();
  expect(replaced.postMessage).not.toHaveBeenCalled();
  expect(newest.postMessage).toHaveBeenCalledWith('take over');
  expect(reload).not.toHaveBeenCalled();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});

it('what another page has put in force is there once the page is loaded anew', async () => {
  registration.active = new Worker();
  await versions.start();
  const worker = registration.publish();
  [registration.waiting, registration.active] = [null, worker];
  versions.take();
  expect(reload).toHaveBeenCalledOnce();
});

it('a newer version that does not come whole changes nothing', async () => {
  registration.active = new Worker();
  await versions.start();
  registration.find().become('redundant');
  expect(versions).toMatchObject({ newer: false, unkept: false });
});

it.each([
  [
    'there are no workers',
    'there are no service workers here',
    () => vi.stubGlobal('navigator', {}),
  ],
  [
    'they may not be asked for',
    'sandboxed',
    () =>
      vi.stubGlobal('navigator', {
        get serviceWorker() {
          throw new DOMException('sandboxed', 'SecurityError');
        },
      }),
  ],
  [
    'they are refused',
    'private',
    () => register.mockRejectedValue(new DOMException('private', 'SecurityError')),
  ],
])('where %s, the site is not kept, and the console says why', async (_, message, refuse) => {
  refuse();
  await versions.start();
  expect(versions).toMatchObject({ newer: false, unkept: true });
  expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message }));
});

it('where the first version does not come whole, the site is not kept', async () => {
  await versions.start();
  registration.find().become('redundant');
  expect(versions.unkept).toBe(true);
});

it.each([
  ['that is being developed', () => vi.stubEnv('PROD', false)],
  ['that is a file', () => vi.stubGlobal('location', { protocol: 'file:', reload })],
])('a site %s is not kept, and nothing is said of it', async (_, make) => {
  make();
  await versions.start();
  expect(register).not.toHaveBeenCalled();
  expect(versions.unkept).toBe(false);
});

it('the site is kept once, however often it is asked for', async () => {
  await versions.start();
  await versions.start();
  expect(register).toHaveBeenCalledExactlyOnceWith('./service-worker.js');
});

it('where scripts must be trusted, the worker’s is, by the policy that the page allows', async () => {
  const createPolicy = vi.fn((name: string, rules: { createScriptURL(url: string): string }) => ({
    createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url), by: name }),
  }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  await versions.start();
  const script = { trusted: './service-worker.js', by: 'offline' };
  expect(register).toHaveBeenCalledExactlyOnceWith(script);
});

it('before there is anything kept, to take the newest version is to load the page anew', () => {
  versions.take();
  expect(reload).toHaveBeenCalledOnce();
});

it('what a first visit has loaded is asked for once more when the worker is there, which keeps it then', async () => {
  const fetched = vi.fn<(address: string) => Promise<Response>>(() =>
    Promise.resolve(new Response()),
  );
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('location', {
    protocol: 'https:',
    origin: 'https://own.example',
    pathname: '/tiny/',
  });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
    ['https://own.example/a.json', 'https://other.example/b.js'].map(
      (name) => ({ name }) as PerformanceEntry,
    ),
  );
  Object.assign(workers, { controller: null });
  await versions.start();
  expect(fetched).not.toHaveBeenCalled();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(fetched.mock.calls).toEqual([['/tiny/'], ['https://own.example/a.json']]);
});
