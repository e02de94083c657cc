import { project, type Camera, type Size } from '../../src/map-model/camera.ts';
import { palette, surface, tints } from '../../src/map-model/palette.ts';
import type { Picture } from '../../src/map-model/picture.ts';
import type { World } from '../../src/map-model/world.ts';

/** How far apart the points of an outline are at least, in CSS pixels. */
const grain = 8;

/** What all names have in common. */
const same = [
  ...['font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor'],
  ...['dominant-baseline', 'fill', 'stroke', 'stroke-width'],
];

const style = [
  ...tints.map((tint) => `[data-tone=${tint}]{fill:${palette[tint].fill.light}}`),
  `path.region,path.picked{fill:none;stroke:${surface.region.light};stroke-width:2}`,
  'text{font-size:11.5px;text-anchor:middle;dominant-baseline:central}',
  'text{stroke:#fff;stroke-width:2;paint-order:stroke}.strong{font-weight:600}circle{stroke:#fff}',
].join('');

/**
 * What the SVG map and its overlay have drawn, as a small image that can be looked at and compared
 * line by line: each place in view in coarse outline, with its tint and its strength; then the
 * regions, the outline of what is picked, dots and names.
 */
export function sketch(
  drawn: ParentNode,
  world: World,
  picture: Picture,
  camera: Camera,
  size: Size,
): string {
  const { width, height } = size;
  const pathOf = (place: string, more: string) => {
    const { polygons } = (world.areas.get(place) ?? world.regions.get(place))!;
    const d = polygons.flat().map((ring) => outline(ring, camera, size));
    return d.join('') === '' ? [] : [`<path ${more} d="${d.join('')}"/>`];
  };
  const picked = drawn.querySelector('path.picked') && picture.picked;
  const areas = [...drawn.querySelectorAll('path.area')].flatMap((area) => {
    const [place = '', tint] = ['data-place', 'data-tone'].map((it) => area.getAttribute(it) ?? '');
    const strength = area.getAttribute('fill-opacity');
    return pathOf(place, `id="${place}" data-tone="${tint}" fill-opacity="${strength}"`);
  });
  const over = [...drawn.querySelectorAll('.overlay circle, .overlay text')].map((it) => {
    it.setAttribute('class', it.getAttribute('class')!.replace(/ ?svelte-\w+/, ''));
    for (const element of [it, ...it.querySelectorAll('*')]) {
      for (const name of ['x', 'y', 'dy', 'cx', 'cy']) {
        const value = element.getAttribute(name);
        if (value !== null) element.setAttribute(name, Number(value).toFixed());
      }
      for (const name of same) element.removeAttribute(name);
    }
    return it.outerHTML;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<!-- center ${camera.center.map((it) => it.toFixed(1)).join(' ')}, zoom ${camera.zoom.toFixed(2)} -->`,
    `<style>${style}</style>`,
    ...areas.sort(),
    ...picture.regions.flatMap((place) => pathOf(place, `id="${place}" class="region"`)),
    ...(picked ? pathOf(picked, 'class="picked"') : []),
    ...over,
    '</svg>\n',
  ].join('\n');
}

/** A ring by the points that lie apart, each relative to the last; nothing if it is small or out of view. */
function outline(ring: readonly (readonly number[])[], camera: Camera, size: Size): string {
  const hold = (at: number, end: number) => Math.round(Math.max(-grain, Math.min(end + grain, at)));
  const kept: [number, number][] = [];
  for (const [lng = 0, lat = 0] of ring) {
    const [x, y] = project(camera, size, [lng, lat]);
    const point: [number, number] = [hold(x, size.width), hold(y, size.height)];
    const [lastX, lastY] = kept.at(-1) ?? [Infinity, Infinity];
    if (Math.hypot(point[0] - lastX, point[1] - lastY) >= grain) kept.push(point);
  }
  const inView = ([x, y]: readonly [number, number]) =>
    x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  if (kept.length < 4 || !kept.some(inView)) return '';
  // Outside the view a ring runs along its edges: the corners will do.
  const between = (at: number, axis: 0 | 1) =>
    [at - 1, at + 1].every((it) => kept[it]?.[axis] === kept[at]?.[axis]);
  const turns = kept.filter((_, at) => !between(at, 0) && !between(at, 1));
  const steps = turns.slice(1).map(([x, y], at) => `${x - turns[at]![0]} ${y - turns[at]![1]}`);
  return `M${turns[0]!.join(' ')}l${steps.join(' ')}z`;
}
