import type { Camera, Size } from '../map-model/camera.ts';
import { dotsOf, type Dot } from '../map-model/labels/dots.ts';
import type { Label } from '../map-model/labels/labels.ts';
import { placeNames } from '../map-model/labels/place-names.ts';
import { lineHeight } from '../map-model/labels/lettering.ts';
import { dotStyle, leader as leaders, nameStyle } from '../map-model/labels/symbols.ts';
import type { Picture } from '../map-model/picture.ts';
import type { Ink } from '../map-model/strokes.ts';
import type { World } from '../map-model/world.ts';
import { escape } from '../messages/escape.ts';

/** The colour of an ink. */
type Colors = (ink: Ink) => string;

const haloOf = (width: number, color: Colors) =>
  `stroke="${color('paper')}" stroke-opacity="0.85" stroke-width="${width}"`;
/** The distance from a line's middle down to its baseline, in ems. */
const drop = 0.35;

/** The names on a map, with their leaders, and the dots of places too small to be seen, as SVG elements. */
export function mapNames(
  world: World,
  picture: Picture,
  camera: Camera,
  size: Size,
  color: Colors,
): string {
  const { labels, unnamed } = placeNames(world, picture, { camera, size });
  const dots = dotsOf(world, picture, camera, size, unnamed);
  return [
    ...labels.map((label) => leaderOf(label, color)),
    ...dots.map((dot) => dotOf(dot, picture, color)),
    ...labels.map((label) => nameOf(label, color)),
  ].join('');
}

function leaderOf({ leader }: Label, color: Colors): string {
  if (!leader) return '';
  const [[x1, y1], [x2, y2]] = leader;
  const line = `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-linecap="round"`;
  const { ink, width, end } = leaders;
  return (
    `${line} ${haloOf(leaders.halo, color)}/>${line} stroke="${color(ink)}" stroke-width="${width}"/>` +
    `<circle cx="${x1}" cy="${y1}" r="${end}" fill="${color(ink)}"/>`
  );
}

function dotOf(dot: Dot, picture: Picture, color: Colors): string {
  const { radius, fill, edge, width, opacity } = dotStyle(dot, picture);
  const [cx, cy] = dot.at;
  return `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${color(fill)}" fill-opacity="${opacity}" stroke="${color(edge)}" stroke-opacity="${opacity}" stroke-width="${width}"/>`;
}

function nameOf(label: Label, color: Colors): string {
  const { x, y, anchor, lines, em } = label;
  const { ink, halo, haloWidth, weight, slant, spacing } = nameStyle(label);
  const round = halo
    ? `stroke="${color(halo)}" stroke-width="${haloWidth}"`
    : haloOf(haloWidth, color);
  const set = [
    weight && `font-weight="${weight}"`,
    slant && `font-style="${slant}" letter-spacing="${spacing}"`,
  ];
  const rows = lines.map((line, at) => {
    const down = (at + (1 - lines.length) / 2) * lineHeight + drop;
    return `<tspan x="${x}" y="${y + down * em}">${escape(line)}</tspan>`;
  });
  return `<text font-size="${em}" text-anchor="${anchor}" ${set.filter(Boolean).join(' ')} fill="${color(ink)}" ${round} stroke-linejoin="round" paint-order="stroke">${rows.join('')}</text>`;
}
