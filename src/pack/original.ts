import type { Manifest } from './pack.ts';

/** Whose the original is, what it is called and where it is, in a line. */
export function originalOf({ original }: Manifest): string {
  return [original.publisher, original.title, original.url].filter(Boolean).join(', ');
}
