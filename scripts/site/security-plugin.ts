import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * What the page may do: nothing from outside, scripts only by policy, and of inline scripts and
 * styles only the ones with these checksums.
 */
const policy = (script: string, style: string) =>
  [
    "default-src 'none'",
    `script-src 'self' '${script}'`,
    `style-src 'self' '${style}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html marks default',
  ].join('; ');

const inlineScript = /<script>(.*?)<\/script>/s;
const checksum = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const sheets = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\s*/g;

/**
 * Puts the page's style sheets into the page, for requests of their own would hold up the text, and
 * writes the content security policy that lets them stand. The development server needs more.
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
        return {
          html: html.replace(sheets, '').replace('</head>', () => `<style>${css}</style></head>`),
          tags: [
            {
              tag: 'meta',
              attrs: {
                'http-equiv': 'Content-Security-Policy',
                content: policy(checksum(script), checksum(css)),
              },
              injectTo: 'head-prepend',
            },
          ],
        };
      },
    },
  };
}
