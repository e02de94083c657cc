import type { Meaning } from '../domain/legend.ts';
import type { Camera, Size } from '../picture/camera.ts';
import { constrain } from '../picture/framing.ts';
import { hatching } from '../picture/hatching.ts';
import { textWidth } from '../picture/lettering.ts';
import { palette, surface } from '../picture/palette.ts';
import { escape } from '../words/escape.ts';
import { mapSvg, type Shown } from './map-svg.ts';
import { wrap } from './wrap.ts';

/** What stands round the map. */
export interface Wording {
  readonly lang: 'ja' | 'en';
  readonly title: string;
  /** What is shown, under the title; `''` for the whole. */
  readonly subtitle: string;
  readonly legend: readonly { readonly meaning: Meaning; readonly name: string }[];
  /** On boundaries, source and translation, a paragraph each. */
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
export function mapPicture(shown: Shown, wording: Wording, size: Size): string {
  const unit = Math.sqrt(size.width * size.height) / side;
  const [width, height] = [size.width / unit, size.height / unit];
  const rows = rowsOf(wording.legend, width - 2 * edge);
  const notes = wording.notes.flatMap((note) => wrap(note, width - 2 * edge, small));
  const head = edge + 28 + (wording.subtitle === '' ? 0 : 20);
  const foot = rows.length * 20 + notes.length * small * 1.45 + edge;
  const map: Size = { width, height: Math.max(1, height - head - foot - 8) };
  const camera = showing(shown.camera, shown.size, map);
  const under = head + map.height + 18;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${wording.lang}" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif">`,
    `<title>${escape([wording.title, wording.subtitle].filter(Boolean).join(' — '))}</title>`,
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    text(wording.title, edge, edge + 16, 22, ink.fill),
    text(wording.subtitle, edge, edge + 40, 15, ink.soft),
    `<svg y="${head}" width="${map.width}" height="${map.height}">${mapSvg({ ...shown, camera, size: map })}</svg>`,
    ...rows.flatMap((row, at) =>
      row.map(({ meaning, name, x }) => {
        const y = under + at * 20;
        return (
          swatch(meaning, edge + x, y - sign + 2) + text(name, edge + x + 19, y, sign, ink.fill)
        );
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
  return constrain({ ...camera, zoom: camera.zoom + Math.log2(by) }, to);
}

/** The legend in as many rows as it takes, each entry with how far in it stands. */
function rowsOf(legend: Wording['legend'], width: number) {
  const rows: (Wording['legend'][number] & { readonly x: number })[][] = [];
  let x = Infinity;
  for (const entry of legend) {
    const its = textWidth(entry.name, sign) + 40;
    if (x + its > width) [x] = [0, rows.push([])];
    rows.at(-1)?.push({ ...entry, x });
    x += its;
  }
  return rows;
}

function swatch(meaning: Meaning, x: number, y: number): string {
  const box = `<rect x="0.5" y="0.5" width="13" height="13" rx="2"`;
  const place = `<svg x="${x}" y="${y}" width="14" height="14">`;
  if (meaning === 'region')
    return `${place}${box} fill="none" stroke="${surface.region.light}" stroke-width="1.5" stroke-dasharray="3 2"/></svg>`;
  const { fill, ink: pen, pattern } = palette[meaning];
  const stroke =
    pattern === 'dots' ? 'stroke-width="2" stroke-linecap="round"' : 'stroke-width="0.9"';
  const lines = hatching(pattern, { width: 14, height: 14 });
  return `${place}${box} fill="${fill.light}"/><path d="${lines}" fill="none" stroke="${pen.light}" ${stroke}/></svg>`;
}

function text(words: string, x: number, y: number, size: number, fill: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}">${escape(words)}</text>`;
}
