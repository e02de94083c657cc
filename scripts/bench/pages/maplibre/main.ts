import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LibreMap, setWorkerUrl, type ExpressionSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import { palette, surface, tints } from '../../../../src/map-model/palette.ts';
import { loadMap } from '../shared/load.ts';
import { byId, showPlace } from '../shared/panel.ts';

/** A map as MapLibre's own examples draw it: fills, borders, the paragraphs at a click. */
setWorkerUrl(workerUrl);
const container = byId('map');
const [world, places] = await loadMap();

const countries = feature(world, world.objects.countries);
const byTint = [
  'match',
  ['get', 'tint'],
  ...tints.flatMap((tint) => [tint, palette[tint].fill.light]),
  palette.unnamed.fill.light,
] as unknown as ExpressionSpecification;
const outline: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'picked'], false],
  2,
  ['boolean', ['feature-state', 'hovered'], false],
  1,
  0,
];

const globe = location.search === '?globe';

const map = new LibreMap({
  container,
  ...(globe ? { center: [15, 40], zoom: 1.2 } : { bounds: [-169, -56, 191, 79] }),
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    ...(globe && { projection: { type: 'globe' } }),
    sources: {
      countries: {
        type: 'geojson',
        promoteId: 'place',
        data: {
          ...countries,
          features: countries.features.map((country) => ({
            ...country,
            properties: {
              ...country.properties,
              tint: places[country.properties.place]?.tint ?? 'unnamed',
            },
          })),
        },
      },
      borders: { type: 'geojson', data: feature(world, world.objects.borders) },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': surface.sea.light } },
      { id: 'fills', type: 'fill', source: 'countries', paint: { 'fill-color': byTint } },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        paint: { 'line-color': surface.border.light, 'line-width': 0.6 },
      },
      {
        id: 'picked',
        type: 'line',
        source: 'countries',
        paint: { 'line-color': surface.pick.light, 'line-width': outline },
      },
    ],
  },
});
map.once('idle', () => (container.dataset['renderer'] = 'gl'));

let hovered: string | undefined;
const tip = byId('hovered');
map.on('mousemove', 'fills', ({ features }) => {
  const id = features?.[0]?.id;
  if (id === hovered || typeof id !== 'string') return;
  if (hovered !== undefined)
    map.setFeatureState({ source: 'countries', id: hovered }, { hovered: false });
  map.setFeatureState({ source: 'countries', id }, { hovered: true });
  hovered = id;
  tip.textContent = places[id]?.name ?? id;
});

let picked: string | undefined;
map.on('click', 'fills', ({ features }) => {
  const id = features?.[0]?.id;
  const facts = typeof id === 'string' ? places[id] : undefined;
  if (typeof id !== 'string' || !facts) return;
  if (picked !== undefined)
    map.setFeatureState({ source: 'countries', id: picked }, { picked: false });
  map.setFeatureState({ source: 'countries', id }, { picked: true });
  picked = id;
  showPlace(facts);
});
