import type { AddedOriginal } from '../pack/added-original/added-original.ts';

/** What was removed last in this page, by the pack that it was the original of: it can be put back. */
export const removed = new Map<string, AddedOriginal>();
