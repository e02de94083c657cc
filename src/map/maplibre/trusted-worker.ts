import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * The worker's address, and with it the one exception to Trusted Types: the library starts its
 * worker from a plain string, so a default policy lets exactly that string through and nothing else.
 * Must be loaded before the library is.
 */
const absolute = new URL(workerUrl, document.baseURI).href;
globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, document.baseURI).href === absolute) return url;
    throw new TypeError(`refused to run a script from ${url}`);
  },
});

export { workerUrl };
