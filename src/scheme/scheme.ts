import type { Framework } from '../place/framework.ts';
import type { Localized } from '../text/localized.ts';

/** Paints that are told apart beside one another, by look. */
export const hues = ['red', 'pink', 'yellow', 'sky', 'navy'] as const;
/** Paints in an order, from pale to deep. */
export const steps = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const;
/** The paints of roles: a scheme uses hues or steps, never both. */
export const paintSlots = [...hues, ...steps] as const;
export type PaintSlot = (typeof paintSlots)[number];

/** Paints of what became of a place from one text to another: no scheme uses them. */
export const changeSlots = [
  'change-dropped',
  'change-new',
  'change-role',
  'change-more',
  'change-fewer',
] as const;

/** The paint of land: a slot, or one that is the same in every scheme. */
export type Tint = PaintSlot | (typeof changeSlots)[number] | 'named' | 'unnamed' | 'disputed';

/** The colour of a place wherever it is named. */
export type Tone = Tint | 'region' | 'institution';

/** The signs of the matrix, by shape. */
export const iconIds = [
  'diamond',
  'triangle',
  'triangle-down',
  'cross',
  'bolt',
  'plus',
  'square',
  'circle',
  'dot',
] as const;
export type IconId = (typeof iconIds)[number];

/** The colours of readings' signs. */
export const iconSlots = [...paintSlots, 'named', 'region'] as const;

/** A kind of reading: something a unit may say of a place. */
export interface ReadingKind {
  readonly id: string;
  readonly name: Localized;
  /** The rule by which a unit is read so. */
  readonly rule?: Localized;
  readonly icon: IconId;
  /** The colour of its sign; undefined: the colour of the text. */
  readonly slot?: (typeof iconSlots)[number];
}

/** How a place is painted for the whole document. */
export interface Role {
  readonly id: string;
  /** The heading of the places that have it. */
  readonly name: Localized;
  /** The role of one place, in words; undefined: the name serves. */
  readonly predicate?: Localized;
  readonly definition: Localized;
  readonly slot: Tint;
}

/** The condition of a role; of `readings`, `frameworks` and `passages` there is one. */
export interface Rule {
  readonly role: Role['id'];
  /** Holds for a place that is read as one of these somewhere. */
  readonly readings?: readonly ReadingKind['id'][];
  /** Readings that are shown as grounds besides. */
  readonly with?: readonly ReadingKind['id'][];
  /** Holds for a country that is a member of one of these and not suspended. */
  readonly frameworks?: readonly Framework['id'][];
  /** Holds for a place named in this many passages. */
  readonly passages?: { readonly from: number; readonly to?: number };
}

/** A scheme has the readings of a text, the roles that are painted, and the rules from one to the other. */
export interface Scheme {
  readonly id: string;
  /** The gravest first; the last says no more than that a place is mentioned. */
  readonly readings: readonly ReadingKind[];
  /** In the order of the legend; the last two are `named` and `unnamed`, in every scheme. */
  readonly roles: readonly Role[];
  /** The first that holds decides; where none does, a place is `named` or `unnamed`. */
  readonly rules: readonly Rule[];
  /** Roles that may be chosen together. */
  readonly roleSets?: readonly {
    readonly name: Localized;
    readonly roles: readonly Role['id'][];
  }[];
}

/** The schemes that a pack may call by their ids. */
export const presetIds = ['nato', 'named'] as const;
export type PresetId = (typeof presetIds)[number];

export function isPresetId(id: string): id is PresetId {
  return presetIds.some((it) => it === id);
}

/** @throws if the scheme has none of that id: what a pack says was checked */
export function roleOf(scheme: Scheme, id: Role['id']): Role {
  return found(scheme.roles, id);
}

/** @throws if the scheme has none of that id: what a pack says was checked */
export function readingKindOf(scheme: Scheme, id: ReadingKind['id']): ReadingKind {
  return found(scheme.readings, id);
}

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((it) => it.id === id);
  if (!item) throw new Error(`the scheme has no “${id}”`);
  return item;
}

/** The role of one place, in words. */
export function predicateOf({ predicate, name }: Role): Localized {
  return predicate ?? name;
}

/** The roles that a reader may filter by: nobody asks for passages on those who are not named. */
export function filterRoles({ roles }: Scheme): Role[] {
  return roles.filter(({ id }) => id !== 'unnamed');
}

/** The heading of places: their role, or what they are. */
export type Heading = Role | 'region' | 'institution';

/** The tone of a heading and of all under it. */
export function toneOf(heading: Heading): Tone {
  return typeof heading === 'string' ? heading : heading.slot;
}
