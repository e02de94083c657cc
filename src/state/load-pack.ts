import type { Pack } from '../domain/pack.ts';

/**
 * A pack with what does not come with the page: the editor's headlines and the briefing.
 * @throws if they cannot be had
 */
export async function loadPack(pack: Pack): Promise<Pack> {
  const [{ default: headlines }, { default: scenes }] = await Promise.all([
    import('virtual:headlines'),
    import('virtual:scenes'),
  ]);
  return { ...pack, headlines, scenes };
}
