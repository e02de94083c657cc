import type { PlaceId } from '../../place/place.ts';
import { opacity } from '../palette.ts';
import type { Ink } from '../strokes.ts';
import { tracking } from './candidate.ts';
import type { Dot } from './dots.ts';
import type { Label } from './labels.ts';

/** How wide the line is that ties a name to its place, and its halo and that of letters, in CSS pixels. */
export const leader = { ink: 'ink-soft', width: 0.9, halo: 3, end: 1.6 } as const;

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
  { picked, hovered }: { readonly picked?: PlaceId; readonly hovered?: PlaceId },
): DotStyle {
  const shown = tint === 'unnamed' ? tint : slot;
  const isRing = shown === 'named';
  return {
    radius: place === picked || place === hovered ? 4.5 : 3,
    fill: isRing ? 'paper' : shown,
    edge: place === picked ? 'pick' : isRing ? 'named-ink' : 'paper',
    width: place === picked ? 2 : 1,
    opacity: opacity[emphasis],
  };
}

/** How a name is set, as SVG has it. @param em the size of its letters in CSS pixels */
export function nameStyle({ kind, tone }: Pick<Label, 'kind' | 'tone'>, em: number) {
  const isRegion = kind === 'region';
  const ink: Ink = isRegion ? 'region' : tone === 'soft' ? 'ink-soft' : 'ink';
  return {
    ink,
    weight: tone === 'strong' ? 600 : undefined,
    slant: isRegion ? 'italic' : undefined,
    spacing: isRegion ? tracking * em : undefined,
  } as const;
}
