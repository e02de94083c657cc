import { readCue, writeCue } from '../index/cue.ts';
import { changes, type Change } from '../index/difference.ts';
import type { PlaceId } from '../place/place.ts';
import type { FrameId } from '../place/frame.ts';
import { projectionIds } from '../place/projection-id.ts';
import type { Role } from '../scheme/scheme.ts';
import type { Topic } from '../annotation/annotation.ts';
import type { UnitId } from '../text/unit.ts';
import { langs } from '../messages/lang.ts';
import { matchingId } from './parameters.ts';
import { draftSteps, headlineKinds, modes, type Mode, type View } from './view.ts';

/** The ids that an address may name. */
export interface ValidIds {
  readonly units: ReadonlySet<UnitId>;
  readonly places: ReadonlySet<PlaceId>;
  readonly regions: ReadonlySet<PlaceId>;
  readonly frames: ReadonlySet<FrameId>;
  /** In the order of the legend. */
  readonly roles: readonly Role['id'][];
  readonly topics: ReadonlySet<Topic['id']>;
  /** The lists of states that may be looked for. */
  readonly sets: ReadonlySet<string>;
}

/** The result of reading a value: what it says, and which words of it say nothing here. */
interface Read<Value> {
  readonly found: Value | undefined;
  readonly unknown: readonly string[];
}

/** How a field of the view stands in the address. */
export interface Parameter<Value> {
  readonly key: string;
  readonly read: (value: string, ids: ValidIds) => Read<Value>;
  /** @returns the value as it stands in the address; `''` where it need not be said */
  readonly write: (value: Value) => string;
  /** The reason why a value is left aside. */
  readonly reason: string;
  /** The modes in which it means something; undefined: all. */
  readonly within?: readonly Mode[];
}

type IsKnown = (value: string, ids: ValidIds) => boolean;

/** Reads one word of the few that there are. */
function one<Value>(
  isKnown: IsKnown,
  valueOf: (word: string) => Value | undefined = (word) => word as Value,
) {
  return (value: string, ids: ValidIds): Read<Value> => {
    const word = matchingId(value, (it): it is string => isKnown(it, ids));
    return word === undefined
      ? { found: undefined, unknown: [value] }
      : { found: valueOf(word), unknown: [] };
  };
}

/** Reads words between commas, Japanese ones too, each once. */
function list(isKnown: IsKnown) {
  return (value: string, ids: ValidIds): Read<readonly string[]> => {
    const words = value.split(/[,\uff0c\u3001]/).filter((word) => word !== '');
    const known = words.map((word) => matchingId(word, (it): it is string => isKnown(it, ids)));
    return {
      found: [...new Set(known.filter((word) => word !== undefined))],
      unknown: words.filter((_, at) => known[at] === undefined),
    };
  };
}

const among =
  (words: readonly string[]): IsKnown =>
  (value) =>
    words.includes(value);

const isUnit: IsKnown = (value, ids) => ids.units.has(value);
const cue = one((value) => readCue(value) !== undefined, readCue);
const presenting = ['brief', 'speaker'] as const;
const joined = (values: readonly string[]) => values.join(',');
/** Half an emoji, as a text that was cut off may end with, cannot stand in an address. */
const written = (query: string) => encodeURIComponent(query.replaceAll(/\p{Surrogate}/gu, ''));

/** Every field of the view, in the order in which an address has them. */
export const viewParameters = {
  unit: { key: 'p', read: one(isUnit), write: String, reason: 'the text has no such unit' },
  place: {
    key: 'place',
    read: one((value, ids) => ids.places.has(value)),
    write: String,
    reason: 'no such place',
  },
  and: {
    key: 'and',
    read: one((value, ids) => ids.places.has(value)),
    write: String,
    reason: 'no such place',
  },
  roles: {
    key: 'roles',
    read(value, ids) {
      const { found = [], unknown } = list((it) => ids.roles.includes(it))(value, ids);
      return { found: ids.roles.filter((role) => found.includes(role)), unknown };
    },
    write: joined,
    reason: 'no such role',
  },
  regions: {
    key: 'region',
    read: list((value, ids) => ids.regions.has(value)),
    write: joined,
    reason: 'no such region',
  },
  topics: {
    key: 'topic',
    read: list((value, ids) => ids.topics.has(value)),
    write: joined,
    reason: 'no such topic',
  },
  without: {
    key: 'without',
    read: list((value, ids) => ids.roles.includes(value) || ids.places.has(value)),
    write: joined,
    reason: 'no such role or place',
  },
  with: {
    key: 'with',
    read: one((value) => /^[a-z0-9][a-z0-9.-]*$/i.test(value)),
    write: String,
    reason: 'no id of a text',
  },
  changes: {
    key: 'change',
    read: (value, ids) => list(among(changes))(value, ids) as Read<readonly Change[]>,
    write: joined,
    reason: 'no such change',
  },
  query: {
    key: 'q',
    read: one((value) => value.trim() !== ''),
    write: written,
    reason: 'no such words',
  },
  mode: { key: 'mode', read: one(among(modes)), write: String, reason: 'no such mode' },
  by: {
    key: 'by',
    read: one(among(['topic'])),
    write: String,
    reason: 'no such grouping',
    within: ['matrix'],
  },
  set: {
    key: 'set',
    read: one((value, ids) => ids.sets.has(value)),
    write: String,
    reason: 'no such list of states',
    within: ['silence', 'shelf'],
  },
  present: {
    key: 'present',
    read: (value, ids) =>
      matchingId(value, (it): it is 'own' => it === 'own')
        ? { found: 'own' as const, unknown: [] }
        : list(isUnit)(value, ids),
    write: String,
    reason: 'the text has no such unit, or there is no briefing',
    within: presenting,
  },
  cue: {
    key: 'scene',
    read: cue,
    write: writeCue,
    reason: 'no such scene',
    within: [...presenting, 'scenes'],
  },
  back: { key: 'back', read: cue, write: writeCue, reason: 'no such scene', within: presenting },
  autoplay: {
    key: 'autoplay',
    read: one((value) => /^[1-9]\d{0,3}$/.test(value), Number),
    write: String,
    reason: 'no such number of seconds',
    within: presenting,
  },
  session: {
    key: 'session',
    read: one((value) => /^[a-z0-9]{1,16}$/.test(value)),
    write: String,
    reason: 'no such session',
    within: presenting,
  },
  headlines: {
    key: 'heads',
    read: one(among(headlineKinds)),
    write: String,
    reason: 'no such headlines',
  },
  frame: {
    key: 'frame',
    read: one((value, ids) => ids.frames.has(value)),
    write: String,
    reason: 'no such frame',
  },
  map: { key: 'map', read: one(among(projectionIds)), write: String, reason: 'no such map' },
  embed: {
    key: 'embed',
    read: one(among(['1']), () => true as const),
    write: () => '1',
    reason: 'it is 1 or left out',
  },
  draft: {
    key: 'draft',
    read: one((value) => /^[a-z0-9]{1,32}$/.test(value)),
    write: String,
    reason: 'no id of a draft',
  },
  step: { key: 'step', read: one(among(draftSteps)), write: String, reason: 'no such step' },
  sort: {
    key: 'sort',
    read: one(among(['name'])),
    write: String,
    reason: 'no such order',
    within: ['shelf'],
  },
  issuer: {
    key: 'issuer',
    read: one((value) => value.trim() !== ''),
    write: written,
    reason: 'no name',
    within: ['shelf'],
  },
  framework: {
    key: 'framework',
    read: one((value) => /^[a-z0-9-]+$/.test(value)),
    write: String,
    reason: 'no id of a framework',
    within: ['shelf'],
  },
  year: {
    key: 'year',
    read: one((value) => /^\d{4}$/.test(value)),
    write: String,
    reason: 'no such year',
    within: ['shelf'],
  },
  lang: { key: 'lang', read: one(among(langs)), write: String, reason: 'no such language' },
} satisfies { readonly [Field in keyof View]-?: Parameter<Exclude<View[Field], undefined>> };
