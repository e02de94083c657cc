import type { Group } from '../annotation/annotation.ts';
import type { Gazetteer } from '../place/place.ts';
import type { UnitId } from '../text/unit.ts';
import { unitsOf } from '../text/unit.ts';
import { pathInFormat1 } from './format-1.ts';
import { bothEditions, type Pack } from './pack.ts';
import type { Unanchored, Problem } from './problem.ts';
import { checkManifest } from './check-manifest.ts';
import { gazetteerFor } from './pack-places.ts';
import { readEdition, stands, type Edition, type Report } from './read-edition.ts';
import { readScheme } from './read-scheme.ts';
import { repeated } from './repeated.ts';
import type { RawEdition, RawPack } from './schema.ts';
import { formatOf, shapeOf } from './shape-of.ts';
import { finish, type Steps } from './steps.ts';

/** A pack that opens, with what no longer anchors; or every reason why it does not open. */
export type Parsed =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** With the pack's own places, and as its viewpoint has them. */
      readonly gazetteer: Gazetteer;
      readonly unanchored: readonly Unanchored[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The only way in for a pack: checks version, shape, units, places, groups and spans of every edition.
 * What no longer stands at its position is set aside as unanchored, with what was found there, and the rest
 * opens. A pack of format 1 is lifted to format 2.
 * @param raw a pack of any origin, as parsed JSON
 * @param lang the language of the edition to open, or `both`: the first with the second beside it; the
 *   first where there is none
 */
export function parsePack(raw: unknown, gazetteer: Gazetteer, lang?: string): Parsed {
  return finish(parseInSteps(raw, gazetteer, lang));
}

/** Does what `parsePack` does, in steps. */
export function* parseInSteps(raw: unknown, gazetteer: Gazetteer, lang?: string): Steps<Parsed> {
  const format = formatOf(raw);
  const inFile = <It extends { readonly path: string }>(it: It): It =>
    format === 1 ? { ...it, path: pathInFormat1(it.path) } : it;
  const shaped = yield* shapeOf(raw);
  if (!shaped.ok) return { ok: false, problems: shaped.problems.map(inFile) };
  const { data } = shaped;
  const problems: Problem[] = [];
  const unanchored: Unanchored[] = [];
  const places = gazetteerFor(gazetteer, data.manifest);
  const report: Report = {
    problem: (path, cause, unit) =>
      problems.push(inFile({ path, cause, ...(unit !== undefined && { unit }) })),
    unanchored: (it) => unanchored.push(inFile(it)),
    places(path, named, unit) {
      for (const place of named) {
        if (!places.has(place)) this.problem(path, { kind: 'unknown-place', place }, unit);
      }
    },
  };
  const groups = new Map<string, Group>(data.groups.map((group) => [group.id, group]));
  for (const group of repeated(data.groups.map((it) => it.id))) {
    report.problem('groups', { kind: 'duplicate-group', group });
  }
  for (const group of data.groups) report.places('groups', group.places);

  checkManifest(data, gazetteer, report);

  const opened = data.editions.find((it) => it.lang === lang) ?? data.editions[0];
  const editions: Edition[] = [];
  for (const [at, raw] of data.editions.entries()) {
    editions.push(yield* readEdition(raw, groups, report, `editions.${at}`));
    yield;
  }
  const edition = editions.find(({ text }) => text.lang === opened?.lang);
  if (!opened || !edition) throw new Error('a pack of that shape has an edition');
  compareEditions(editions, report);
  const besideAt = lang === bothEditions ? editions.findIndex((it) => it !== edition) : -1;
  const [beside, besideOpened] = [editions[besideAt], data.editions[besideAt]];
  const { passages } = edition;

  const standing: ReturnType<typeof annotationsIn>[] = [];
  for (const edition of editions) {
    yield;
    standing.push(annotationsIn(edition, data, report));
  }
  yield;
  const { readings, scenes } = standing[editions.indexOf(edition)] ?? { readings: [], scenes: [] };
  for (const { unit, place } of data.readings) report.places('readings', [place], unit);
  for (const { unit, places = [] } of data.scenes) report.places('scenes', places, unit);
  checkCoding(data, passages, report);
  const scheme = readScheme(data, report);

  if (problems.length > 0) return { ok: false, problems };
  const { text, mentions, notes } = edition;
  const { topics, coding, headlines } = data;
  const { scheme: _, ...manifest } = data.manifest;
  return {
    ok: true,
    unanchored,
    gazetteer: places,
    pack: {
      document: data,
      manifest: { ...manifest, ...factsOf(opened) },
      scheme,
      text,
      ...(beside &&
        besideOpened && {
          beside: { ...factsOf(besideOpened), text: beside.text, mentions: beside.mentions },
        }),
      groups: data.groups,
      mentions,
      readings,
      notes,
      topics,
      coding,
      headlines,
      scenes,
    },
  };
}

/** Where an edition is from, and whose it is. */
function factsOf({ translation, original, rights }: RawEdition) {
  return { ...(translation && { translation }), original, rights };
}

/** Readings, topics and scenes hang on units, so all editions must have the same. */
function compareEditions([first, ...others]: readonly Edition[], report: Report): void {
  const outline = (edition: Edition | undefined) =>
    edition &&
    JSON.stringify([
      edition.text.parts.map(({ id, titleUnit }) => [id, titleUnit]),
      unitsOf(edition.text).map(({ id, kind, parent }) => [id, kind, parent]),
    ]);
  for (const other of others) {
    if (outline(other) !== outline(first)) {
      report.problem('editions', { kind: 'editions-differ', lang: other.text.lang });
    }
  }
  const langs = [first, ...others].flatMap((it) => (it ? [it.text.lang] : []));
  for (const lang of repeated(langs))
    report.problem('editions', { kind: 'duplicate-edition', lang });
}

/** Readings and scenes, with their words in one edition. */
function annotationsIn(
  { text: { lang }, passages }: Edition,
  data: RawPack,
  report: Report,
): Pick<Pack, 'readings' | 'scenes'> {
  const quoted = (path: string, unit: UnitId, quotes: Readonly<Record<string, string>>) => {
    const quote = quotes[lang];
    if (quote === undefined) report.problem(path, { kind: 'no-quote', lang }, unit);
    return quote !== undefined && stands(path, passages, unit, quote, report) ? quote : undefined;
  };
  const readings = data.readings.flatMap((reading) => {
    const quote = quoted('readings', reading.unit, reading.quote);
    return quote === undefined ? [] : [{ ...reading, quote }];
  });
  const scenes = data.scenes.flatMap(({ quote: quotes, ...scene }) => {
    const { unit } = scene;
    if (unit === undefined) {
      const [quote] = Object.values(quotes ?? {});
      if (quote !== undefined) report.problem('scenes', { kind: 'no-unit', quote });
      return [scene];
    }
    if (!quotes) return stands('scenes', passages, unit, '', report) ? [scene] : [];
    const quote = quoted('scenes', unit, quotes);
    return quote === undefined ? [] : [{ ...scene, quote }];
  });
  return { readings, scenes };
}

/** Topics, and the editor's headlines: each for a unit that is there, and once. */
function checkCoding(
  { topics, coding, headlines }: RawPack,
  passages: ReadonlyMap<UnitId, string>,
  report: Report,
): void {
  const known = new Set(topics.map((topic) => topic.id));
  for (const topic of repeated(topics.map((it) => it.id))) {
    report.problem('topics', { kind: 'duplicate-topic', topic });
  }
  for (const { unit, topics: coded } of coding) {
    if (!passages.has(unit)) report.problem('coding', { kind: 'unknown-unit' }, unit);
    for (const topic of coded) {
      if (!known.has(topic)) report.problem('coding', { kind: 'unknown-topic', topic }, unit);
    }
  }
  for (const [path, rows] of [
    ['coding', coding],
    ['headlines', headlines],
  ] as const) {
    for (const unit of repeated(rows.map((row) => row.unit)))
      report.problem(path, { kind: 'duplicate-unit' }, unit);
  }
  for (const { unit } of headlines) {
    if (!passages.has(unit)) report.problem('headlines', { kind: 'unknown-unit' }, unit);
  }
}
