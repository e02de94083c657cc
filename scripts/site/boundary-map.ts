import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import { escape } from '../../src/messages/escape.ts';
import type { Lang } from '../../src/messages/lang.ts';
import { mercator } from '../../src/map-model/mercator.ts';
import { palette } from '../../src/map-model/palette.ts';
import { penAttributes, tilePath, tileSide } from '../../src/map-model/patterns.ts';
import { colorOf, pensOf, strokes } from '../../src/map-model/strokes.ts';
import type { Boundaries } from '../../src/pack/reference.ts';
import type { Box, Gazetteer } from '../../src/place/place.ts';
import { localize } from '../../src/text/localized.ts';
import { buildWorld } from '../world/build-world.ts';
import { boundaryNames, letters } from './boundary-names.ts';
import { clipLine, clipRing } from './clip.ts';

type Decision = Boundaries['decisions'][number];

/** Width of a small map in its own units. */
const width = 420;

const hatch = palette.disputed.pattern;

/** The definitions that the small maps share; they stand once on the page. */
export const boundaryMapDefs = `<svg width="0" height="0" aria-hidden="true"><pattern id="hatch" width="${tileSide}" height="${tileSide}" patternUnits="userSpaceOnUse"><path d="${tilePath(hatch)}" class="stroke" ${penAttributes(hatch)}/></pattern></svg>`;

/** A disputed line as on the map itself, seen from so near. */
const [casing, dashes] = pensOf(strokes.disputed, 4).map(
  ({ ink, width, dash }) =>
    `stroke: light-dark(${colorOf(ink, 'light')}, ${colorOf(ink, 'dark')}); stroke-width: ${width.toFixed(1)}; stroke-dasharray: ${dash.map((it) => it.toFixed(1)).join(' ') || 'none'};`,
);

/** The style of the small maps. The shapes go by their classes alone: a copy made by `use` stands in no map. */
export const boundaryMapStyle = `
.small-map { display: block; inline-size: min(100%, 26rem); margin-block: 0.5rem; border: 1px solid #8886; }
.small-map text { font: ${letters}px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central; fill: currentColor; }
.land { fill: #8883; } .case { fill: #c9782f66; } .hatched { fill: url(#hatch); }
.stroke { stroke: currentColor; }
.line { fill: none; stroke: currentColor; stroke-width: 1; } .coast { stroke-opacity: 0.4; }
.dashed-casing { ${casing} } .dashed { ${dashes} }
`;

/**
 * A small map of what a decision is about: its places stand out, disputed lines are dashed, and what is
 * disputed or annexed is hatched, as on the map itself.
 * @param drawn whether its shapes stand on the page already, under the same id
 */
export function boundaryMap(
  { id, box, places, title }: Decision,
  gazetteer: Gazetteer,
  lang: Lang,
  drawn: boolean,
): string {
  const [left, bottom] = mercator([box[0], box[1]]);
  const [right, top] = mercator([box[2], box[3]]);
  const scale = width / (right - left);
  const height = Math.round((bottom - top) * scale);
  const at = ([lng = 0, lat = 0]: Position) => {
    const [x, y] = mercator([lng, lat]);
    return [Math.round((x - left) * scale), Math.round((y - top) * scale)] as const;
  };
  const names = boundaryNames(places, box, { width, height }, at, (place) =>
    localize(gazetteer.get(place)?.name, lang),
  ).map(({ text, x, y }) => `<text x="${x}" y="${y}">${escape(text)}</text>`);
  const shapes = drawn
    ? `<use href="#shapes-${id}"/>`
    : `<g id="shapes-${id}">${shapesOf(places, box, gazetteer, at)}</g>`;
  return `<svg class="small-map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(localize(title, lang))}">${shapes}${names.join('')}</svg>`;
}

type Place = (position: Position) => readonly [number, number];

function shapesOf(places: readonly string[], box: Box, gazetteer: Gazetteer, at: Place): string {
  const world = buildWorld();
  const { countries, annexed, borders, coast, disputed } = world.objects;
  const areas = feature(world, countries).features.map(({ geometry, properties }) => ({
    place: properties.place,
    path: areaPath(geometry, box, at),
  }));
  const pathOf = (wanted: (place: string) => boolean) =>
    areas.map(({ place, path }) => (wanted(place) ? path : '')).join('');
  const over = feature(world, annexed).features.map(({ geometry }) => areaPath(geometry, box, at));
  const hatched = pathOf((place) => gazetteer.get(place)?.disputed === true) + over.join('');
  const line = (geometry: Geometry, name: string) =>
    path(`line ${name}`, linePath(geometry, box, at));
  return [
    path(
      'land',
      pathOf((place) => !places.includes(place)),
    ),
    path(
      'case',
      pathOf((place) => places.includes(place)),
    ),
    path('hatched', hatched),
    line(feature(world, coast).geometry, 'coast'),
    line(feature(world, borders).geometry, 'border'),
    line(feature(world, disputed).geometry, 'dashed-casing'),
    line(feature(world, disputed).geometry, 'dashed'),
  ].join('');
}

const path = (name: string, d: string) => (d === '' ? '' : `<path class="${name}" d="${d}"/>`);

function areaPath(geometry: Geometry, box: Box, at: Place): string {
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  return polygons
    .flat()
    .map((ring) => steps(clipRing(ring, box), at, 'z'))
    .join('');
}

function linePath(geometry: Geometry, box: Box, at: Place): string {
  if (geometry.type !== 'MultiLineString') return '';
  return geometry.coordinates
    .flatMap((line) => clipLine(line, box))
    .map((line) => steps(line, at, ''))
    .join('');
}

/** A path in whole units, each point from the last. */
function steps(line: readonly Position[], at: Place, end: string): string {
  const points = line
    .map(at)
    .filter(([x, y], n, all) => x !== all[n - 1]?.[0] || y !== all[n - 1]?.[1]);
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return '';
  const moves = rest.map(([x, y], n) => {
    const [px, py] = points[n] ?? first;
    return `${x - px} ${y - py}`;
  });
  return `M${first.join(' ')}l${moves.join(' ')}${end}`;
}
