import type { Camera, Size } from '../map-model/camera.ts';
import { dotsOf, type Dot } from '../map-model/labels/dots.ts';
import { obstaclesOf } from '../map-model/labels/obstacles.ts';
import { placeLabels, type Label } from '../map-model/labels/labels.ts';
import { labelSize, lineHeight } from '../map-model/labels/lettering.ts';
import { opacity, palette, surface } from '../map-model/palette.ts';
import type { Picture } from '../map-model/picture.ts';
import type { World } from '../map-model/world.ts';
import { escape } from '../messages/escape.ts';

const ink = { fill: '#1f1e1b', soft: '#5f5c54', paper: '#ffffff' };
/** From a line's middle down to where its letters stand, in ems. */
const drop = 0.35;

/** The names on a map, with their leaders, and the dots of places too small to be seen, as SVG elements. */
export function mapNames(world: World, picture: Picture, camera: Camera, size: Size): string {
  const dots = dotsOf(world, picture, camera, size);
  const obstacles = obstaclesOf(world, picture, []);
  const labels = placeLabels(picture.labels, camera, size, dots, obstacles);
  const em = labelSize(size);
  return [
    ...labels.map(leaderOf),
    ...dots.map((dot) => dotOf(dot, dot.place === picture.picked)),
    ...labels.map((label) => nameOf(label, em)),
  ].join('');
}

function leaderOf({ leader }: Label): string {
  if (!leader) return '';
  const [[x1, y1], [x2, y2]] = leader;
  const line = `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-linecap="round"`;
  return (
    `${line} stroke="${ink.paper}" stroke-opacity="0.85" stroke-width="3"/>` +
    `${line} stroke="${ink.soft}" stroke-width="0.9"/><circle cx="${x1}" cy="${y1}" r="1.6" fill="${ink.soft}"/>`
  );
}

function dotOf({ at: [cx, cy], slot, emphasis }: Dot, picked: boolean): string {
  const named = slot === 'named';
  const fill = named ? ink.paper : palette[slot].fill.light;
  const edge = picked ? surface.pick.light : named ? palette.named.ink.light : ink.paper;
  const step = opacity[emphasis];
  return `<circle cx="${cx}" cy="${cy}" r="${picked ? 4.5 : 3}" fill="${fill}" fill-opacity="${step}" stroke="${edge}" stroke-opacity="${step}" stroke-width="${picked ? 2 : 1}"/>`;
}

function nameOf({ kind, tone, x, y, anchor, lines }: Label, em: number): string {
  const colour = kind === 'region' ? surface.region.light : tone === 'soft' ? ink.soft : ink.fill;
  const set = [
    tone === 'strong' && 'font-weight="600"',
    kind === 'region' && `font-style="italic" letter-spacing="${0.06 * em}"`,
  ];
  const rows = lines.map((line, at) => {
    const down = (at + (1 - lines.length) / 2) * lineHeight + drop;
    return `<tspan x="${x}" y="${y + down * em}">${escape(line)}</tspan>`;
  });
  return `<text font-size="${em}" text-anchor="${anchor}" ${set.filter(Boolean).join(' ')} fill="${colour}" stroke="${ink.paper}" stroke-opacity="0.85" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${rows.join('')}</text>`;
}
