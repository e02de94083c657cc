import type { References } from '../pack/library.ts';
import { parseFrameworks, parseGazetteer } from '../pack/reference.ts';
import { readData } from './read-data.ts';

let references: Promise<References> | undefined;

/**
 * The works that every text is read with, as they are published with the site; read once.
 * @throws if they cannot be had; the next call tries again
 */
export function loadReferences(): Promise<References> {
  references ??= readReferences().catch((error: unknown) => {
    references = undefined;
    throw error;
  });
  return references;
}

async function readReferences(): Promise<References> {
  const [gazetteer, frameworks] = await Promise.all([
    readData('gazetteer'),
    readData('frameworks'),
  ]);
  return { ...parseGazetteer(gazetteer), frameworks: parseFrameworks(frameworks) };
}
