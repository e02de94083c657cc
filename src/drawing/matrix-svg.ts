import { localize } from '../text/localized.ts';
import { mentionCounts, type Matrix } from '../index/matrix.ts';
import type { Pack } from '../pack/pack.ts';
import {
  toneOf,
  type Heading,
  type IconId,
  type ReadingKind,
  type Scheme,
} from '../scheme/scheme.ts';
import { palette, surface } from '../map-model/palette.ts';
import { escape } from '../messages/escape.ts';
import { matrixWords } from '../messages/matrix.ts';
import type { Lang } from '../messages/lang.ts';
import { citation, words } from '../messages/words.ts';
import { imprintOf } from './imprint.ts';
import { planMatrix, roomFor } from './matrix-plan.ts';
import { readingIcons, iconsOf } from './reading-icons.ts';
import { titleOf } from './title-of.ts';

/** A column's width and a row's height, in pixels, and the room around them. */
const least = { column: 13, row: 14, left: 60, right: 60, head: 290, names: 120, foot: 20 };

const ink = { fill: '#1f1e1b', soft: '#5f5c54', paper: '#ffffff', rule: '#dedad0' };

/** The colours of the signs, on paper. */
function styleOf({ readings }: Scheme): string {
  return [
    `text{font:10px system-ui,sans-serif;fill:${ink.fill}}`,
    `.soft{fill:${ink.soft}}.title{font-weight:600;font-size:11px}.large{font-size:20px}`,
    '.middle{text-anchor:middle}.end{text-anchor:end}text{dominant-baseline:central}',
    ...readings.map(({ icon, slot }) => `.${icon}{${paintIn(slot)}}`),
    `.dash{stroke:${palette.disputed.ink.light};stroke-width:1.6}`,
  ].join('');
}

function paintIn(slot: ReadingKind['slot']): string {
  if (slot === undefined) return `fill:${ink.fill}`;
  if (slot === 'region') return `fill:${surface.region.light}`;
  const { fill, ink: pen, line = fill } = palette[slot];
  return `fill:${line.light};stroke:${pen.light};stroke-width:.8`;
}

/**
 * Draws a matrix as an image that needs nothing beside it: with title, date, source, whose translation
 * it is, and what the signs mean; in light colours, for paper.
 */
export function matrixSvg(
  matrix: Matrix,
  { manifest, scheme }: Pick<Pack, 'manifest' | 'scheme'>,
  lang: Lang,
): string {
  const [say, own] = [words[lang], matrixWords[lang]];
  const places = matrix.columns.flatMap((columns) => columns.entries);
  const columns = places.length + matrix.columns.length - 1;
  const left = roomFor([...matrix.labels.values()].map(citation), 10, least.left - 20) + 20;
  const names = places.map(({ place }) => localize(place.name, lang));
  const head = least.head - least.names + roomFor(names, 10, least.names);
  const size = { ...least, left, head };
  const plan = planMatrix(matrix, { width: columns * size.column, row: size.row });
  const width = Math.max(plan.width + size.left + size.right, 760);
  const height = size.head + plan.height + size.foot;
  const imprint = [
    `${own.title} — ${own.size(matrix.cells.size, places.length)}`,
    ...imprintOf(manifest, lang),
  ];
  const x = (place: string) => plan.x.get(place) ?? 0;
  const y = (unit: string) => plan.y.get(unit) ?? 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}" width="${width}" height="${height}" viewBox="${-size.left} ${-size.head} ${width} ${height}">`,
    `<title>${escape(localize(manifest.title, lang))}: ${escape(own.title)}</title><style>${styleOf(scheme)}</style>`,
    `<rect x="${-size.left}" y="${-size.head}" width="${width}" height="${height}" fill="${ink.paper}"/>`,
    text(localize(manifest.title, lang), 16 - size.left, 24 - size.head, 'large'),
    ...imprint.map((line, at) => text(line, 16 - size.left, 50 + at * 16 - size.head, 'soft')),
    ...[...scheme.readings, undefined].map((kind, at) => {
      const [x, top] = [24 - size.left + (at % 5) * 146, 106 + Math.floor(at / 5) * 18 - size.head];
      const label = kind ? localize(kind.name, lang) : say.implied;
      return sign(kind?.icon, x, top, 1) + text(label, x + 12, top);
    }),
    ...matrix.columns.map(({ heading }) => {
      const [from, to] = plan.spans.get(toneOf(heading)) ?? [0, 0];
      const label = `<title>${escape(titleOf(heading, lang))}</title>`;
      return `<rect x="${from}" y="-6" width="${to - from}" height="4" fill="${colourOf(heading)}">${label}</rect>`;
    }),
    ...places.map(({ place }) => {
      const { explicit } = mentionCounts(matrix, place.id);
      const name = `<text transform="translate(${x(place.id)} -24) rotate(-90)"${explicit > 0 ? '' : ' class="soft"'}>${escape(localize(place.name, lang))}</text>`;
      return name + (explicit > 0 ? text(String(explicit), x(place.id), -14, 'middle') : '');
    }),
    ...matrix.rows.flatMap(({ id, title, units }) => [
      text(
        typeof title === 'string' ? title : localize(title, lang),
        0,
        plan.titles.get(id) ?? 0,
        'title',
      ),
      ...units.map((unit) => row(matrix, plan, unit, y(unit))),
    ]),
    '</svg>',
  ].join('\n');
}

function row(
  { cells, labels }: Matrix,
  plan: ReturnType<typeof planMatrix>,
  unit: string,
  y: number,
): string {
  const found = [...(cells.get(unit)?.values() ?? [])];
  const explicit = found.filter((cell) => cell.directness === 'explicit').length;
  const counts = `${explicit}${found.length > explicit ? ` +${found.length - explicit}` : ''}`;
  return [
    text(citation(labels.get(unit) ?? ''), -8, y, 'end'),
    ...found.flatMap((cell) =>
      iconsOf(cell, least.column).map(({ kind, scale, dx }) =>
        sign(kind?.icon, (plan.x.get(cell.place) ?? 0) + dx, y, scale),
      ),
    ),
    text(counts, plan.width + 8, y, 'soft'),
  ].join('');
}

function colourOf(heading: Heading): string {
  if (heading === 'region') return surface.region.light;
  if (heading === 'institution') return palette.named.ink.light;
  const { fill, line = fill } = palette[heading.slot];
  return line.light;
}

function sign(icon: IconId | 'dash' = 'dash', x: number, y: number, scale: number): string {
  return `<path class="${icon}" transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})" d="${readingIcons[icon]}"/>`;
}

function text(words: string, x: number, y: number, kind?: string): string {
  return `<text x="${round(x)}" y="${round(y)}"${kind ? ` class="${kind}"` : ''}>${escape(words)}</text>`;
}

function round(it: number): number {
  return Math.round(it * 100) / 100;
}
