import type { Camera, Size } from '../map-model/camera.ts';
import { dotsOf, type Dot } from '../map-model/labels/dots.ts';
import type { Label } from '../map-model/labels/labels.ts';
import { placeNames } from '../map-model/labels/place-names.ts';
import { lineHeight } from '../map-model/labels/lettering.ts';
import { dotStyle, leader as leaders, nameStyle } from '../map-model/labels/symbols.ts';
import type { Picture } from '../map-model/picture.ts';
import { colorOf, type Ink } from '../map-model/strokes.ts';
import type { World } from '../map-model/world.ts';
import { escape } from '../messages/escape.ts';

const colour = (ink: Ink) => colorOf(ink, 'light');
const haloOf = (width: number) =>
  `stroke="${colour('paper')}" stroke-opacity="0.85" stroke-width="${width}"`;
/** The distance from a line's middle down to its baseline, in ems. */
const drop = 0.35;

/** The names on a map, with their leaders, and the dots of places too small to be seen, as SVG elements. */
export function mapNames(world: World, picture: Picture, camera: Camera, size: Size): string {
  const { labels, unnamed } = placeNames(world, picture, { camera, size });
  const dots = dotsOf(world, picture, camera, size, unnamed);
  return [
    ...labels.map(leaderOf),
    ...dots.map((dot) => dotOf(dot, picture)),
    ...labels.map(nameOf),
  ].join('');
}

function leaderOf({ leader }: Label): string {
  if (!leader) return '';
  const [[x1, y1], [x2, y2]] = leader;
  const line = `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-linecap="round"`;
  const { ink, width, end } = leaders;
  return (
    `${line} ${haloOf(leaders.halo)}/>${line} stroke="${colour(ink)}" stroke-width="${width}"/>` +
    `<circle cx="${x1}" cy="${y1}" r="${end}" fill="${colour(ink)}"/>`
  );
}

function dotOf(dot: Dot, picture: Picture): string {
  const { radius, fill, edge, width, opacity } = dotStyle(dot, picture);
  const [cx, cy] = dot.at;
  return `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${colour(fill)}" fill-opacity="${opacity}" stroke="${colour(edge)}" stroke-opacity="${opacity}" stroke-width="${width}"/>`;
}

function nameOf(label: Label): string {
  const { x, y, anchor, lines, em } = label;
  const { ink, halo, haloWidth, weight, slant, spacing } = nameStyle(label);
  const round = halo ? `stroke="${colour(halo)}" stroke-width="${haloWidth}"` : haloOf(haloWidth);
  const set = [
    weight && `font-weight="${weight}"`,
    slant && `font-style="${slant}" letter-spacing="${spacing}"`,
  ];
  const rows = lines.map((line, at) => {
    const down = (at + (1 - lines.length) / 2) * lineHeight + drop;
    return `<tspan x="${x}" y="${y + down * em}">${escape(line)}</tspan>`;
  });
  return `<text font-size="${em}" text-anchor="${anchor}" ${set.filter(Boolean).join(' ')} fill="${colour(ink)}" ${round} stroke-linejoin="round" paint-order="stroke">${rows.join('')}</text>`;
}
