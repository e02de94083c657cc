import { jsonScript } from '../../src/export/one-file.ts';
import { escape } from '../../src/messages/escape.ts';
import type { PageFacts } from './page-facts.ts';
import { checksum, policy } from './policy.ts';

/** The parts of a page, for the site as for the file that needs no other. */
export interface PageParts {
  readonly facts: PageFacts;
  /** The id of the pack that it opens. */
  readonly pack: string;
  /** From the page to the site's folder. */
  readonly root: './' | '../';
  /** The icon's address. */
  readonly icon: string;
  readonly css: string;
  /** The page as rendered ahead. */
  readonly body: string;
  /** HTML that follows it. */
  readonly end: string;
  /** JSON texts that it brings along, by the path they are published at. */
  readonly data?: Readonly<Record<string, string>>;
  /** A script that stands in the page, at its end. */
  readonly script: { readonly code: string; readonly module: boolean };
  /** Whether that script lets the text be painted first; until then only what stands first is laid out. */
  readonly textFirst?: boolean;
  /** The sources it may take besides that script and the styles, by the policy's directives. */
  readonly sources: Readonly<Record<string, string>>;
  /** A comment at its beginning. */
  readonly comment?: string;
}

/** A script may hold anything but what would end it, or begin a comment, for HTML. */
const safely = (script: string) =>
  script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');

/**
 * Puts a page together, with a policy that lets it take nothing but what it needs: of scripts and
 * styles in the page only the ones with these checksums.
 * @returns HTML
 */
export function composePage(parts: PageParts): string {
  const { facts, pack, root, icon, css, body, end, data = {}, textFirst = false, comment } = parts;
  const { 'script-src': scripts, 'style-src': styles, ...others } = parts.sources;
  const script = safely(parts.script.code);
  const and = (allowed: string | undefined, text: string) =>
    [allowed, `'${checksum(text)}'`].filter(Boolean).join(' ');
  const allowed = policy({
    'script-src': and(scripts, script),
    'style-src': and(styles, css),
    ...others,
  });
  const meta = Object.entries(facts.meta).map(
    ([name, content]) => `<meta name="${escape(name)}" content="${escape(content)}">`,
  );
  return [
    '<!doctype html>',
    `<html lang="${escape(facts.lang)}" data-pack="${escape(pack)}" data-root="${root}"${textFirst ? ' data-text-first' : ''}>`,
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${escape(allowed)}">`,
    ...(comment === undefined ? [] : [`<!--\n${comment.replaceAll('--', '- -')}\n-->`]),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(facts.title)}</title>`,
    '<meta name="color-scheme" content="light dark">',
    ...meta,
    `<link rel="icon" href="${icon}" type="image/svg+xml">`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    body,
    end,
    ...Object.entries(data).map(([path, text]) => jsonScript(path, text)),
    `<script${parts.script.module ? ' type="module"' : ''}>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
