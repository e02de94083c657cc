import type { Plugin } from 'vite';
import { checksum, policy } from './policy.ts';
import { splitCss } from './split-css.ts';
import { laterTag } from './text-first-plugin.ts';

/**
 * What the page may do: nothing from outside, and of inline scripts and styles only the ones with
 * these checksums.
 */
const sources = (script: string, styles: readonly string[]) => ({
  'script-src': `'self' '${script}'`,
  'style-src': ["'self'", ...styles.map((style) => `'${style}'`)].join(' '),
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
});

const inlineScript = /<script>(.*?)<\/script>/s;

const sheets = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\s*/g;

/**
 * Puts the page's style sheets into the page, for requests of their own would hold up the text; what
 * concerns nothing that is on it yet comes into force with its scripts. And writes the content
 * security policy that lets them stand. The development server needs more.
 */
export function securityPlugin(): Plugin {
  return {
    name: 'security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const links = [...html.matchAll(sheets)];
        const css = links
          .map(([, file = '']) => {
            const asset = bundle?.[file];
            // The file stays beside the page: what is loaded later may share a part of the page's.
            if (asset?.type !== 'asset') throw new Error(`there is no ${file}`);
            return String(asset.source).trim();
          })
          .join('');
        if (css === '') throw new Error('index.html has no style sheet');
        const [, script = ''] = inlineScript.exec(html) ?? [];
        const { first, later } = splitCss(css, html);
        return {
          html: html
            .replace(sheets, '')
            .replace('</head>', () => `<style>${first}</style></head>`)
            .replace(laterTag, () => `${laterTag}<style>${later}</style>`),
          tags: [
            {
              tag: 'meta',
              attrs: {
                'http-equiv': 'Content-Security-Policy',
                content: policy(sources(checksum(script), [first, later].map(checksum))),
              },
              injectTo: 'head-prepend',
            },
          ],
        };
      },
    },
  };
}
