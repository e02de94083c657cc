import { opacity, palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import type { Ink } from '../strokes.ts';
import { tracking } from './candidate.ts';
import type { Dot } from './dots.ts';
import type { Label } from './labels.ts';

/**
 * How the line is drawn that ties a name to its place: its width, its halo's and the radius of its end in CSS
 * pixels; and the share of their size that the halo of letters is wide.
 */
export const leader = { ink: 'ink-soft', width: 0.9, halo: 3, end: 1.6, share: 0.24 } as const;

/** How a dot is drawn; lengths in CSS pixels. */
export interface DotStyle {
  readonly radius: number;
  readonly fill: Ink;
  readonly edge: Ink;
  readonly width: number;
  readonly opacity: number;
}

/** A dot has its place's colour, or is a ring where that is the colour of the rest. */
export function dotStyle(
  { place, slot, tint, emphasis }: Dot,
  { picked, hovered }: Pick<Picture, 'picked' | 'hovered'>,
): DotStyle {
  const shown = tint === 'unnamed' ? tint : slot;
  const isRing = shown === 'named';
  return {
    radius: place === picked || hovered.includes(place) ? 4.5 : 3,
    fill: isRing ? 'paper' : shown,
    edge: place === picked ? 'pick' : isRing ? 'named-ink' : 'paper',
    width: place === picked ? 2 : 1,
    opacity: opacity[emphasis],
  };
}

const inks = { region: 'region', sea: 'sea-name' } as const;

/**
 * How a name is set, as SVG has it: on painted land in what can be read on it, elsewhere in ink in a halo.
 */
export function nameStyle({ kind, tone, on, em }: Pick<Label, 'kind' | 'tone' | 'on' | 'em'>) {
  const isOfLand = kind === 'area';
  const ink: Ink = isOfLand ? (tone === 'soft' ? 'ink-soft' : 'ink') : inks[kind];
  const isPainted = on !== undefined && palette[on].fill !== palette.unnamed.fill;
  return {
    ink: isPainted ? (`${on}-name` as const) : ink,
    /** Undefined: the paper's. */
    halo: isPainted ? on : undefined,
    haloWidth: em * leader.share,
    weight: tone === 'strong' ? 600 : undefined,
    slant: isOfLand ? undefined : 'italic',
    spacing: isOfLand ? undefined : tracking * em,
  } as const;
}
