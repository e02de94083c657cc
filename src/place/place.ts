import type { Localized } from '../text/localized.ts';

/** ISO 3166-1 alpha-3 for a country (Kosovo: `XKX`), a word for everything else (`black-sea`). */
export type PlaceId = string;

/**
 * `area`: a unit of the map that is not painted as a state (Taiwan, Western Sahara, Antarctica).
 * `threat`: a threat without a country (terrorism).
 */
export const placeKinds = ['country', 'area', 'region', 'institution', 'threat'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Whether a place of a kind stands under its role: a region and an institution stand under what they are. */
export function takesRole(kind: PlaceKind): kind is 'country' | 'area' | 'threat' {
  return kind !== 'region' && kind !== 'institution';
}

/** Whether the map can show it: an institution or a threat lies nowhere. */
export function isMapped(kind: PlaceKind): boolean {
  return kind !== 'institution' && kind !== 'threat';
}

/** West, south, east, north in degrees; east exceeds 180 where the box crosses the antimeridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export interface Place {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  /** The short name, as on a map. */
  readonly name: Localized;
  /** The state whose territory this is. */
  readonly partOf?: PlaceId;
  /** Where its name goes on a map, longitude and latitude in degrees; undefined: it lies nowhere, or is wide. */
  readonly point?: readonly [lng: number, lat: number];
  /** The part to show of a country with distant ones. */
  readonly frame?: Box;
  /** Held by one and claimed by another: drawn hatched, in nobody's colour. */
  readonly disputed?: boolean;
  /** One neutral sentence where the status is disputed. */
  readonly status?: Localized;
  /** Parts of it that are told by name where one points at them. */
  readonly parts?: readonly Part[];
}

/** A distant or disputed part of a country, which the map does not draw apart. */
export interface Part {
  readonly name: Localized;
  /** A box round the part, but for slivers, and round nothing else of its country; set by hand. */
  readonly box: Box;
  /** The decision on boundaries that it is a case of. */
  readonly decision?: string;
  readonly status?: Localized;
}

/**
 * A name that leads to places and is the name of none: a city, a part, a disputed area, a state that
 * has ended.
 */
export interface CrossReference {
  readonly name: Localized;
  /** Other names of it, in any language. */
  readonly forms: readonly string[];
  /** The place in which it lies, or each that claims it, holds a part of it or succeeded it. */
  readonly places: readonly PlaceId[];
  /** Its alpha-3 code of ISO 3166, where it has one: a state that has ended, or a territory (SUN, TKL). */
  readonly code?: PlaceId;
  /** Marks a set of states that nobody disputes: the Baltic states. */
  readonly set?: true;
  /** Where it lies. */
  readonly box?: Box;
  /** One neutral sentence where more than one place is concerned, or the status is disputed. */
  readonly status?: Localized;
}

/** Every name a place goes by, in any language, old ones too; its own are the first two. */
export type Names = ReadonlyMap<PlaceId, readonly string[]>;

/** Reference work: every place by its id. */
export type Gazetteer = ReadonlyMap<PlaceId, Place>;
