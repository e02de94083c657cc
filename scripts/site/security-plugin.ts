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

const sheet = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/;

/**
 * Puts the page's style sheet into the page, for a request of its own would hold up the text, and
 * writes the content security policy that lets it stand. The development server needs more.
 */
export function securityPlugin(): Plugin {
  return {
    name: 'security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const [link = '', file = ''] = sheet.exec(html) ?? [];
        const asset = bundle?.[file];
        if (asset?.type !== 'asset' || !bundle) throw new Error('index.html has no style sheet');
        const css = String(asset.source).trim();
        Reflect.deleteProperty(bundle, file);
        const [, script = ''] = inlineScript.exec(html) ?? [];
        return {
          html: html.replace(link, () => `<style>${css}</style>`),
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
