interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

const script = './service-worker.js';

/** The versions of the site that are put by for use without a network. */
export class Versions {
  /** A newer version than the one in use, put by and waiting. */
  waiting: ServiceWorker | undefined = $state.raw();

  /** Puts the site by, if the browser can; sees whether there is a newer one. */
  async start(): Promise<void> {
    const published = import.meta.env.PROD && location.protocol !== 'file:';
    if (!published || !('serviceWorker' in navigator)) return;
    const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
    const policy = trustedTypes?.createPolicy('offline', { createScriptURL: (url) => url });
    try {
      await navigator.serviceWorker.register(policy?.createScriptURL(script) ?? script);
      const registration = await navigator.serviceWorker.getRegistration();
      if (registration) this.#watch(registration);
    } catch (error) {
      // In a private window, say: then there is no use without a network.
      console.warn(error);
    }
  }

  /** Puts the waiting version in force, and opens the same view in it. */
  take(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    this.waiting?.postMessage('take over');
  }

  /** Leaves the waiting version for the next visit. */
  leave(): void {
    this.waiting = undefined;
  }

  #watch(registration: ServiceWorkerRegistration): void {
    this.waiting = registration.waiting ?? undefined;
    const follow = () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        // The first version of all has nothing to take the place of.
        if (installing.state === 'installed' && registration.active) this.waiting = installing;
      });
    };
    follow();
    registration.addEventListener('updatefound', follow);
  }
}
