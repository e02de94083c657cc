import { simplifiedPath } from '../../src/drawing/simplified-path.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { extentOf } from '../../src/map-model/extent.ts';
import { equalEarth } from '../../src/map-model/equal-earth.ts';
import { lambert } from '../../src/map-model/lambert.ts';
import { mapItems, type DisplayItem } from '../../src/map-model/display-list.ts';
import { palette, paletteCss } from '../../src/map-model/palette.ts';
import { flatTrace, pathSpace, type Geometry, type Line } from '../../src/map-model/paths.ts';
import { penAttributes, tilePath, tileSide } from '../../src/map-model/patterns.ts';
import { squareOf } from '../../src/map-model/planar.ts';
import { buildPicture, type Picture } from '../../src/map-model/picture.ts';
import { pensOf, strokes, type Ink, type Pen } from '../../src/map-model/strokes.ts';
import { parseWorld, type World } from '../../src/map-model/world.ts';
import type { Tint } from '../../src/scheme/scheme.ts';
import type { Library } from '../../src/pack/library.ts';
import { buildWorld } from '../world/build-world.ts';
import { readRecipes } from '../world/recipes.ts';

/** Side of the Mercator square the image is drawn in; a whole unit is about a CSS pixel. */
const space = 800;
const zoom = Math.log2(space / 512);
/** Lines are at most so far from where they were, in that unit. */
const grain = 0.8;

const trace = flatTrace(0);

/**
 * The map as it first opens, as one SVG image in light and dark: it needs no script, so it is seen
 * while the map itself is still on its way. Its frame is what the map opens with.
 */
export function firstMap({ pack, gazetteer, frameworks }: Library): string {
  const concordance = buildConcordance(pack, gazetteer, frameworks);
  const extent = extentOf(concordance);
  const projection = extent.compact ? lambert(extent) : equalEarth;
  const world = parseWorld(buildWorld(), readRecipes(), projection);
  const picture = buildPicture(world, { concordance, gazetteer, lang: 'ja', framed: false });
  return drawMap(world, picture);
}

/** Draws a picture of the whole world as one small SVG image, without names. */
export function drawMap(world: World, picture: Picture): string {
  const looks = new Map<string, DisplayItem[]>();
  for (const item of mapItems(world, picture)) {
    const look = lookOf(item);
    looks.set(look, [...(looks.get(look) ?? []), item]);
  }
  const [left, top, right, bottom] = squareOf(world.projection.opens);
  const viewBox = [left, top, right - left, bottom - top].map((it) => Math.round(it * space));
  const tints = new Set([...looks.values()].flatMap(([item]) => item?.hatch ?? []));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}">`,
    `<style>${paletteCss()}path{vector-effect:non-scaling-stroke}</style>`,
    `<defs>${[...tints].map(patternOf).join('')}</defs>`,
    ...[...looks.values()].map(drawn),
    '</svg>',
  ].join('');
}

/** Joins shapes that are drawn alike in one path. */
function lookOf({ kind, fill, hatch }: DisplayItem): string {
  return [kind, fill, hatch].join();
}

function drawn(items: readonly DisplayItem[]): string {
  const [{ kind, fill, hatch, stroke }] = items as [DisplayItem];
  // The areas have their coasts themselves: as lines of their own these would be as long again.
  if (kind === 'coast') return '';
  if (kind === 'pattern') return `<use href="#${hatch}" fill="url(#pattern-${hatch})"/>`;
  const { d } = simplifiedPath(linesOf(items.map(({ geometry }) => geometry)), {
    grain,
    digits: 0,
  });
  if (stroke)
    return pensOf(stroke, zoom)
      .map((pen) => `<path d="${d}" fill="none" ${lineOf(pen)}/>`)
      .join('');
  if (hatch) return `<path d="${d}" fill="url(#pattern-${hatch})"/>`;
  if (kind !== 'area') return `<path d="${d}" fill="${cssOf(fill)}"/>`;
  const coast = pensOf(strokes.coast, zoom).map(lineOf).join('');
  return `<g fill="${cssOf(fill)}" ${coast}><path id="${fill}" d="${d}"/></g>`;
}

const cssOf = (ink: Ink | undefined) => `var(--${ink})`;

function lineOf({ ink, width, dash }: Pen): string {
  const short = (value: number) => Math.round(value * 100) / 100;
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.map(short).join(' ')}"` : '';
  return `stroke="${cssOf(ink)}" stroke-width="${short(width)}"${dashes}`;
}

function patternOf(tint: Tint): string {
  const { pattern } = palette[tint];
  return (
    `<pattern id="pattern-${tint}" width="${tileSide}" height="${tileSide}" patternUnits="userSpaceOnUse">` +
    `<path d="${tilePath(pattern)}" stroke="${cssOf(`${tint}-ink`)}" ${penAttributes(pattern)}/></pattern>`
  );
}

function linesOf(geometries: readonly Geometry[]): Line[] {
  return geometries.flatMap(trace).map(({ points, closed }) => ({
    points: points.map(([x, y]) => [(x * space) / pathSpace, (y * space) / pathSpace]),
    closed,
  }));
}
