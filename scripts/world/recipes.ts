import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';

interface Common {
  place: string;
  /** The box a map should frame: west, south, east, north; east exceeds 180 across the antimeridian. */
  camera: [number, number, number, number];
  /** A position inside it, where its label goes; without one, the label's place is worked out. */
  seed?: Position;
  /** How the editor drew it, for readers. */
  rule: { ja: string; en: string };
  /** What the rule rests on. */
  source: string;
}

/** A hand-drawn ring, not closed; longitudes may run past 180 and are wrapped when it is cut. */
type Frame = Position[];

/** Water within the frame: what is left of it without land, on the seed's side. */
export type Sea = Common & { shape: 'sea'; frame: Frame; seed: Position };
/** The union of places; with a frame, only of their parts that lie in it. */
export type States = Common & { shape: 'states'; states: string[]; frame?: Frame };
/** The frame itself, land and sea. */
export type Expanse = Common & { shape: 'frame'; frame: Frame };

/** How to draw one region the text names: one entry of data/regions.json. */
export type Recipe = Sea | States | Expanse;

/** The scholars' recipes, as data/regions.json has them. */
export function readRecipes(): Recipe[] {
  const path = join(import.meta.dirname, '../../data/regions.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Recipe[];
}
