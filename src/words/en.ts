import type { Words } from './ja.ts';

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number) => `${n}${endings[ordinals.select(n)] ?? 'th'}`;

/** The interface in English. */
export const en: Words = {
  app: 'Declaration Atlas',
  tagline: 'Read a declaration with its map',
  begin:
    'Choose a country, here or on the map, to read what the text says of it; choose a paragraph number to see on the map whom it is about.',
  mostNamed: 'Named most often',
  skipToText: 'Skip to the text',
  skipToPlaces: 'Skip to the list of places',
  skipToMap: 'Skip to the map',
  language: 'Language',
  text: 'Text',
  map: 'Map',
  key: 'Key and list of places',
  keyHint: 'A sign filters; a name opens its paragraphs.',
  clear: 'Clear filters',
  only: (name) => `Only passages on ${name}`,
  release: 'Let go',
  close: 'Close',
  readOn: 'Back to the text',
  card: 'About this place',
  previous: 'Previous passage',
  next: 'Next passage',
  explicit: 'Named',
  implied: 'Implied by a set word',
  venue: 'Only as the venue of a meeting',
  notNamed: 'Not named in the text',
  says: 'What the text says',
  belongs: 'Frameworks',
  suspended: 'suspended',
  since: (date) => `since ${date}`,
  accession: (first, last) =>
    first === 1
      ? `one of the ${last} founding Allies`
      : first === last
        ? `${ordinal(first)} Ally`
        : `${ordinal(first)} to ${ordinal(last)} Ally, with ${plural(last - first, 'other')}`,
  asOf: (date) => `as of ${date}`,
  source: 'Source',
  regionRule: 'How it is drawn',
  shownAs: (name) => `Territory of ${name}`,
  status: 'Note on status',
  regions: 'Regions',
  institutions: 'Institutions',
  unnamedPlaces: 'Not named and in no framework',
  reading: (unit) => `Reading ${unit}`,
  about: (unit) => `Mentioned in ${unit}`,
  paragraph: (n) => `paragraph ${n}`,
  bullet: (n, b) => `paragraph ${n}, item ${b}`,
  annex: (n) => `annex paragraph ${n}`,
  annexBullet: (n, b) => `annex paragraph ${n}, item ${b}`,
  mentions: (n, units) => `${plural(n, 'time')} in ${plural(units, 'passage')}`,
  left: (n, of, implied) =>
    implied > 0
      ? `Of ${of} passages: ${n} by name, and ${implied} more only by a set word`
      : `${n} of ${of} passages`,
  nothingLeft: 'No passage matches.',
  picked: (name, role, units) => `${name}, ${role}, ${units}`,
  passages: (n) => plural(n, 'passage'),
  members: (n) => plural(n, 'country', 'countries'),
  group: 'Set word',
  expands: (n) => `Read as these ${n} countries`,
  rule: 'Rule',
  notes: (n) => plural(n, 'translator’s note'),
  headlines: 'Headlines',
  headlineKind: { none: 'none', with: 'above the text', only: 'in place of the text' },
  headlinesOurs: 'Headlines and gists are the editor’s, and no part of the text.',
  headlinesFailed: 'The headlines could not be loaded. The text can be read as it is.',
  topics: 'Topics',
  topicsTitle: 'Read by topic',
  noteLabel: 'Translator’s note',
  threatsAndChallenges: 'Threats and challenges',
  role: {
    threat: 'Threat',
    enabler: 'Enablers of the war',
    challenge: 'Challenge and enabler',
    partner: 'Partners',
    ally: 'Allies',
    named: 'Otherwise named',
    unnamed: 'Not named',
  },
  roleOf: {
    threat: 'Called a threat',
    enabler: 'Said to enable the war',
    challenge: 'Said to challenge the Allies and to enable the war',
    partner: 'Partner',
    ally: 'Ally',
    named: 'Named in the text',
    unnamed: 'Not named in the text',
  },
  showThese: 'show these too',
  roleHelp: {
    threat:
      'What the text calls a threat: of countries Russia alone; and terrorism, a threat without a country.',
    enabler: 'Countries that the text says enable or fuel Russia’s war.',
    challenge:
      'A country that the text says challenges the Allies and enables the war; it is not called a threat.',
    partner: 'Members of a NATO partnership framework that is not suspended.',
    ally: 'Territory of the members of NATO on the date of the document; not the same as the area that Article 5 covers (Article 6).',
    named: 'Named in the text, and none of the above.',
    unnamed: 'Not named in the text, and in no framework.',
  },
  readings: {
    threat: 'threat',
    challenge: 'challenge',
    enabler: 'enabler',
    supported: 'supported',
    partner: 'partner',
    ally: 'as an Ally',
    mention: 'mentioned',
  },
  boundary:
    'Boundaries follow paragraph 17 and UN General Assembly resolution 68/262, elsewhere as a rule the data.',
  boundaryStatus: 'Names and boundaries imply no opinion on legal status.',
  boundaryLines:
    'Dashed: not agreed (not every solid line is agreed); hatched: disputed, and Crimea, whose annexation paragraph 17 calls illegal.',
  boundaryDecisions: 'How each boundary is drawn, and why',
  boundaryData: 'Geometry: Natural Earth 1:50m, as modified by Visionscarto',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  find: 'Find a country',
  notFound: (query) => `No place is called “${query}”. Try another name, or a part of one.`,
  findFailed: 'The names could not be loaded. Choose from the list below.',
  search: 'Search',
  searchHint: 'Words, places, numbers',
  searchFailed: 'The search could not be loaded. Reload the page to try again.',
  searchPlaces: 'Places and institutions',
  searchPassages: 'Passages',
  found: (passages, places) =>
    passages + places === 0
      ? 'Nothing found'
      : [passages > 0 && plural(passages, 'passage'), places > 0 && plural(places, 'place')]
          .filter(Boolean)
          .join(', '),
  foundNothing: (query) => `Nothing is found for “${query}”.`,
  tried:
    'Looked for in the Japanese text (kana, width and long vowels make no difference), in the names of places and institutions, old ones too, in topics, headlines and paragraph numbers.',
  meant: 'Perhaps you meant',
  byTopic: (topics) => `Topic: ${topics}`,
  byEditor: (said) => `In the editor’s words: ${said}`,
  documentTitle: 'Title',
  frames: 'Where to look',
  frame: {
    world: 'World',
    'euro-atlantic': 'Euro-Atlantic',
    europe: 'Europe',
    'western-balkans': 'Western Balkans',
    'black-sea': 'Black Sea',
    'southern-neighbourhood': 'South',
    gulf: 'Gulf',
    'indo-pacific': 'Indo-Pacific',
    'high-north': 'High North',
  },
  projection: 'Projection',
  mapKind: { equal: 'Equal Earth', globe: 'Globe', flat: 'Mercator' },
  mapKeys:
    'Map. Arrow keys move it, plus and minus zoom, 1 to 9 choose where to look, Enter opens what is in the middle.',
  here: (name, role, named, implied) =>
    `${name}, ${role}, ${plural(named + implied, 'paragraph')}${implied > 0 ? `, ${implied} of them implied` : ''}`,
  twoFingers: 'Two fingers move the map',
  handle: {
    text: 'More room for the text',
    half: 'Half map, half text',
    map: 'More room for the map',
  },
  nowhere: 'Nothing here',
  mapStatic: 'WebGL is not to be had here, so a simpler map is shown.',
  mapFailed: 'The map could not be loaded. The text and the lists work as they are.',
  reload: 'Try again',
  movedTitle: 'Annotations that no longer match the text',
  moved: (unit, quote, found) => `${unit}: where “${quote}” stood there is now “${found}”`,
  original: 'Original',
  printed: (date) => `Adopted ${date}`,
};
