import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { headline, insertTable, table, type Row, type Series } from './report.ts';

/** A whole run. */
export interface Results {
  readonly facts: {
    /** ISO date. */
    readonly date: string;
    readonly browser: string;
    /** The renderer of WebGL. */
    readonly graphics: string;
    readonly rounds: number;
  };
  readonly rows: readonly Row[];
  readonly series: readonly Series[];
}

/**
 * Prints a run's table and writes all figures to bench-results/latest.json.
 * @param official whether BENCH.md and the table in README.md are to follow
 */
export async function publish(results: Results, official: boolean): Promise<void> {
  const lines = table(results.rows);
  console.info(`\n${lines}\n`);
  mkdirSync('bench-results', { recursive: true });
  writeFileSync('bench-results/latest.json', JSON.stringify(results, null, 2));
  if (!official) {
    console.info('Too few rounds: a trial, neither BENCH.md nor README.md was touched.');
    return;
  }
  await write('BENCH.md', page(results.facts, lines));
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  const updated = insertTable(readme, table(headline(results.rows)));
  if (updated === undefined) console.warn('README.md has no <!-- bench --> marks: left alone.');
  else await write('README.md', updated);
}

/** Writes a document as `npm run lint` wants it. */
async function write(path: string, document: string): Promise<void> {
  writeFileSync(path, await format(document, { ...(await resolveConfig(path)), filepath: path }));
}

function page({ date, browser, graphics, rounds }: Results['facts'], lines: string): string {
  return `# Measurements

Written by \`npm run bench\`; ${date}, headless ${browser}, WebGL by ${graphics}, medians of ${rounds} rounds.

${lines}

The atlas is measured beside pages that are built for the purpose from the same text, roles and
geometry (\`scripts/bench/pages/\`), each the least that does its job: the text as plain HTML; a map
as SVG by d3-geo with the text beside it; the same by MapLibre GL JS; the scenes
of the briefing by reveal.js; a long text with its mentions as plain \`<mark>\`s. Their maps have the size of the atlas’s. All come gzipped from one local server, nothing is cached, every visit has a browser context
of its own, and the pages take turns within each round, which begins with another page every time; the first
round is thrown away.

- **First contentful paint**: as the browser reports it, in visits for that alone, four to a round: a paint comes
  a frame sooner or later by chance.
- **A map on screen**: the first country is in the page and a frame has been painted since; in the
  atlas this is the SVG that stands in until MapLibre is ready.
- **MapLibre’s first idle**: the library says that everything is drawn.
- **Click**: from the time stamp of a real mouse click on Russia, once the map is at rest, to the
  painted frame with its paragraphs.
- **Pointer on a country**: from the time stamp of the movement to the painted frame with its
  highlight and name.
- **A frame**: on average over a second and a half in which the map is dragged to and fro; the bound
  on its length is one on frames per second the other way round.
- **Key to the next scene**: from the key’s time stamp to the painted frame with the next title. The
  other page has the briefing’s titles and passages as slides of reveal.js, without a transition and
  without a map.
- **The briefing on paper**: from the browser’s command to print, given to the presenter, to the PDF on
  A4, a page a scene. The other page is the print view of reveal.js with the same titles and passages,
  already open; the atlas draws its pages and their maps only then.
- **10,000 mentions**: the text 24 times over. The longest task of the main thread, from a trace,
  without what it waits for graphics: “at load” until all of it stands there marked; “in
  scrolling” while the wheel is turned 40 times and until the page rests. The other page’s paragraphs have \`content-visibility: auto\` as the
  atlas’s have. The long text is made in the page, not rendered ahead, and the map
  begins once it stands. “Until the map is there too” compares with a page
  that has a short text and MapLibre, whose beginning is most of it.
- **A keystroke**: what the search takes on average while six queries are typed letter by letter, in
  Node.js, without showing anything; in so many times the text, against the text once.
- **Sent**: gzipped bytes without headers. “Before the text can be used”: HTML and its style sheets.
  “Before the page answers”: also the script with what it imports at once. “The whole as one file”: the page that needs no other,
  against one megabyte.

Compare the ratios; the times say as much of the machine as of the pages. “Slower” is Chromium’s own
slowing of a page’s main thread: neither the network nor software graphics are slowed with it.
`;
}
