import type { Block, SourceFacts } from '../block.ts';
import { readXml } from './xml.ts';

/**
 * The title among the properties of a document. It is often that of the template: one that the text has comes first.
 * @param blocks the text
 * @param xml the properties, with Dublin Core's elements; undefined where there are none
 */
export function propertiesTitle(
  blocks: readonly Block[],
  xml: Uint8Array | undefined,
): Pick<SourceFacts, 'title'> {
  const own = blocks.slice(0, 3).some(({ kind, display }) => kind === 'heading' || display);
  if (!xml || own) return {};
  let title = '';
  let isOpen = false;
  readXml(xml, {
    open: (name) => (isOpen = name === 'dc:title'),
    text: (part) => isOpen && (title += part),
    close: () => (isOpen = false),
  });
  return title.trim() ? { title: title.trim() } : {};
}
