import type { Coding } from '../../editing/agreement.ts';
import { publishDraft } from '../../editing/publish-draft.ts';
import { codingOf } from '../../editing/settle-difference.ts';
import { draftFormat, parseDraft, type Draft } from '../../pack/draft.ts';
import type { References } from '../../pack/library.ts';
import { parsePack } from '../../pack/parse-pack.ts';
import { passagesOf } from '../../text/unit.ts';

/** What another coder has made of a text, and by whom. */
export interface OtherCoding {
  readonly coding: Coding;
  readonly coder: string;
}

/** How much of the passages must be the same for two codings to be of one text. */
const enough = 0.5;

/**
 * Reads a draft or a pack of the same text.
 * @param raw as parsed JSON
 * @param name what it is called where it does not say whose it is
 * @returns why not, where it is neither or of another text
 */
export function openCoding(
  raw: unknown,
  name: string,
  own: Draft,
  references: References,
): OtherCoding | 'unreadable' | 'other-text' {
  const isDraft =
    typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === draftFormat;
  const read = isDraft ? readDraft(raw, references) : readPack(raw, references);
  if (!read) return 'unreadable';
  const passages = passagesOf(own.edition);
  const same = [...read.passages].filter(([unit, text]) => passages.get(unit) === text).length;
  if (same < enough * passages.size) return 'other-text';
  return { coding: codingOf(read.document, own.edition.lang), coder: read.coder ?? name };
}

function readDraft(raw: unknown, references: References) {
  const parsed = parseDraft(raw);
  if (!parsed.ok) return undefined;
  const { draft } = parsed;
  const { document } = publishDraft(draft, references);
  return { document, coder: draft.coder, passages: passagesOf(draft.edition) };
}

function readPack(raw: unknown, { gazetteer }: References) {
  const parsed = parsePack(raw, gazetteer);
  const document = parsed.ok ? parsed.pack.document : undefined;
  return document && parsed.ok
    ? { document, coder: undefined, passages: passagesOf(parsed.pack.text) }
    : undefined;
}
