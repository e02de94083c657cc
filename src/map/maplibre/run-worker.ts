/** Runs MapLibre's worker, in the worker that imports it. */
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
