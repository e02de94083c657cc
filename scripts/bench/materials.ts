import { localize } from '../../src/text/localized.ts';
import { buildConcordance } from '../../src/index/concordance.ts';
import { segments } from '../../src/annotation/segments.ts';
import type { Library } from '../../src/pack/library.ts';
import { escape } from '../../src/messages/escape.ts';
import type { PlaceFacts } from './pages/shared/load.ts';

/** @returns the join of a library's places and passages */
export const concordanceOf = ({ pack, gazetteer, frameworks }: Library) =>
  buildConcordance(pack, gazetteer, frameworks);

/** @returns a library's text as plain HTML; if wanted, with its mentions marked */
export function htmlOf(library: Library, mark = false): string {
  const mentions = mark ? concordanceOf(library).mentionsIn : new Map<string, never>();
  const markedUp = (id: string, text: string) =>
    segments(text, mentions.get(id) ?? [])
      .map((piece) =>
        typeof piece === 'string' ? escape(piece) : `<mark>${escape(piece.quote)}</mark>`,
      )
      .join('');
  const parts = library.pack.text.parts.map((part, at) => {
    const tag = at === 0 ? 'h1' : 'h2';
    const units = part.units.map(
      ({ id, marker, text }) => `<p id="${id}">${escape(marker)}${markedUp(id, text)}</p>`,
    );
    return `<${tag} id="${part.titleUnit}">${markedUp(part.titleUnit, part.title)}</${tag}>\n${units.join('\n')}`;
  });
  return parts.join('\n');
}

/** @returns the scenes of a library's briefing as HTML, each with its title and what is read */
export function slidesOf({ pack }: Library): string {
  const units = new Map(
    pack.text.parts.flatMap((part) => part.units.map((it) => [it.id, it.text])),
  );
  return pack.scenes
    .map(({ title, unit, quote }) => {
      const words = quote ?? (unit === undefined ? '' : (units.get(unit) ?? ''));
      return `<section><h2>${escape(localize(title, 'ja'))}</h2><p>${escape(words)}</p></section>`;
    })
    .join('\n');
}

/** @returns the facts by place that a page needs to paint and to answer */
export function placesOf(library: Library): Record<string, PlaceFacts> {
  const entries = [...concordanceOf(library).entries];
  return Object.fromEntries(
    entries.map(([id, { place, finding, explicit }]) => {
      const units = [...new Set(explicit.map((mention) => mention.unit))];
      return [id, { name: localize(place.name, 'ja'), tint: finding.role.slot, units }];
    }),
  );
}
