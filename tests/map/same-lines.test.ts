import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { LineLayerSpecification } from 'maplibre-gl';
import { boundaryMapStyle } from '../../scripts/site/boundary-map.ts';
import { drawMap } from '../../scripts/site/first-map.ts';
import { mapSvg } from '../../src/drawing/map-svg.ts';
import { layers } from '../../src/map/maplibre/style.ts';
import SvgMap from '../../src/map/svg/SvgMap.svelte';
import { worldSize } from '../../src/map-model/mercator.ts';
import { pathSpace } from '../../src/map-model/paths.ts';
import { buildPicture } from '../../src/map-model/picture.ts';
import { projections } from '../../src/map-model/projections.ts';
import { colorOf, pensOf, strokes, type Ink, type Pen } from '../../src/map-model/strokes.ts';
import { concordance, gazetteer } from '../data/shipped.ts';
import { worldOn } from '../map-model/real-projection.ts';

const world = worldOn(projections.equal);
const picture = buildPicture(world, { concordance, gazetteer, lang: 'en', framed: false });
const size = { width: 800, height: 600 };
const camera = projections.equal.home(size);

/** The lines of a map that are stroked in a colour, and what lies right below each. */
function penIn(drawn: Element, color: string, scale = 1): Pen[] {
  const line = drawn.querySelector(`path[stroke="${color}"]`)!;
  return [line.previousElementSibling!, line].map((path) => ({
    ink: path.getAttribute('stroke') as Ink,
    width: Number(path.getAttribute('stroke-width')) * scale,
    dash: (path.getAttribute('stroke-dasharray')?.split(' ') ?? []).map((it) => Number(it) * scale),
  }));
}

function expectPens(pens: readonly Pen[], zoom: number, colorOf: (ink: Ink) => string) {
  for (const [at, { ink, width, dash }] of pensOf(strokes.disputed, zoom).entries()) {
    expect(pens[at]!.ink).toBe(colorOf(ink));
    expect(pens[at]!.width).toBeCloseTo(width, 1);
    expect(pens[at]!.dash).toHaveLength(dash.length);
    for (const [it, length] of dash.entries()) expect(pens[at]!.dash[it]).toBeCloseTo(length, 1);
  }
}
const inSheet = (ink: Ink) => `var(--${ink})`;
const inLight = (ink: Ink) => colorOf(ink, 'light');

it('boundaries that are not agreed are dashed in one colour, width and casing on the first map', () => {
  const svg = new DOMParser().parseFromString(drawMap(world, picture), 'image/svg+xml');
  expectPens(penIn(svg.documentElement, inSheet('dispute')), Math.log2(800 / 512), inSheet);
});

it('on the SVG map', () => {
  const { container } = render(SvgMap, { world, picture, camera, size, grain: 4, paper: false });
  expectPens(penIn(container, inSheet('dispute')), camera.zoom, inSheet);
});

it('on paper, on slides and in the picture that is saved', () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${mapSvg({ world, picture, camera, size })}</svg>`;
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const scale = worldSize(camera.zoom) / pathSpace;
  expectPens(penIn(drawn, inLight('dispute'), scale), camera.zoom, inLight);
});

it.each([0, 6])('and on MapLibre’s, at zoom %d', (zoom) => {
  const all = layers('light', projections.equal) as LineLayerSpecification[];
  const at = all.findIndex(({ id }) => id === 'disputed');
  const pens = all.slice(at - 1, at + 1).map(({ paint }): Pen => {
    const width = (paint!['line-width'] as unknown[])[zoom === 0 ? 4 : 6] as number;
    const dash = (paint!['line-dasharray'] ?? []) as number[];
    return { ink: paint!['line-color'] as Ink, width, dash: dash.map((it) => it * width) };
  });
  expectPens(pens, zoom, inLight);
});

it('and on the small maps of the page on boundaries', () => {
  for (const { ink, width, dash } of pensOf(strokes.disputed, 4)) {
    const dashes = dash.map((it) => it.toFixed(1)).join(' ') || 'none';
    expect(boundaryMapStyle).toContain(
      `stroke: light-dark(${colorOf(ink, 'light')}, ${colorOf(ink, 'dark')}); stroke-width: ${width.toFixed(1)}; stroke-dasharray: ${dashes};`,
    );
  }
});
