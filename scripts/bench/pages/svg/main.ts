import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { palette, surface } from '../../../../src/map-model/palette.ts';
import { loadMap } from '../shared/load.ts';
import { byId, showPlace } from '../shared/panel.ts';

/** A map as SVG pages draw it: a path per country by d3-geo, its paragraphs at a click. */
const map = byId('map');
const [world, places] = await loadMap();

const { clientWidth, clientHeight } = map;
const projection = geoMercator()
  .rotate([-11, 0])
  .fitSize([clientWidth, clientHeight], {
    type: 'MultiPoint',
    coordinates: [
      [-168.9, -56],
      [190.9, 79],
    ],
  });
const path = geoPath(projection);

const svg = create('svg', {
  class: 'svg-map',
  width: String(clientWidth),
  height: String(clientHeight),
});
for (const country of feature(world, world.objects.countries).features) {
  const { place } = country.properties;
  const fill = palette[places[place]?.tint ?? 'unnamed'].fill.light;
  svg.append(create('path', { 'data-place': place, fill, d: path(country) ?? '' }));
}
svg.append(
  create('path', {
    fill: 'none',
    stroke: surface.border.light,
    'stroke-width': '0.6',
    d: path(feature(world, world.objects.borders)) ?? '',
  }),
);
map.append(svg);

let picked: Element | undefined;
svg.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const facts = places[target.getAttribute('data-place') ?? ''];
  if (!facts) return;
  picked?.removeAttribute('stroke');
  target.setAttribute('stroke', surface.pick.light);
  picked = target;
  showPlace(facts);
});

function create(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
