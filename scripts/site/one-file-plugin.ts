import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { firstMapPath, readByApp } from './app-data.ts';
import { boundarySections } from './boundaries-page.ts';
import { dataUrl } from './data-url.ts';
import { licences, withFurther } from './licences.ts';
import { onePage } from './one-page.ts';

/** The name of the file that needs no other. */
export const oneFile = 'declaration-atlas.html';

/**
 * Makes one HTML file of the whole build, to be opened from a disk.
 * @param read the text of a published file, by its path
 */
export function oneFilePlugin(read: (path: string) => string): Plugin {
  return {
    name: 'one-file',
    generateBundle: {
      // After the licences have been gathered.
      order: 'post',
      handler(_options, bundle) {
        const assets = Object.values(bundle).filter((output) => output.type === 'asset');
        const [entry, ...others] = Object.values(bundle).filter((it) => it.type === 'chunk');
        if (!entry || others.length > 0) throw new Error('the script is not of one piece');
        const text = (suffix: string) => {
          const asset = assets.find(({ fileName }) => fileName.endsWith(suffix));
          if (!asset) throw new Error(`the build has no ${suffix}`);
          return String(asset.source);
        };
        const source = onePage(text('.html'), {
          script: atHome(entry.code, read(firstMapPath)),
          css: (
            text('.css') + readFileSync(join(import.meta.dirname, 'one-file.css'), 'utf8')
          ).trim(),
          data: Object.fromEntries(readByApp.map((path) => [path, read(path)])),
          boundaries: `<div id="boundaries">${boundarySections('boundaries-', () => '#map')}</div>`,
          licences: withFurther(text(licences)),
        });
        for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
        this.emitFile({ type: 'asset', fileName: oneFile, source });
      },
    },
  };
}

/** The script with what it addresses beside the site addressed in the page. */
function atHome(script: string, firstMap: string): string {
  const addresses = {
    './data/first-map.svg': dataUrl('image/svg+xml', firstMap),
    './boundaries.html#': '#boundaries-',
  };
  return Object.entries(addresses).reduce((code, [outside, inside]) => {
    if (!code.includes(outside)) throw new Error(`the script no longer addresses ${outside}`);
    return code.replaceAll(outside, () => inside);
  }, script);
}
