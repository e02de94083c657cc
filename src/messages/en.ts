import type { Words } from './ja.ts';
import { listed } from './listed.ts';

/** A number with what it counts. */
export const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number) => `${n}${endings[ordinals.select(n)] ?? 'th'}`;

const articled =
  /^(?:United |DR |Republic |Isle )|(?:Republic|Islands|Territor(?:y|ies)|Heights|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$/;
/** The name of a country in a sentence: the Netherlands, Denmark. */
const the = (name: string) => (articled.test(name) ? `the ${name}` : name);

/** The interface in English. */
export const en: Words = {
  app: 'Declaration Atlas',
  begin:
    'Choose a country, here or on the map, to read what the text says of it; choose a paragraph number to see on the map whom it is about.',
  readOnMap: (title) => `Read ${title} beside a map of the world.`,
  openPack: 'Open a pack…',
  starting: 'Getting ready.',
  notStarted: 'This view could not be opened. The text can be read here.',
  openAnew: 'Open it again',
  mostNamed: 'Named most often',
  skipToText: 'Skip to the text',
  skipToPlaces: 'Skip to the list of places',
  skipToMap: 'Skip to the map',
  language: 'Language',
  present: 'Present',
  presentFailed: 'The briefing could not be loaded.',
  addScene: 'Add as a scene',
  sceneAdded: (n) => `Added as scene ${n}.`,
  sceneUnkept: 'This browser does not keep it: save the file from the list.',
  sceneFailed: 'The scene could not be added.',
  toScenes: 'See the list',
  presentThese: (n) => (n === 1 ? 'Present this passage' : `Present these ${n} passages`),
  text: 'Text',
  map: 'Map',
  key: 'Key and list of places',
  keyHint: 'A sign filters; a name opens its passages.',
  meanings: 'What the signs mean',
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
  partOf: 'Part of',
  partOfHint: 'On the map it has that state’s colour; what the text says, it says of the state.',
  suspended: 'suspended',
  since: (date) => `since ${date}`,
  accession: (first, last) =>
    first === 1
      ? `one of the ${last} founding members`
      : first === last
        ? `${ordinal(first)} member`
        : `${ordinal(first)} to ${ordinal(last)} member, with ${plural(last - first, 'other')}`,
  asOf: (date) => `as of ${date}`,
  source: 'Source',
  regionRule: 'How it is drawn',
  shownAs: (name) => `Territory of ${the(name)}`,
  status: 'Note on status',
  regions: 'Regions',
  institutions: 'Institutions',
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
  places: (n) => plural(n, 'place'),
  group: 'Set word',
  expands: (n) => `Read as these ${n} countries`,
  rule: 'Rule',
  notes: (n, translated) => plural(n, translated ? 'translator’s note' : 'editor’s note'),
  headlines: 'Headlines',
  headlineKind: { none: 'none', with: 'above the text', only: 'in place of the text' },
  editors: '[editor’s summary]',
  headlinesOurs: 'Headlines and gists are the editor’s, and no part of the text.',
  topics: 'Topics',
  topicsTitle: 'Read by topic',
  noteLabel: (translated) => (translated ? 'Translator’s note' : 'Editor’s note'),
  showThese: 'show these too',
  boundary: 'Boundaries follow UN resolution 68/262 on Ukraine, elsewhere Natural Earth.',
  boundaryStatus: 'Names and boundaries imply no opinion on legal status.',
  boundaryLines:
    'Dashed: not agreed (not every solid line is agreed); hatched: disputed, and Crimea, which Russia claims to have annexed.',
  boundaryDecisions: 'How each boundary is drawn, and why',
  boundaryData: 'Geometry: Natural Earth 1:50m, as modified by Visionscarto',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  find: 'Find a country',
  partOfState: (name) => `Part of ${the(name)}`,
  cityOf: {
    meant: (name) => `In the text it stands for ${the(name)}`,
    venue: (name) => `In the text, venue of a meeting (${name})`,
    within: (name) => `In ${the(name)}`,
  },
  notFound: (query) => `No place is called “${query}”. Try another name, or a part of one.`,
  search: 'Search',
  searchHint: 'Search',
  searchFailed: 'The search could not be loaded.',
  searchPlaces: 'Places and institutions',
  searchPassages: 'Passages',
  found: (passages, places) =>
    passages + places === 0
      ? 'Nothing found'
      : listed(
          [passages > 0 && plural(passages, 'passage'), places > 0 && plural(places, 'place')],
          'en',
        ),
  foundNothing: (query) => `Nothing is found for “${query}”.`,
  tried: (language, kana) =>
    `Looked for in the ${language} text (${
      kana
        ? 'kana, width and long vowels make no difference'
        : 'words are found from their beginning on; capitals and accents make no difference'
    }), in the names of places and institutions, old ones too, in topics, headlines and paragraph numbers.`,
  meant: 'Perhaps you meant',
  byTopic: (topics) => `Topic: ${topics}`,
  byEditor: (said) => `In the editor’s words: ${said}`,
  documentTitle: 'Title',
  frames: 'Where to look',
  world: 'World',
  projection: 'Projection',
  projectionNames: {
    lambert: 'Lambert equal-area',
    equal: 'Equal Earth',
    globe: 'Globe',
    flat: 'Mercator',
  },
  mapKeys:
    'Map. Arrow keys move it, plus and minus zoom, 1 to 9 choose where to look, Enter opens what is in the middle.',
  here: (name, role, named, implied) =>
    `${name}, ${role}, ${plural(named + implied, 'passage')}${implied > 0 ? `, ${implied} of them implied` : ''}`,
  twoFingers: 'Two fingers move the map',
  wheelScrolls: 'Ctrl or ⌘ and the wheel zoom the map',
  handle: {
    text: 'More room for the text',
    half: 'Half map, half text',
    map: 'More room for the map',
  },
  nowhere: 'Nothing here',
  mapCountries: 'Countries on the map, in the order of the text',
  mapStatic: 'WebGL is not available here, so a simpler map is shown.',
  keyFailed: 'The key could not be loaded.',
  mapFailed: 'The map could not be loaded. The text and the lists work as they are.',
  mapUnloaded: 'What draws the map could not be loaded, so a simpler map is shown.',
  partFailed: 'This part could not be loaded.',
  partGone:
    'A newer version was published after this page was opened, and parts of the older one are gone.',
  tryAgain: 'Try again',
  loadPage: 'Load the page anew',
  newVersion: 'There is a newer version of this atlas.',
  takeVersion: 'Load it',
  later: 'Later',
  copy: 'Copy',
  snippetCopied: 'Copied.',
  wholeAtlas: 'Open in the atlas',
  unanchoredTitle: 'Annotations that no longer match the text',
  unanchored: (unit, quote, found) => `${unit}: where “${quote}” stood there is now “${found}”`,
  brief: 'The brief',
  briefHolds: 'paragraph by paragraph, named together, set words, regions, other names',
  printBrief: 'Print this brief',
  byUnit: 'Paragraph by paragraph',
  together: 'Named together',
  togetherHelp: 'The heavier the line, the more passages name both. A name leads on to that place.',
  alone: 'No passage names it together with another place.',
  more: (n) => `${n} more`,
  inRegions: 'Regions that hold it, as the editor drew them',
  holds: 'States and territories in it',
  otherNames: 'Other names',
  firstNamed: 'First named',
  lastNamed: 'Last named',
  quote: 'Quote',
  copyQuotation: (unit) => `Quote ${unit}: copy it with its source`,
  quotation: 'Quotation',
  quotedFailed: 'Other forms of the source could not be loaded.',
  copied: 'Quotation copied.',
  copiedAs: (format) => `${format} reference copied.`,
  copyFailed: 'It could not be copied. Please select the text below and copy it yourself.',
  copyAs: (format) => `Copy the ${format} reference`,
  saveAs: (format) => `Save the ${format} reference`,
  save: 'Save',
  original: 'Original',
  printed: (date) => `Adopted ${date}`,
  show: 'What is shown',
  mode: { matrix: 'Matrix', silence: 'Not named', scenes: 'Scenes' },
  matrix: 'Passages and places',
  matrixHint:
    'A sign reads its passage with its place in view; a number at the left reads the passage, a name at the top opens the place.',
  listHint: 'A number reads its passage with its place in view.',
  matrixSize: (units, places) => `${plural(units, 'passage')}, ${plural(places, 'place')}`,
  grouping: 'Rows',
  by: { part: 'as in the text', topic: 'by main topic' },
  saveSvg: 'Save as SVG',
  saveCsv: 'Save as CSV',
  cell: (unit, place, what) => `${unit}, ${place}: ${what}`,
  notMentioned: 'not mentioned',
  spoken: (named, implied) => `${named} by name, ${implied} by a set word only`,
  silence: 'Whom the text does not name',
  silenceHint:
    'Silence is a finding and not a judgement: a state may be meant by a set word, or lie outside what the document is for. What stands here follows from the words of the text alone.',
  referenceList: 'Compare with',
  silenceOf: (n, named, implied, none) =>
    `Of the ${n} listed, ${named} named, ${implied} only implied by a set word, ${none} not mentioned`,
  onlyImplied: 'Not named: only implied by a set word',
  unmentioned: 'Not mentioned at all',
  nobody: 'None.',
  suspendedAside: 'Suspended members are not counted.',
  regionNamed: (n) => `The region itself is named in ${plural(n, 'passage')}.`,
  onMap:
    'On the map they are outlined and not painted: solid if not mentioned, dotted if only implied.',
};
