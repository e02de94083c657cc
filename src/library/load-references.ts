import type { References } from '../pack/library.ts';
import { parseFrameworks, parseGazetteer } from '../pack/reference.ts';
import { readData } from './read-data.ts';

/**
 * The works that every text is read with, as they are published with the site.
 * @throws if they cannot be had
 */
export async function loadReferences(): Promise<References> {
  const [gazetteer, frameworks] = await Promise.all([
    readData('gazetteer'),
    readData('frameworks'),
  ]);
  return { ...parseGazetteer(gazetteer), frameworks: parseFrameworks(frameworks) };
}
