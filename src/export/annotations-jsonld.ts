import { languageIn, localize } from '../text/localized.ts';
import type { Mention } from '../annotation/annotation.ts';
import type { Pack } from '../pack/pack.ts';
import { passagesOf } from '../text/unit.ts';
import { boundaryNote } from '../drawing/boundary-note.ts';
import type { Exporter } from './exporter.ts';

/** How many characters before and after a quote help to find it again. */
const context = 16;

/** Code points before a UTF-16 offset, which is how the W3C's position selector counts. */
function codePoints(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}

function annotation(pack: Pack, text: string, mention: Mention): object {
  const { unit, start, end, quote, places, as, group } = mention;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    // The position makes the id, so that a part of the pack has the same.
    id: `urn:declaration-atlas:${pack.manifest.id}:mention:${unit}:${start}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      ...places.map((place) => ({
        type: 'SpecificResource',
        source: `urn:declaration-atlas:place:${place}`,
        purpose: 'identifying',
      })),
      { type: 'TextualBody', value: as, purpose: 'classifying' },
      ...(group
        ? [
            {
              type: 'TextualBody',
              value: localize(group.rule, 'en'),
              language: languageIn(group.rule, 'en'),
              purpose: 'describing',
            },
          ]
        : []),
    ],
    target: {
      source: `urn:declaration-atlas:${pack.manifest.id}:unit:${unit}`,
      selector: [
        {
          type: 'TextPositionSelector',
          start: codePoints(text, start),
          end: codePoints(text, end),
        },
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: text.slice(Math.max(0, start - context), start),
          suffix: text.slice(end, end + context),
        },
      ],
    },
  };
}

/** The mentions as one collection of W3C Web Annotations. */
export const annotationsJsonld: Exporter = {
  name: 'annotations.jsonld',
  type: 'application/ld+json',
  holds: 'annotations',
  write(pack, part) {
    const texts = passagesOf(pack.text);
    const { title, date, original, translation, rights } = pack.manifest;
    const items = pack.mentions.map((mention) =>
      annotation(pack, texts.get(mention.unit) ?? '', mention),
    );
    // A part must not pass for the whole.
    const which = part ? `:${[...part].join('+')}` : '';
    const id = `urn:declaration-atlas:${pack.manifest.id}:mentions${which}`;
    return JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id,
      type: 'AnnotationCollection',
      label: localize(title, 'en'),
      'dcterms:date': date,
      'dcterms:source': original.url ?? original.title,
      'dcterms:description': [
        ...(translation ? [localize(translation, 'en')] : []),
        boundaryNote(pack.manifest).en,
      ],
      'dcterms:rights': localize(rights, 'en'),
      total: items.length,
      first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    });
  },
};
