import { parseJson } from './parse-json.ts';
import type { Problem } from '../pack/problem.ts';
import { withoutTextFormat } from '../pack/without-text-format.ts';

/** A larger file is not read, in bytes: the longest declarations have a hundredth of it. */
export const largest = 20_000_000;

/** A file's content as parsed JSON, or why it has none. */
export type ReadFile =
  | { readonly ok: true; readonly raw: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a file that a reader chose. It goes nowhere else. */
export async function readPackFile(file: File): Promise<ReadFile> {
  if (file.size > largest) {
    return refused({ kind: 'too-large', size: file.size, most: largest });
  }
  try {
    return { ok: true, raw: await parseJson(await file.arrayBuffer()) };
  } catch (error) {
    return refused({ kind: 'no-json', message: error instanceof Error ? error.message : '' });
  }
}

function refused(cause: Problem['cause']): ReadFile {
  return { ok: false, problems: [{ path: '', cause }] };
}

/** Whether a file's content is meant to be a pack, and not an author's scenes. */
export function isMeantAsPack(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && ('manifest' in raw || 'editions' in raw);
}

/** Whether it is meant to be a pack without text. */
export function isMeantWithoutText(raw: unknown): boolean {
  return isMeantAsPack(raw) && (raw as { format?: unknown }).format === withoutTextFormat;
}

/** Whether it is meant to be a draft. */
export function isMeantAsDraft(raw: unknown): boolean {
  return isMeantAsPack(raw) && typeof raw === 'object' && raw !== null && 'suggestions' in raw;
}
