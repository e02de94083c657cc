import { localize } from '../../src/text/localized.ts';
import { escape } from '../../src/messages/escape.ts';
import { langs, type Lang } from '../../src/messages/lang.ts';
import { words } from '../../src/messages/words.ts';
import type { Boundaries } from '../../src/pack/reference.ts';
import { readBoundaries } from '../world/boundaries.ts';
import { checksum, policy } from './policy.ts';

type Decision = Boundaries['decisions'][number];

const style = `
:root { color-scheme: light dark; }
body { max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.75 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-block: 2rem 0; }
p { margin-block: 0.25rem; } .source { font-size: 0.85rem; opacity: 0.8; }
section + section { margin-block-start: 4rem; border-block-start: 1px solid; padding-block-start: 1rem; }
`;

function sourceHtml({ title, date, url }: Decision['sources'][number]): string {
  const named = url === undefined ? escape(title) : `<a href="${escape(url)}">${escape(title)}</a>`;
  return date === undefined ? named : `${named} (${date})`;
}

function decisionHtml(decision: Decision, lang: Lang): string {
  const say = words[lang];
  const { id, title, drawn, reason, sources } = decision;
  return `<h2 id="${id}-${lang}">${escape(localize(title, lang))}</h2>
<p><strong>${escape(localize(drawn, lang))}</strong></p>
<p>${escape(localize(reason, lang))}</p>
<p class="source">${say.source}: ${sources.map(sourceHtml).join(' · ')}</p>`;
}

/**
 * Each decision on a boundary with its reason, as a section for each language.
 * @param name what comes before the language in the section's id
 * @param home the address that leads back to the atlas
 */
export function boundarySections(name: string, home: (lang: Lang) => string): string {
  const { viewpoint, data, decisions } = readBoundaries();
  const sections = langs.map((lang) => {
    const say = words[lang];
    return `<section id="${name}${lang}" lang="${lang}">
<h1>${escape(say.boundaryDecisions)}</h1>
<p>${escape(localize(viewpoint, lang))}</p>
<p>${escape(say.boundaryLines)}</p>
<p class="source">${say.source}: ${sourceHtml(data)}</p>
${decisions.map((decision) => decisionHtml(decision, lang)).join('\n')}
<p><a href="${home(lang)}">${escape(say.app)}</a></p>
</section>`;
  });
  return sections.join('\n');
}

/** The page that lists them, in both languages; no script. */
export function boundariesPage(): string {
  const allowed = policy({ 'style-src': `'${checksum(style)}'`, 'img-src': "'self'" });
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
<main>
${boundarySections('', (lang) => `./?lang=${lang}`)}
</main>
</body>
</html>
`;
}
