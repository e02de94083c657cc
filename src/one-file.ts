/**
 * The script of the file that needs no other. It has each part once: the workers run it too, and begin with
 * their own part.
 */
declare global {
  /** Set in a worker of that file. */
  var runsAs: 'map' | 'reading' | undefined;
}

if (globalThis.runsAs === 'map') void import('./map/maplibre/run-worker.ts');
else if (globalThis.runsAs === 'reading') void import('./importing/worker/read-worker.ts');
else void import('./main.ts');

export {};
