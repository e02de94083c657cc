import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Versions } from '../../src/state/versions.svelte.ts';

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
let workers: EventTarget & { register: () => Promise<Registration> };
const reload = vi.fn<() => void>();

beforeEach(() => {
  registration = new Registration();
  versions = new Versions();
  workers = Object.assign(new EventTarget(), { register: () => Promise.resolve(registration) });
  vi.stubEnv('PROD', true);
  vi.stubGlobal('navigator', { serviceWorker: workers });
  vi.stubGlobal('location', { protocol: 'https:', reload });
  vi.spyOn(console, 'warn').mockReturnValue();
  reload.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
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
  ['there are no workers', () => vi.stubGlobal('navigator', {})],
  [
    'they may not be asked for',
    () =>
      vi.stubGlobal('navigator', {
        get serviceWorker() {
          throw new DOMException('sandboxed', 'SecurityError');
        },
      }),
  ],
  [
    'they are refused',
    () => (workers.register = () => Promise.reject(new DOMException('private', 'SecurityError'))),
  ],
])('where %s, the site is not kept', async (_, refuse) => {
  refuse();
  await versions.start();
  expect(versions).toMatchObject({ newer: false, unkept: true });
});

it('where the first version does not come whole, the site is not kept', async () => {
  await versions.start();
  registration.find().become('redundant');
  expect(versions.unkept).toBe(true);
});
