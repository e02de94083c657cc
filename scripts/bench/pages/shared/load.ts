import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { Tint } from '../../../../src/scheme/scheme.ts';

/** The data a comparison page has of a place: how to paint it and which paragraphs to show. */
export interface PlaceFacts {
  readonly name: string;
  readonly tint: Tint;
  /** Ids of the paragraphs that mention it, in text order. */
  readonly units: readonly string[];
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
async function get<T>(name: string): Promise<T> {
  const response = await fetch(`./data/${name}.json`);
  return (await response.json()) as T;
}
