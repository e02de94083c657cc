import { readCue, writeCue, type Cue } from '../domain/cue.ts';
import { isFrameId, type FrameId } from '../domain/frame.ts';
import type { Grouping } from '../domain/matrix.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Topic, UnitId } from '../domain/pack.ts';
import { filterRoles, type Role } from '../domain/role.ts';
import type { Lang } from '../words/lang.ts';

/** The maps to choose from besides the first one. */
export const mapKinds = ['globe', 'flat'] as const;
export type MapKind = (typeof mapKinds)[number];

/** What may stand in place of the text: who is named where, who is not, and the author's own scenes. */
export const surveys = ['matrix', 'silence', 'scenes'] as const;
export type Survey = (typeof surveys)[number];

/** What the page may be besides the text: a survey of it, a briefing, what a briefing's speaker sees. */
export const modes = [...surveys, 'brief', 'speaker'] as const;
export type Mode = (typeof modes)[number];

/** Which briefing: the passages as they stand, or the scenes that the author keeps in this browser. */
export type Presented = readonly UnitId[] | 'own';

/** How the editor's headlines are shown: above the text, or in its place. */
export const headlineKinds = ['with', 'only'] as const;
export type HeadlineKind = (typeof headlineKinds)[number];

/** What the reader chose; it is the address. */
export interface View {
  /** The passage being read. */
  readonly unit?: UnitId;
  /** The place picked. With a unit, the text is read with the place in view; without, its card. */
  readonly place?: PlaceId;
  readonly roles: readonly Role[];
  readonly regions: readonly PlaceId[];
  readonly topics: readonly Topic['id'][];
  /** What is searched for. */
  readonly query?: string;
  /** What stands in place of the text; left out, the text does. */
  readonly mode?: Mode;
  /** How the matrix's rows are grouped; left out, by the parts of the text. */
  readonly by?: Grouping;
  /** Whose silence is shown: a framework or a region; left out, the first framework's. */
  readonly set?: string;
  /** What is presented; left out, the briefing that comes with the text. */
  readonly present?: Presented;
  /** The moment of a briefing; left out, its beginning. With a place, of what is said of that place. */
  readonly cue?: Cue;
  /** Where the briefing was left for a place that was asked about. */
  readonly back?: Cue;
  /** How long a moment is shown before the next follows by itself, in seconds. */
  readonly autoplay?: number;
  /** What a speaker's window shares with the one it speaks to. */
  readonly session?: string;
  /** Left out, no headlines. */
  readonly headlines?: HeadlineKind;
  /** Where the map looks; left out, at what is read or picked. */
  readonly frame?: FrameId;
  /** How the globe is laid out; left out, in Equal Earth. */
  readonly map?: MapKind;
  /** In a frame of another page: the map and what is said, without the rest. */
  readonly embed?: true;
  /** The interface's language; left out, the browser's. */
  readonly lang?: Lang;
}

/** The view in which nothing is chosen. */
export const nothing: View = { roles: [], regions: [], topics: [] };

/** What an address may name. */
export interface Known {
  readonly pack: string;
  readonly units: ReadonlySet<UnitId>;
  readonly places: ReadonlySet<PlaceId>;
  readonly regions: ReadonlySet<PlaceId>;
  readonly topics: ReadonlySet<Topic['id']>;
  /** The lists of states that may be looked for. */
  readonly sets: ReadonlySet<string>;
}

/** A part of an address that was left aside, with the reason. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

const keys = [
  'pack',
  'p',
  'place',
  'roles',
  'region',
  'topic',
  'q',
  'mode',
  'by',
  'set',
  'present',
  'scene',
  'back',
  'autoplay',
  'session',
  'heads',
  'frame',
  'map',
  'embed',
  'lang',
] as const;

/**
 * Reads an address. Every part is missing, valid, or ignored with a reason; nothing throws.
 * @param search the query of the address, with or without `?`
 */
export function decodeView(search: string, known: Known): { view: View; ignored: Ignored[] } {
  const params = new URLSearchParams(search);
  const ignored: Ignored[] = [];

  function one<T extends string>(
    key: string,
    isKnown: (value: string) => value is T,
    reason: string,
  ): T | undefined {
    const value = params.get(key);
    if (value === null || value === '') return undefined;
    if (isKnown(value)) return value;
    ignored.push({ key, value, reason });
    return undefined;
  }
  function list<T extends string>(
    key: string,
    isKnown: (value: string) => value is T,
    reason: string,
  ): T[] {
    const values = (params.get(key) ?? '').split(',').filter((value) => value !== '');
    ignored.push(...values.filter((v) => !isKnown(v)).map((value) => ({ key, value, reason })));
    return [...new Set(values.filter(isKnown))];
  }

  function presented(): Presented {
    if (staged && params.get('present') === 'own') return 'own';
    return list(
      'present',
      (v): v is UnitId => staged && known.units.has(v),
      'the text has no such unit, or there is no briefing',
    );
  }

  one('pack', (v): v is string => v === known.pack, 'no such pack here');
  const unit = one('p', (v): v is UnitId => known.units.has(v), 'the text has no such unit');
  const place = one('place', (v): v is PlaceId => known.places.has(v), 'no such place');
  const roles = list('roles', isFilterRole, 'no such role');
  const regions = list('region', (v): v is PlaceId => known.regions.has(v), 'no such region');
  const topics = list('topic', (v): v is Topic['id'] => known.topics.has(v), 'no such topic');
  const query = one('q', (v): v is string => v.trim() !== '', 'no such words');
  const mode = one('mode', (v): v is Mode => modes.some((it) => it === v), 'no such mode');
  const by = one(
    'by',
    (v): v is Grouping => mode === 'matrix' && v === 'topic',
    'no such grouping',
  );
  const set = one(
    'set',
    (v): v is string => mode === 'silence' && known.sets.has(v),
    'no such list of states',
  );
  const staged = mode === 'brief' || mode === 'speaker';
  const isCue = (v: string): v is string => staged && readCue(v) !== undefined;
  const present = presented();
  const cue = readCue(one('scene', isCue, 'no such scene') ?? '');
  const back = readCue(one('back', isCue, 'no such scene') ?? '');
  const autoplay = one(
    'autoplay',
    (v): v is string => staged && /^[1-9]\d{0,3}$/.test(v),
    'no such number of seconds',
  );
  const session = one(
    'session',
    (v): v is string => staged && /^[a-z0-9]{1,16}$/.test(v),
    'no such session',
  );
  const headlines = one(
    'heads',
    (v): v is HeadlineKind => headlineKinds.some((it) => it === v),
    'no such headlines',
  );
  const frame = one('frame', isFrameId, 'no such frame');
  const map = one('map', (v): v is MapKind => mapKinds.some((it) => it === v), 'no such map');
  const embed = one('embed', (v): v is '1' => v === '1', 'it is 1 or left out');
  const lang = one('lang', (v): v is Lang => v === 'ja' || v === 'en', 'no such language');
  for (const [key, value] of params) {
    if (!keys.some((k) => k === key)) ignored.push({ key, value, reason: 'no such key' });
  }
  return {
    view: {
      ...(unit !== undefined && { unit }),
      ...(place !== undefined && { place }),
      roles: filterRoles.filter((role) => roles.includes(role)),
      regions,
      topics,
      ...(query !== undefined && { query }),
      ...(mode !== undefined && { mode }),
      ...(by !== undefined && { by }),
      ...(set !== undefined && { set }),
      ...(present.length > 0 && { present }),
      ...(cue && { cue }),
      ...(back && { back }),
      ...(autoplay !== undefined && { autoplay: Number(autoplay) }),
      ...(session !== undefined && { session }),
      ...(headlines !== undefined && { headlines }),
      ...(frame !== undefined && { frame }),
      ...(map !== undefined && { map }),
      ...(embed !== undefined && { embed: true }),
      ...(lang !== undefined && { lang }),
    },
    ignored,
  };
}

function isFilterRole(value: string): value is Role {
  return filterRoles.some((role) => role === value);
}

/**
 * Writes a view as an address: the shortest that reads back the same.
 * @returns `''` for the plain view, else `?…`
 */
export function encodeView(view: View): string {
  const staged = view.mode === 'brief' || view.mode === 'speaker';
  const parts = [
    view.unit && `p=${view.unit}`,
    view.place && `place=${view.place}`,
    view.roles.length > 0 &&
      `roles=${filterRoles.filter((role) => view.roles.includes(role)).join(',')}`,
    view.regions.length > 0 && `region=${view.regions.join(',')}`,
    view.topics.length > 0 && `topic=${view.topics.join(',')}`,
    view.query && `q=${encodeURIComponent(view.query)}`,
    view.mode && `mode=${view.mode}`,
    // What a view shows goes with it.
    view.mode === 'matrix' && view.by && `by=${view.by}`,
    view.mode === 'silence' && view.set && `set=${view.set}`,
    staged && view.present && view.present.length > 0 && `present=${String(view.present)}`,
    staged && view.cue && `scene=${writeCue(view.cue)}`,
    staged && view.back && `back=${writeCue(view.back)}`,
    staged && view.autoplay && `autoplay=${view.autoplay}`,
    staged && view.session && `session=${view.session}`,
    view.headlines && `heads=${view.headlines}`,
    view.frame && `frame=${view.frame}`,
    view.map && `map=${view.map}`,
    view.embed && 'embed=1',
    view.lang && `lang=${view.lang}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The link to one unit and nothing else: what one copies to cite it. */
export function hrefOf(unit: UnitId): string {
  return encodeView({ ...nothing, unit });
}
