import { escape } from '../../src/messages/escape.ts';
import { checksum, policy } from './policy.ts';

/** What goes into a page that brings everything along. */
export interface OnePageParts {
  /** The page's one script, with nothing left to import. */
  readonly script: string;
  readonly css: string;
  /** JSON texts by the path they are published at. */
  readonly data: Readonly<Record<string, string>>;
  /** HTML of the decisions on boundaries, which are a page of their own on the site. */
  readonly boundaries: string;
  /** The licences of what the script is made of. */
  readonly licences: string;
}

const outside =
  /\s*<script type="module"[^>]*src=[^>]*><\/script>|\s*<link rel="(modulepreload|stylesheet|manifest)"[^>]*>/g;

/** A script may hold anything but what would end it, or begin a comment, for HTML. */
const safely = (script: string) =>
  script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
/** JSON has `<` in strings only, where it can be written otherwise. */
const safelyJson = (json: string) => json.replaceAll('<', '\\u003c');

/**
 * Puts everything a page asks for into the page, and a policy that lets it ask for nothing.
 * @param html the page as built
 */
export function onePage(html: string, parts: OnePageParts): string {
  const { css, data, boundaries, licences } = parts;
  const script = safely(parts.script);
  const allowed = policy({
    'script-src': `'${checksum(script)}'`,
    'style-src': `'${checksum(css)}'`,
    'img-src': 'data:',
    // The map's worker, which the library reads before it starts it.
    'connect-src': 'data:',
    'worker-src': 'data:',
  });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escape(allowed)}">`,
    `<!--\n${licences.replaceAll('--', '- -')}\n-->`,
  ].join('\n');
  const body = [
    boundaries,
    ...Object.entries(data).map(
      ([path, json]) => `<script type="application/json" id="${path}">${safelyJson(json)}</script>`,
    ),
    `<script type="module">${script}</script>`,
  ].join('\n');
  return html
    .replace(outside, '')
    .replace('<head>', () => `<head>\n${head}`)
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace('</body>', () => `${body}</body>`);
}
