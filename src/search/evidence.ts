import type { Topic } from '../annotation/annotation.ts';
import type { PlaceId } from '../place/place.ts';
import type { Localized } from '../text/localized.ts';
import type { UnitId } from '../text/unit.ts';
import type { Span } from './text.ts';

/** The evidence for a passage. */
export interface Evidence {
  /** Without unit; it is only compared. */
  readonly score: number;
  /** The words that were looked for, or a name of the place. */
  readonly spans: readonly Span[];
  /** The words themselves stand in it. */
  readonly written?: true;
  /** The places that it names, in whatever language they were looked for. */
  readonly names: readonly PlaceId[];
  readonly topics: readonly Topic['id'][];
  /** The editor's words on it that have what was looked for. */
  readonly headline?: Localized;
}

export type EvidenceByUnit = ReadonlyMap<UnitId, Evidence>;

export const noEvidence: Evidence = { score: 0, spans: [], names: [], topics: [] };

export function addEvidence(a: Evidence, b: Evidence): Evidence {
  const headline = a.headline ?? b.headline;
  return {
    score: a.score + b.score,
    spans: [...a.spans, ...b.spans],
    names: [...new Set([...a.names, ...b.names])],
    topics: [...new Set([...a.topics, ...b.topics])],
    ...((a.written || b.written) && { written: true }),
    ...(headline && { headline }),
  };
}
