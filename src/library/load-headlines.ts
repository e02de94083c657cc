import type { Headline } from '../annotation/annotation.ts';
import type { UnitId } from '../text/unit.ts';

/**
 * The editor's headlines by unit, loaded when someone first wants to read by them.
 * @throws if they cannot be had
 */
export async function loadHeadlines(): Promise<ReadonlyMap<UnitId, Headline>> {
  const { default: headlines } = await import('virtual:headlines');
  return new Map(headlines.map((headline) => [headline.unit, headline]));
}
