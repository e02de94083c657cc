import type { Plugin } from 'vite';
import { checksum, policy } from './policy.ts';

/**
 * What the page may do: nothing from outside, and of inline scripts and styles only the ones with
 * these checksums.
 */
const sources = (script: string, style: string) => ({
  'script-src': `'self' '${script}'`,
  'style-src': `'self' '${style}'`,
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
});

const inlineScript = /<script>(.*?)<\/script>/s;

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
                content: policy(sources(checksum(script), checksum(css))),
              },
              injectTo: 'head-prepend',
            },
          ],
        };
      },
    },
  };
}
