/** A pack as small as one can be, as JSON that may be changed. */
export function tinyPack() {
  return {
    format: 2 as unknown,
    manifest: { id: 'tiny', title: { en: 'Tiny Statement' }, date: '2024-02-03' } as Json,
    editions: [
      {
        lang: 'en',
        original: { title: 'Tiny Statement' } as Json,
        rights: { en: 'Invented for a test.' },
        parts: [
          {
            id: 'main',
            title: 'Tiny Statement',
            titleUnit: 'title',
            units: [
              { id: 'u1', kind: 'paragraph', label: '1', marker: '1. ', text: 'France met Japan.' },
              { id: 'u2', kind: 'paragraph', label: '2', marker: '2. ', text: 'They parted.' },
            ] as Json[],
          },
        ],
        mentions: [
          { unit: 'u1', start: 0, end: 6, quote: 'France', as: 'name', place: 'FRA' },
          { unit: 'u1', start: 11, end: 16, quote: 'Japan', as: 'name', place: 'JPN' },
        ] as Json[],
        notes: [] as Json[],
      },
    ],
    groups: [] as Json[],
    readings: [] as Json[],
    topics: [] as Json[],
    coding: [] as Json[],
    headlines: [] as Json[],
    scenes: [] as Json[],
  };
}
type Json = Record<string, unknown>;
type Tiny = ReturnType<typeof tinyPack>;

/** A file that must not open, and what must be said of it in English. */
export interface Hostile {
  readonly name: string;
  readonly content: string;
  readonly said: RegExp;
}

function changed(name: string, change: (pack: Tiny) => unknown, said: RegExp): Hostile {
  const pack = tinyPack();
  change(pack);
  return { name, content: JSON.stringify(pack), said };
}

const raw = (name: string, content: string, said: RegExp): Hostile => ({ name, content, said });
const text = (n: number) => 'a'.repeat(n);
const many = <T>(n: number, make: (at: number) => T) =>
  Array.from({ length: n }, (_, at) => make(at));
const both = { en: 'Words' };
const mentionOf = (more: Json) => ({ ...tinyPack().editions[0]!.mentions[0], ...more });
const unitOf = (more: Json) => ({
  id: 'u3',
  kind: 'paragraph',
  label: '3',
  marker: '',
  text: 'More.',
  ...more,
});
const edition = (pack: Tiny) => pack.editions[0]!;

/** Every way that was thought of to do harm with a pack, or by mistake. */
export const hostilePacks: readonly Hostile[] = [
  raw('empty', '', /no JSON/),
  raw('prose', 'France met Japan.', /no JSON/),
  raw('cut-off', JSON.stringify(tinyPack()).slice(0, 400), /no JSON/),
  raw('null', 'null', /format undefined/),
  raw('list', '[]', /format undefined/),
  raw('number', '7', /format undefined/),
  raw('string', '"pack"', /format undefined/),
  raw('deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /no JSON|format undefined/),
  raw('large', `"${text(20_000_001)}"`, /21 MB; up to 20 MB/),
  raw('page', '<!doctype html><script>alert(1)</script>', /no JSON/),
  changed('newer', (it) => (it.format = 3), /format 3 cannot be read/),
  changed('quoted version', (it) => (it.format = '2'), /format "2" cannot be read/),
  changed('version of a kind', (it) => (it.format = { valueOf: 2 }), /cannot be read/),
  changed(
    'no manifest',
    (it) => Reflect.deleteProperty(it, 'manifest'),
    /manifest: it must be there/,
  ),
  changed('path as id', (it) => (it.manifest['id'] = '../../index'), /manifest\.id/),
  changed('markup as id', (it) => (it.manifest['id'] = '"><img src=x>'), /manifest\.id/),
  changed('address as id', (it) => (it.manifest['id'] = 'https://example.org/'), /manifest\.id/),
  changed('endless id', (it) => (it.manifest['id'] = text(101)), /manifest\.id/),
  changed('title in no language', (it) => (it.manifest['title'] = {}), /manifest\.title/),
  changed('title that is a list', (it) => (it.manifest['title'] = ['Tiny']), /manifest\.title/),
  changed('language of markup', (it) => (it.manifest['title'] = { '<b>': 'x' }), /manifest\.title/),
  changed('no such day', (it) => (it.manifest['date'] = '2024-02-30'), /manifest\.date/),
  changed('framework unheard of', (it) => (it.manifest['frameworks'] = ['league']), /league/),
  changed(
    'script as address',
    (it) => (edition(it).original['url'] = 'javascript:alert(1)'),
    /original\.url/,
  ),
  changed(
    'data as address',
    (it) => (edition(it).original['url'] = 'data:text/html,x'),
    /original\.url/,
  ),
  changed(
    'plain http',
    (it) => (edition(it).original['url'] = 'http://example.org/'),
    /original\.url/,
  ),
  changed('no edition', (it) => (it.editions = []), /editions/),
  changed('no language', (it) => (edition(it).lang = '../en'), /editions\.0\.lang/),
  changed(
    'twice the same edition',
    (it) => it.editions.push(edition(tinyPack())),
    /two editions in en/,
  ),
  changed(
    'editions that differ',
    (it) => {
      const other = edition(tinyPack());
      other.lang = 'fr';
      other.parts[0]!.units.pop();
      it.editions.push(other);
    },
    /other units than the first/,
  ),
  changed(
    'unit twice',
    (it) => edition(it).parts[0]!.units.push(unitOf({ id: 'u1' })),
    /stands twice/,
  ),
  changed(
    'unit of markup',
    (it) => edition(it).parts[0]!.units.push(unitOf({ id: 'u3" onload="x' })),
    /units\.2\.id/,
  ),
  changed(
    'unit of no kind',
    (it) => edition(it).parts[0]!.units.push(unitOf({ kind: 'script' })),
    /units\.2\.kind/,
  ),
  changed(
    'unit without text',
    (it) => edition(it).parts[0]!.units.push(unitOf({ text: '' })),
    /units\.2\.text/,
  ),
  changed(
    'its own parent',
    (it) => edition(it).parts[0]!.units.push(unitOf({ parent: 'u3' })),
    /parent u3/,
  ),
  changed(
    'endless passage',
    (it) => edition(it).parts[0]!.units.push(unitOf({ text: text(50_001) })),
    /units\.2\.text/,
  ),
  changed(
    'units without end',
    (it) => edition(it).parts[0]!.units.push(...many(2_001, (at) => unitOf({ id: `m${at}` }))),
    /units: it must be at most 2000 long, and is 2003 long/,
  ),
  changed(
    'mentions without end',
    (it) => (edition(it).mentions = many(30_001, (at) => mentionOf({ start: at, end: at + 1 }))),
    /mentions: it must be at most 30000 long/,
  ),
  changed(
    'mention beyond the end',
    (it) => edition(it).mentions.push(mentionOf({ start: 11, end: 999 })),
    /outside/,
  ),
  changed(
    'mention before the beginning',
    (it) => edition(it).mentions.push(mentionOf({ start: -1 })),
    /mentions\.2\.start/,
  ),
  changed(
    'mention from half a letter',
    (it) => edition(it).mentions.push(mentionOf({ start: 0.5 })),
    /mentions\.2\.start/,
  ),
  changed(
    'mention that ends before it begins',
    (it) => edition(it).mentions.push(mentionOf({ start: 9, end: 8 })),
    /outside/,
  ),
  changed(
    'mention over another',
    (it) => edition(it).mentions.push(mentionOf({ start: 3, end: 8, quote: 'nce m' })),
    /overlaps/,
  ),
  changed(
    'place unheard of',
    (it) => edition(it).mentions.push(mentionOf({ start: 7, end: 10, quote: 'met', place: 'ATL' })),
    /place ATL/,
  ),
  changed(
    'place of every object',
    (it) =>
      edition(it).mentions.push(
        mentionOf({ start: 7, end: 10, quote: 'met', place: 'constructor' }),
      ),
    /place constructor/,
  ),
  changed(
    'group unheard of',
    (it) =>
      edition(it).mentions.push({
        unit: 'u1',
        start: 7,
        end: 10,
        quote: 'met',
        as: 'group',
        group: 'toString',
      }),
    /group toString/,
  ),
  changed(
    'group twice',
    (it) =>
      (it.groups = many(2, () => ({
        id: 'g',
        name: both,
        rule: both,
        source: 'x',
        places: ['FRA'],
      }))),
    /group g stands twice/,
  ),
  changed(
    'reading of no unit',
    (it) =>
      it.readings.push({
        unit: 'hasOwnProperty',
        place: 'FRA',
        reading: 'mention',
        quote: { en: 'x' },
      }),
    /no unit of this id/,
  ),
  changed(
    'reading unheard of',
    (it) =>
      it.readings.push({ unit: 'u1', place: 'FRA', reading: 'enemy', quote: { en: 'France' } }),
    /enemy/,
  ),
  changed(
    'topic twice',
    (it) => (it.topics = many(2, () => ({ id: 't', name: both, rule: both }))),
    /topic t stands twice/,
  ),
  changed(
    'coding of no topic',
    (it) => it.coding.push({ unit: 'u1', topics: ['valueOf'] }),
    /topic valueOf/,
  ),
  changed(
    'headline of no unit',
    (it) => it.headlines.push({ unit: 'u9', headline: both, gist: both }),
    /no unit of this id/,
  ),
  changed(
    'scene of no place',
    (it) => it.scenes.push({ title: both, notes: both, places: ['ATL'] }),
    /place ATL/,
  ),
  changed(
    'scene in no frame',
    (it) => it.scenes.push({ title: both, notes: both, frame: 'elsewhere' }),
    /scenes/,
  ),
];

/** Signs that would do something if they were taken for markup, an address or a name of every object's. */
export const harmless =
  '<img src="https://example.org/x" onerror="alert(1)"><script>alert(2)</script>';

/** A pack that opens, with such signs wherever words may stand. */
export function packOfMarkup(): string {
  const pack = tinyPack();
  const said = { en: harmless, ja: harmless };
  Object.assign(pack.manifest, { title: said, issuer: said, kind: said });
  const [edition] = pack.editions;
  Object.assign(edition!, { rights: said, translation: said });
  Object.assign(edition!.original, { title: harmless, publisher: harmless });
  const [part] = edition!.parts;
  part!.title = harmless;
  part!.units.push(
    {
      id: 'constructor',
      kind: 'paragraph',
      label: harmless,
      marker: harmless.slice(0, 60),
      text: harmless,
    },
    {
      id: 'toString',
      kind: 'item',
      parent: 'constructor',
      label: 'b',
      marker: '',
      text: 'France.',
    },
  );
  edition!.notes.push({ unit: 'constructor', quote: '<img', note: said });
  pack.groups.push({ id: 'valueOf', name: said, rule: said, source: harmless, places: ['FRA'] });
  edition!.mentions.push({
    unit: 'toString',
    start: 0,
    end: 6,
    quote: 'France',
    as: 'group',
    group: 'valueOf',
  });
  pack.topics.push({ id: 'hasOwnProperty', name: said, rule: said });
  pack.coding.push({ unit: 'u1', topics: ['hasOwnProperty'] });
  pack.headlines.push({ unit: 'u1', headline: said, gist: said });
  pack.scenes.push({ title: said, notes: said, unit: 'u1', quote: { en: 'France' } });
  // What sets an object's prototype, where it is copied by name.
  return JSON.stringify(pack).replace('"title":{', '"__proto__":{"polluted":"yes"},"title":{');
}
