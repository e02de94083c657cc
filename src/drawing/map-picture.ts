import type { Camera, Size } from '../map-model/camera.ts';
import { escape } from '../messages/escape.ts';
import type { Lang } from '../messages/lang.ts';
import { legendRows, swatch, swatchSide, type LegendEntry } from './legend-rows.ts';
import { mapSvg, type MapSvgOptions } from './map-svg.ts';
import { wrap } from './wrap.ts';

/** The words round the map. */
export interface Wording {
  readonly lang: Lang;
  readonly title: string;
  /** The line under the title that says what is shown; `''` for the whole. */
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  /** Notes on boundaries, source and translation, a paragraph each. */
  readonly notes: readonly string[];
}

/** A picture is set as on a page with this mean side and then enlarged, so that its letters suit any size. */
const side = 960;
const edge = 24;
const small = 11;
const sign = 13;
const ink = { fill: '#1f1e1b', soft: '#5f5c54', paper: '#ffffff' };

/**
 * The map as it is seen, with its title, what its colours mean and where it is from, as an SVG image
 * that needs nothing beside it.
 * @param size of the image in pixels
 */
export function mapPicture(options: MapSvgOptions, wording: Wording, size: Size): string {
  const unit = Math.sqrt(size.width * size.height) / side;
  const [width, height] = [size.width / unit, size.height / unit];
  const rows = legendRows(wording.legend, width - 2 * edge, sign);
  const notes = wording.notes.flatMap((note) => wrap(note, width - 2 * edge, small));
  const head = edge + 28 + (wording.subtitle === '' ? 0 : 20);
  const foot = rows.length * 20 + notes.length * small * 1.45 + edge;
  const map: Size = { width, height: Math.max(1, height - head - foot - 8) };
  const camera = showing(options.camera, options.size, map);
  const under = head + map.height + 18;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${wording.lang}" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif">`,
    `<title>${escape([wording.title, wording.subtitle].filter(Boolean).join(' — '))}</title>`,
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    text(wording.title, edge, edge + 16, 22, ink.fill),
    text(wording.subtitle, edge, edge + 40, 15, ink.soft),
    `<svg y="${head}" width="${map.width}" height="${map.height}">${mapSvg({ ...options, camera, size: map })}</svg>`,
    ...rows.flatMap((row, at) =>
      row.map(({ meaning, name, x }) => {
        const y = under + at * 20;
        const box = `x="${edge + x}" y="${y - sign + 2}" width="${swatchSide}" height="${swatchSide}"`;
        return `<svg ${box}>${swatch(meaning)}</svg>${text(name, edge + x + 19, y, sign, ink.fill)}`;
      }),
    ),
    ...notes.map((line, at) =>
      text(line, edge, under + rows.length * 20 + at * small * 1.45, small, ink.soft),
    ),
    '</svg>',
  ].join('\n');
}

/** The camera that shows on one map all that another shows on another. */
export function showing(camera: Camera, from: Size, to: Size): Camera {
  const by = Math.min(to.width / from.width, to.height / from.height);
  return camera.projection.constrain({ ...camera, zoom: camera.zoom + Math.log2(by) }, to);
}

function text(words: string, x: number, y: number, size: number, fill: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}">${escape(words)}</text>`;
}
