import type { ColorScheme } from '../map-model/palette.ts';
import type { Picture } from '../map-model/picture.ts';
import type { World } from '../map-model/world.ts';

/**
 * How the map is drawn: not yet; as SVG until MapLibre is ready, for the first time or after the
 * browser took its canvas away; by MapLibre; as SVG for good, because MapLibre cannot start; not at
 * all, because there is no geometry.
 */
export type Renderer = 'waiting' | 'svg' | 'gl' | 'static' | 'failed';

/** The settings that the map is started with. */
export interface StartOptions {
  readonly surface: HTMLElement;
  readonly canvas: HTMLElement;
  readonly world: World;
  readonly picture: Picture;
  readonly scheme: ColorScheme;
  readonly label: string;
  /** The first map is drawn as SVG, and not by the image that was made ahead. */
  readonly svg: boolean;
  /** The map is there: it needs nothing behind it, and there is time for other things. */
  readonly ondrawn: () => void;
}
