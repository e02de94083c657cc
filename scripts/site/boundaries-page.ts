import { localize } from '../../src/text/localized.ts';
import { escape } from '../../src/messages/escape.ts';
import { langs, type Lang } from '../../src/messages/lang.ts';
import { languageName, words } from '../../src/messages/words.ts';
import type { Library } from '../../src/pack/library.ts';
import type { Boundaries } from '../../src/pack/reference.ts';
import type { PlaceId } from '../../src/place/place.ts';
import { readBoundaries } from '../world/boundaries.ts';
import { boundaryMap, boundaryMapDefs, boundaryMapStyle } from './boundary-map.ts';
import { checksum, policy } from './policy.ts';
import { packIds, readLibrary, readReferences } from './read-library.ts';

type Decision = Boundaries['decisions'][number];

const style = `${boundaryMapStyle}
:root { color-scheme: light dark; }
body { max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.75 system-ui, sans-serif;
  background: light-dark(#fbfaf7, #1d1e21); color: light-dark(#1f1e1b, #ece9e1); }
nav { display: flex; gap: 1rem; }
a { color: inherit; text-underline-offset: 3px; }
h1 { font: 1.625rem/1.4 Charter, Georgia, 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', serif; }
h2 { font-size: 1.1rem; margin-block: 2rem 0; break-after: avoid; }
p { margin-block: 0.25rem; } .source { font-size: 0.85rem; color: light-dark(#5f5c54, #a9a69d); }
section { scroll-margin-block-start: 6rem; }
section + section { margin-block-start: 4rem; border-block-start: 1px solid; padding-block-start: 1rem; }
/* An address that names a language, or a boundary in it, shows that language alone. */
main:has(:target) > section:not(:target, :has(:target)) { display: none; }
main:has(:target) > section { margin-block-start: 0; border: 0; padding: 0; }
.small-map { break-inside: avoid; }
@media print { nav { display: none; } }
`;

function sourceHtml({ title, date, url }: Decision['sources'][number]): string {
  const named = url === undefined ? escape(title) : `<a href="${escape(url)}">${escape(title)}</a>`;
  return date === undefined ? named : `${named} (${date})`;
}

/** How the sections of a page are made, which are a page of the site or a part of the one file. */
interface Sections {
  /** The beginning of a section's id, before the language. */
  readonly name: string;
  /** The address that leads back to the atlas. */
  readonly home: (lang: Lang) => string;
  /** The texts whose own reasons are told. */
  readonly texts: readonly Library[];
  /** The address that shows a place; undefined: neither it nor small maps are shown. */
  readonly showing?: (place: PlaceId, lang: Lang) => string;
}

/** The reason that a text adds to a decision, with the text's title before it. */
function addedHtml(id: string, { pack }: Library, lang: Lang): string {
  const { title, boundaries } = pack.manifest;
  return (boundaries?.reasons ?? [])
    .filter(({ decision }) => decision === id)
    .map(
      ({ reason, sources }) =>
        `<p><cite>${escape(localize(title, lang))}</cite>: ${escape(localize(reason, lang))}</p>
<p class="source">${words[lang].source}: ${sources.map(sourceHtml).join(' · ')}</p>`,
    )
    .join('\n');
}

/** How a text has disputed units drawn in another way, and why. */
function viewpointHtml({ pack }: Library, lang: Lang): string {
  const { title, boundaries } = pack.manifest;
  return (boundaries?.viewpoint ?? [])
    .map(
      ({ reason }) =>
        `<p><cite>${escape(localize(title, lang))}</cite>: ${escape(localize(reason, lang))}</p>`,
    )
    .join('\n');
}

function decisionHtml(decision: Decision, lang: Lang, { texts, showing }: Sections): string {
  const say = words[lang];
  const { id, title, drawn, reason, sources, places } = decision;
  const { gazetteer } = readReferences();
  const links = places.map((place) => {
    const name = escape(localize(gazetteer.get(place)?.name, lang) ?? place);
    return `<a href="${escape(showing?.(place, lang) ?? '')}">${name}</a>`;
  });
  return [
    `<h2 id="${id}-${lang}">${escape(localize(title, lang))}</h2>`,
    showing && boundaryMap(decision, gazetteer, lang, lang !== langs[0]),
    `<p><strong>${escape(localize(drawn, lang))}</strong></p>`,
    `<p>${escape(localize(reason, lang))}</p>`,
    `<p class="source">${say.source}: ${sources.map(sourceHtml).join(' · ')}</p>`,
    ...texts.map((text) => addedHtml(id, text, lang)),
    showing && `<p class="source">${say.map}: ${links.join(' · ')}</p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Each decision on a boundary with its reason, as a section for each language. */
export function boundarySections(sections: Sections): string {
  const { name, home, texts } = sections;
  const { viewpoint, data, decisions } = readBoundaries();
  return langs
    .map((lang) => {
      const say = words[lang];
      const back = `<p><a href="${escape(home(lang))}">${escape(say.app)}</a></p>`;
      return `<section id="${name}${lang}" lang="${lang}">
<h1>${escape(say.boundaryDecisions)}</h1>
${back}
<p>${escape(localize(viewpoint, lang))}</p>
${texts.map((text) => viewpointHtml(text, lang)).join('\n')}
<p>${escape(say.boundaryLines)}</p>
<p class="source">${say.source}: ${sourceHtml(data)}</p>
${decisions.map((decision) => decisionHtml(decision, lang, sections)).join('\n')}
${back}
</section>`;
    })
    .join('\n');
}

/** The languages by their own names, each a link to its section. */
const languages = langs
  .map((lang) => `<a href="#${lang}" lang="${lang}">${languageName(lang, lang)}</a>`)
  .join('\n');

/** Shows a reader who came without naming a language the one that their browser prefers; without scripts both are there. */
const choice = `const lang = navigator.languages.map((it) => it.slice(0, 2)).find((it) => ${JSON.stringify(langs)}.includes(it));
if (!location.hash) location.replace('#' + (lang ?? 'en'));`;

/** The page that lists them, in both languages. */
export function boundariesPage(
  texts: readonly Library[] = packIds().map((id) => readLibrary(id)),
): string {
  const allowed = policy({
    'style-src': `'${checksum(style)}'`,
    'script-src': `'${checksum(choice)}'`,
    'img-src': "'self'",
  });
  return `<!doctype html>
<html lang="ja">
<head>
<meta http-equiv="Content-Security-Policy" content="${escape(allowed)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="./favicon.svg">
<title>${langs.map((lang) => escape(words[lang].boundaryDecisions)).join(' / ')} — ${escape(words.en.app)}</title>
<style>${style}</style>
</head>
<body>
<nav>${languages}</nav>
<main>
${boundaryMapDefs}
${boundarySections({
  name: '',
  home: (lang) => `./?lang=${lang}`,
  texts,
  showing: (place, lang) => `./?place=${place}&lang=${lang}`,
})}
</main>
<script>${choice}</script>
</body>
</html>
`;
}
