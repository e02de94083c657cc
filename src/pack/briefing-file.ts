import * as v from 'valibot';
import { anchored } from '../annotation/anchor.ts';
import { isFit, longest, type StoredScene, type OwnScene } from './own-scenes.ts';
import type { Text, UnitId } from '../text/unit.ts';
import type { Bilingual } from '../text/localized.ts';
import { frameIdsOf, type Frame } from '../place/frame.ts';
import type { Gazetteer } from '../place/place.ts';
import type { Role } from '../scheme/scheme.ts';
import { passagesOf } from '../text/unit.ts';
import { describeFile, describeScene, type SceneProblem } from './briefing-problem.ts';
import * as schema from './schema.ts';

/** The context that scenes must fit: a pack by its id, its text, the places and frames that are known, the roles that may be chosen. */
export interface PackContext {
  readonly pack: string;
  readonly text: Text;
  readonly gazetteer: Gazetteer;
  readonly frames: readonly Frame[];
  readonly roles: ReadonlySet<Role['id']>;
}

/** The author's scenes, those apart that do not fit; or the reason why there are none. */
export type ReadBriefing =
  | {
      readonly ok: true;
      readonly scenes: readonly StoredScene[];
      /** The parts of it that are not understood besides. */
      readonly notes: readonly Bilingual[];
    }
  | { readonly ok: false; readonly reason: Bilingual };

const format = 'declaration-atlas-briefing';
const version = 1;

/** The author may write in one language, or nothing. */
const said = (most: number) => {
  const words = v.pipe(v.string(), v.maxLength(most));
  return v.strictObject({ ja: words, en: words });
};
const ids = schema.scene.entries.places;
// What is not understood would be lost unseen: such a scene is kept as it is.
const scene = v.strictObject({
  ...schema.scene.entries,
  quote: v.exactOptional(schema.text),
  id: v.pipe(v.string(), v.minLength(1)),
  title: said(longest.title),
  notes: said(longest.notes),
  passages: ids,
  picked: schema.scene.entries.unit,
});
const briefing = v.looseObject({
  format: v.literal(format),
  pack: v.string(),
  scenes: v.array(v.unknown()),
});

/**
 * The scenes as they are kept and carried; `readBriefing` reads them back.
 * @param before what was kept until now: what is not understood of it stays
 */
export function briefingOf(
  pack: string,
  scenes: readonly StoredScene[],
  before?: unknown,
): unknown {
  const head = v.is(briefing, before) ? before : { format, version, pack };
  return { ...head, scenes: scenes.map(rawOf) };
}

function rawOf(scene: StoredScene): unknown {
  return isFit(scene) ? scene : scene.raw;
}

/**
 * The only way in for the author's scenes, one by one: checks format, version, pack, shape, units,
 * quotes, places.
 * @param raw of any origin, as parsed JSON
 * @param known scenes that were read before: where they come again as they were, they are the same objects
 */
export function readBriefing(
  raw: unknown,
  context: PackContext,
  known: readonly StoredScene[] = [],
): ReadBriefing {
  const read = v.safeParse(briefing, raw);
  if (!read.success) return { ok: false, reason: describeFile({ kind: foreign(raw) }) };
  const { format: _format, version: found, pack, scenes, ...rest } = read.output;
  if (pack !== context.pack)
    return { ok: false, reason: describeFile({ kind: 'pack', found: pack }) };
  const passages = passagesOf(context.text);
  // Where two are alike the first one counts: the second has another id.
  const before = new Map(known.toReversed().map((it) => [JSON.stringify(rawOf(it)), it]));
  const free = freeIds();
  return {
    ok: true,
    scenes: scenes.map((raw, at) => {
      const it = before.get(JSON.stringify(raw)) ?? readScene(raw, at + 1, context, passages);
      const id = free(it.id);
      return id === it.id ? it : { ...it, id };
    }),
    notes: [
      ...(found === version ? [] : [describeFile({ kind: isNewer(found) ? 'newer' : 'version' })]),
      ...Object.keys(rest).map((found) => describeFile({ kind: 'field', found })),
    ],
  };
}

/** A newer version may have another shape. */
function foreign(raw: unknown): 'newer' | 'format' {
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.unknown() }), raw);
  return head.success && isNewer(head.output.version) ? 'newer' : 'format';
}

function isNewer(found: unknown): boolean {
  return typeof found === 'number' && found > version;
}

/** Gives each scene an id of its own: one that stands twice is no reason to lose a scene. */
function freeIds(): (id: string) => string {
  const taken = new Map<string, number>();
  return (id) => {
    let n = taken.get(id) ?? 0;
    let free = id;
    while (taken.has(free)) free = `${id}-${++n + 1}`;
    taken.set(id, n).set(free, 0);
    return free;
  };
}

/** @param n which it is, from 1 */
function readScene(
  raw: unknown,
  n: number,
  context: PackContext,
  passages: ReadonlyMap<UnitId, string>,
): StoredScene {
  // The raw scene and not the parsed one, so that its fields are written again in the same order.
  const shaped = v.is(scene, raw) ? raw : undefined;
  const problems = shaped ? unfitting(shaped, context, passages) : misshapen(raw);
  if (shaped && problems.length === 0) return asInText(shaped, passages);
  const { id, title } = v.parse(name, raw);
  return { id: id || `scene-${n}`, raw, reason: describeScene(title, n, problems) };
}

const words = v.fallback(v.string(), '');
/** The title of a scene, as far as it can be seen. */
const name = v.fallback(
  v.object({
    id: words,
    title: v.fallback(v.object({ ja: words, en: words }), { ja: '', en: '' }),
  }),
  { id: '', title: { ja: '', en: '' } },
);

function misshapen(raw: unknown): SceneProblem[] {
  return (v.safeParse(scene, raw).issues ?? []).map(problemOf);
}

function problemOf({
  type,
  path,
  expected,
  received,
  requirement,
}: v.BaseIssue<unknown>): SceneProblem {
  const [first, ...deeper] = path ?? [];
  if (!first) return { kind: 'form' };
  const field = String(first.key);
  if (type === 'max_length') return { kind: 'long', field, most: Number(requirement) };
  if (deeper.length > 0) return { kind: 'shape', field };
  if (expected === 'never') return { kind: 'strange', field };
  return { kind: received === 'undefined' ? 'missing' : 'shape', field };
}

function unfitting(
  { unit, passages = [], quote, places = [], picked, roles = [], frame }: OwnScene,
  { frames, gazetteer, roles: choice }: PackContext,
  known: ReadonlyMap<UnitId, string>,
): SceneProblem[] {
  const units = [...(unit === undefined ? [] : [unit]), ...passages];
  const them = [...places, ...(picked === undefined ? [] : [picked])];
  const looks = frame === undefined || frameIdsOf(frames).includes(frame);
  const text = known.get(unit ?? '');
  const moved = quote !== undefined && (text === undefined || anchored(text, quote) === undefined);
  return [
    ...units.filter((it) => !known.has(it)).map((value) => ({ kind: 'unit', value }) as const),
    ...them.filter((it) => !gazetteer.has(it)).map((value) => ({ kind: 'place', value }) as const),
    ...roles.filter((it) => !choice.has(it)).map((value) => ({ kind: 'role', value }) as const),
    ...(looks ? [] : [{ kind: 'frame', value: frame } as const]),
    ...(moved ? [{ kind: 'quote', value: quote } as const] : []),
  ];
}

/** The scene with its quotation as the text has it. */
function asInText(scene: OwnScene, passages: ReadonlyMap<UnitId, string>): OwnScene {
  const { unit = '', quote } = scene;
  const found = quote === undefined ? undefined : anchored(passages.get(unit) ?? '', quote);
  return found === undefined || found === quote ? scene : { ...scene, quote: found };
}
