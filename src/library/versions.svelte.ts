import { siteHref } from './site.ts';

/** The versions of the site that are kept for use without a network. */
export class Versions {
  /** Whether there is a newer version than the one in use. */
  newer = $state(false);
  /** Whether the browser keeps nothing, so that the site does not open without a network. */
  unkept = $state(false);

  #registration: ServiceWorkerRegistration | undefined;
  #started = false;

  /** Keeps the site, if the browser can; sees whether there is a newer version. */
  async start(): Promise<void> {
    const published = import.meta.env.PROD && location.protocol !== 'file:';
    if (!published || this.#started) return;
    this.#started = true;
    try {
      // Where the page did not come by HTTPS there is none; in a frame that may not keep anything, it throws.
      const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
      if (!workers) throw new Error('there are no service workers here');
      const policy = globalThis.trustedTypes?.createPolicy('offline', {
        createScriptURL: (url) => url,
      });
      const script = siteHref('service-worker.js');
      const trusted = policy?.createScriptURL(script) ?? script;
      // The DOM's types ask for a string still.
      const isFirst = workers.controller === null;
      this.watch(await workers.register(trusted as string));
      if (isFirst) keepOpened(workers);
    } catch (error) {
      this.unkept = true;
      console.warn(error);
    }
  }

  /** Follows what becomes of newer versions. */
  watch(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    this.newer = registration.waiting !== null;
    const follow = () => {
      registration.installing?.addEventListener('statechange', ({ currentTarget }) => {
        const { state } = currentTarget as ServiceWorker;
        // The first version of all has nothing to take the place of.
        if (state === 'installed' && registration.active) this.newer = true;
        // The site is as good as unkept only if no version is there.
        if (state === 'redundant') this.unkept = !registration.active;
      });
    };
    follow();
    registration.addEventListener('updatefound', follow);
  }

  /** Puts the newest version in force, and opens the same view in it. */
  take(): void {
    const waiting = this.#registration?.waiting;
    if (waiting) {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
      waiting.postMessage('take over');
    }
    // Another page has put it in force already.
    else location.reload();
  }

  /** Leaves it for the next visit. */
  leave(): void {
    this.newer = false;
  }
}

/** The versions of this site. */
export const versions = new Versions();

/** Asks once more for what a first visit has loaded before there was a worker, which keeps it then. */
function keepOpened(workers: ServiceWorkerContainer): void {
  const ask = async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const own = loaded.filter((address) => address.startsWith(location.origin));
    await Promise.all([location.pathname, ...own].map((address) => fetch(address)));
  };
  const once = { once: true };
  workers.addEventListener('controllerchange', () => void ask().catch(console.info), once);
}
