import type { Mention } from '../annotation/annotation.ts';
import type { Unit } from '../text/unit.ts';
import { segments } from '../annotation/segments.ts';
import type { Sentence } from '../index/scene-sentences.ts';

/**
 * A sentence, cut into plain text and the mentions in it.
 * @param mentions those of the sentence's unit, by their start
 */
export function sentenceSegments(
  { text }: Unit,
  { start, end }: Sentence,
  mentions: readonly Mention[],
): (string | Mention)[] {
  const within = mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
  return segments(text.slice(start, end), within).filter(
    (piece): piece is string | Mention => typeof piece === 'string' || !('note' in piece),
  );
}
