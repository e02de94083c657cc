import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { IconId, Tint } from '../../../../src/scheme/scheme.ts';

/** What a comparison page knows of a place: how to paint it and which paragraphs to show. */
export interface PlaceFacts {
  readonly name: string;
  readonly tint: Tint;
  /** Ids of the paragraphs that mention it, in text order. */
  readonly units: readonly string[];
}

/** The matrix: its columns by name, and its rows with what each unit says of each, as signs. */
export interface TableFacts {
  readonly places: readonly string[];
  readonly rows: readonly {
    readonly unit: string;
    /** By column; `null` where the unit does not speak of the place, nothing where only a set word does. */
    readonly cells: readonly (readonly IconId[] | null)[];
  }[];
}

type World = Topology<{
  countries: GeometryCollection<{ place: string }>;
  borders: MultiLineString;
}>;

/** Fetches the published geometry and the facts by place id, which the build wrote beside it. */
export function loadMap(): Promise<[World, Record<string, PlaceFacts>]> {
  return Promise.all([get<World>('world'), get<Record<string, PlaceFacts>>('places')]);
}

/** Fetches what the build wrote beside the page. */
export async function get<T>(name: string): Promise<T> {
  const response = await fetch(`./data/${name}.json`);
  return (await response.json()) as T;
}
