declare module 'virtual:palette.css';
interface ImportMetaEnv {
  /** Built into the file that needs no other. */
  readonly ONE_FILE?: true;
}

/** Trusted Types, whose types stand on `window` only; the build has none. */
// eslint-disable-next-line no-var -- only a `var` is found on `globalThis`, which asks whether it is there
declare var trustedTypes: Window['trustedTypes'];

/** MapLibre's worker, run where it is imported. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs';
