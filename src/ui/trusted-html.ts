interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): HtmlPolicy;
}
interface HtmlPolicy {
  createHTML(html: string): string;
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
const policy = trustedTypes?.createPolicy('marks', { createHTML: (html) => html });

/**
 * Vouches for HTML where Trusted Types are asked for.
 * @param html written by this program, everything from outside escaped
 */
export function trusted(html: string): string {
  return policy?.createHTML(html) ?? html;
}
