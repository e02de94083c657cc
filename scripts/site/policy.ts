import { createHash } from 'node:crypto';

const always = {
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'svelte-trusted-html marks default offline reading',
};

/**
 * A content security policy: nothing from anywhere, but what is named; scripts only by policy.
 * @param sources by directive
 */
export function policy(sources: Readonly<Record<string, string>>): string {
  return Object.entries({ 'default-src': "'none'", ...sources, ...always })
    .map((directive) => directive.join(' '))
    .join('; ');
}

/** An inline script's or style's checksum, as a policy names it. */
export function checksum(text: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
