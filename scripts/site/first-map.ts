import { readFileSync } from 'node:fs';
import type { MultiLineString, Position } from 'geojson';
import { buildConcordance } from '../../src/index/concordance.ts';
import { mercator } from '../../src/map-model/mercator.ts';
import { projections } from '../../src/map-model/projections.ts';
import { palette, paletteCss, tints as allTints } from '../../src/map-model/palette.ts';
import { buildPicture } from '../../src/map-model/picture.ts';
import { boxOf } from '../../src/map-model/ring.ts';
import { strokes } from '../../src/map-model/strokes.ts';
import { parseWorld } from '../../src/map-model/world.ts';
import { buildWorld } from '../world/build-world.ts';
import type { Library } from '../../src/pack/library.ts';

/** Side of the Mercator square the image is drawn in; a whole unit is about a CSS pixel. */
const space = 800;

/**
 * The map as it first opens, as one SVG image in light and dark: it needs no script, so it is seen
 * while the map itself is still on its way. The frame is the whole projected map.
 */
export function firstMap({ pack, gazetteer, frameworks }: Library): string {
  const world = parseWorld(
    buildWorld(projections.equal),
    JSON.parse(readFileSync('data/regions.json', 'utf8')),
    projections.equal,
  );
  const concordance = buildConcordance(pack, gazetteer, frameworks);
  const { areas } = buildPicture(world, { concordance, gazetteer, lang: 'ja', framed: false });
  const tints = allTints.filter((it) => [...areas.values()].some(({ tint }) => tint === it));
  const pathsOf = (tint: string) =>
    [...areas]
      .filter(([, area]) => area.tint === tint)
      .flatMap(([place]) => world.areas.get(place)?.polygons.flat() ?? [])
      .map((ring) => coarse(ring, true))
      .join('');
  const patterned = tints.filter((tint) => palette[tint].pattern !== 'none');
  const [west, south, east, north] = boxOf([world.projection.outline]);
  const [left, bottom] = mercator([west, south]).map((at) => at * space) as [number, number];
  const [right, top] = mercator([east, north]).map((at) => at * space) as [number, number];
  const patterns = patterned.map(
    (tint) =>
      `<pattern id="${tint}" width="8" height="8" patternUnits="userSpaceOnUse">` +
      `<path d="${strokes[palette[tint].pattern]}" style="fill:none;stroke:var(--${tint}-ink);` +
      (palette[tint].pattern === 'dots'
        ? 'stroke-width:2;stroke-linecap:round'
        : 'stroke-width:.9') +
      `"/></pattern>`,
  );
  const fills = tints.map((tint) => {
    const over = patterned.includes(tint) ? `<use href="#of-${tint}" fill="url(#${tint})"/>` : '';
    const edge = 'stroke="var(--coast)" stroke-width=".45"';
    return `<g fill="var(--${tint})" ${edge}><path id="of-${tint}" d="${pathsOf(tint)}"/></g>${over}`;
  });
  const line = (d: string, style: string) => `<path d="${d}" style="fill:none;${style}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${bottom - top}">`,
    `<style>${paletteCss()}path{vector-effect:non-scaling-stroke}</style><defs>${patterns.join('')}</defs>`,
    `<path fill="var(--sea)" d="${coarse(world.projection.outline, true)}"/>`,
    line(linesOf(world.projection.graticule), 'stroke:var(--graticule);stroke-width:.6'),
    ...fills,
    ...world.annexed.map(({ polygons }) => {
      const d = polygons
        .flat()
        .map((ring) => coarse(ring, true))
        .join('');
      return `<path d="${d}" fill="url(#disputed)"/>`;
    }),
    line(linesOf(world.borders), 'stroke:var(--border);stroke-width:.6'),
    line(linesOf(world.disputed), 'stroke:var(--coast);stroke-width:.7;stroke-dasharray:2 2'),
    '</svg>',
  ].join('');
}

const linesOf = ({ coordinates }: MultiLineString) =>
  coordinates.map((points) => coarse(points, false)).join('');

/** A ring or line in whole units, each point relative to the last; nothing if it is but a dot. */
function coarse(points: readonly Position[], close: boolean): string {
  const [first, ...rest] = points.map(([lng = 0, lat = 0]) => {
    return mercator([lng, lat]).map((it) => Math.round(it * space)) as [number, number];
  });
  if (!first) return '';
  const steps: [number, number][] = [];
  let [px, py] = first;
  for (const [x, y] of rest) {
    const step: [number, number] = [x - px, y - py];
    const last = steps.at(-1);
    [px, py] = [x, y];
    if (step[0] === 0 && step[1] === 0) continue;
    // A step that goes on in the last one's direction makes that one longer.
    if (last && Math.atan2(...last) === Math.atan2(...step)) {
      last[0] += step[0];
      last[1] += step[1];
    } else steps.push(step);
  }
  if (steps.length < (close ? 3 : 1)) return '';
  return `M${first.join()}l${steps.join(' ')}${close ? 'z' : ''}`;
}
