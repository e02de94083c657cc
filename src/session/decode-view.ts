import { readCue } from '../index/cue.ts';
import type { FrameId } from '../place/frame.ts';
import type { Grouping } from '../index/matrix.ts';
import type { PlaceId } from '../place/place.ts';
import type { Topic } from '../annotation/annotation.ts';
import type { UnitId } from '../text/unit.ts';
import type { Role } from '../scheme/scheme.ts';
import type { Lang } from '../messages/lang.ts';
import { meant, parametersOf } from './parameters.ts';
import {
  headlineKinds,
  modes,
  type HeadlineKind,
  type Mode,
  type Presented,
  type View,
} from './view.ts';
import { projectionIds, type ProjectionId } from '../place/projection-id.ts';

/** What an address may name. */
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

/** A part of an address that was left aside, with the reason. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

const keys = [
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
export function decodeView(search: string, ids: ValidIds): { view: View; ignored: Ignored[] } {
  const { values: params, surplus } = parametersOf(search, keys);
  const ignored: Ignored[] = [];

  function one<T extends string>(
    key: string,
    isKnown: (value: string) => value is T,
    reason: string,
  ): T | undefined {
    const value = params.get(key);
    if (value === undefined) return undefined;
    const id = meant(value, isKnown);
    if (id === undefined) ignored.push({ key, value, reason });
    return id;
  }
  function list<T extends string>(
    key: string,
    isKnown: (value: string) => value is T,
    reason: string,
  ): T[] {
    const values = (params.get(key) ?? '').split(/[,\uff0c\u3001]/).filter((value) => value !== '');
    const ids = values.map((value) => {
      const id = meant(value, isKnown);
      if (id === undefined) ignored.push({ key, value, reason });
      return id;
    });
    return [...new Set(ids.filter((id) => id !== undefined))];
  }

  function presented(): Presented {
    if (presenting && meant(params.get('present') ?? '', isOwn)) return 'own';
    return list(
      'present',
      (v): v is UnitId => presenting && ids.units.has(v),
      'the text has no such unit, or there is no briefing',
    );
  }

  const unit = one('p', (v): v is UnitId => ids.units.has(v), 'the text has no such unit');
  const place = one('place', (v): v is PlaceId => ids.places.has(v), 'no such place');
  const roles = list('roles', (v): v is Role['id'] => ids.roles.includes(v), 'no such role');
  const regions = list('region', (v): v is PlaceId => ids.regions.has(v), 'no such region');
  const topics = list('topic', (v): v is Topic['id'] => ids.topics.has(v), 'no such topic');
  const query = one('q', (v): v is string => v.trim() !== '', 'no such words');
  const mode = one('mode', (v): v is Mode => modes.some((it) => it === v), 'no such mode');
  const by = one(
    'by',
    (v): v is Grouping => mode === 'matrix' && v === 'topic',
    'no such grouping',
  );
  const set = one(
    'set',
    (v): v is string => mode === 'silence' && ids.sets.has(v),
    'no such list of states',
  );
  const presenting = mode === 'brief' || mode === 'speaker';
  const isCue = (v: string): v is string => presenting && readCue(v) !== undefined;
  const present = presented();
  const cue = readCue(one('scene', isCue, 'no such scene') ?? '');
  const back = readCue(one('back', isCue, 'no such scene') ?? '');
  const autoplay = one(
    'autoplay',
    (v): v is string => presenting && /^[1-9]\d{0,3}$/.test(v),
    'no such number of seconds',
  );
  const session = one(
    'session',
    (v): v is string => presenting && /^[a-z0-9]{1,16}$/.test(v),
    'no such session',
  );
  const headlines = one(
    'heads',
    (v): v is HeadlineKind => headlineKinds.some((it) => it === v),
    'no such headlines',
  );
  const frame = one('frame', (v): v is FrameId => ids.frames.has(v), 'no such frame');
  const map = one(
    'map',
    (v): v is ProjectionId => projectionIds.some((it) => it === v),
    'no such map',
  );
  const embed = one('embed', (v): v is '1' => v === '1', 'it is 1 or left out');
  const lang = one('lang', (v): v is Lang => v === 'ja' || v === 'en', 'no such language');
  return {
    view: {
      ...(unit !== undefined && { unit }),
      ...(place !== undefined && { place }),
      roles: ids.roles.filter((role) => roles.includes(role)),
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
    ignored: [...ignored, ...surplus],
  };
}

function isOwn(value: string): value is 'own' {
  return value === 'own';
}
