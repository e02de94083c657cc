import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { dataUrl } from './data-url.ts';

/** Puts the icon into the page: a browser that has to ask for it paints the text some 10 ms later. */
export function iconPlugin(): Plugin {
  return { name: 'icon', apply: 'build', transformIndexHtml: { order: 'pre', handler: withIcon } };
}

/** @throws if the page names no icon */
function withIcon(html: string): string {
  const file = './favicon.svg';
  if (!html.includes(file)) throw new Error(`the page does not name ${file}`);
  const icon = readFileSync('public/favicon.svg', 'utf8');
  return html.replace(file, () => dataUrl('image/svg+xml', icon));
}
