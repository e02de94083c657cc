import { checkCount, checkParagraph } from './bounds.ts';
import type { ReadOptions, Source, TextReader } from './block.ts';
import { Refused } from './note.ts';

/** The readers, each loaded when a file may be its own; plain text takes what is left. */
const readers: readonly (() => Promise<TextReader>)[] = [
  async () => (await import('./read/pdf.ts')).pdf,
  async () => (await import('./read/docx.ts')).docx,
  async () => (await import('./read/odt.ts')).odt,
  async () => (await import('./read/refused.ts')).refused,
  async () => (await import('./read/html.ts')).html,
  async () => (await import('./read/markdown.ts')).markdown,
  async () => (await import('./read/txt.ts')).txt,
];

/**
 * Reads a text from the bytes of a file of any format.
 * @param name the file's name
 * @throws {Refused} where it cannot be read
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  options?: ReadOptions,
): Promise<Source> {
  if (bytes.length === 0) throw new Refused(['empty']);
  const reader = await readerOf(bytes, name);
  const source = await reader.read(bytes, options);
  if (source.blocks.length === 0) throw new Refused(['noText']);
  checkCount(source.blocks);
  for (const { text } of source.blocks) checkParagraph(text);
  return source;
}

async function readerOf(bytes: Uint8Array, name: string): Promise<TextReader> {
  for (const load of readers) {
    const reader = await load();
    if (reader.accepts(bytes, name)) return reader;
  }
  throw new Refused(['binary']);
}
