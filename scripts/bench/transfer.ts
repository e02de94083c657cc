import type { Site } from './serve.ts';

/** How much a page sends, in gzipped bytes without headers; each figure but the geometry includes the one before. */
export interface Transfer {
  /** Before the text can be read and used: the HTML with its style sheets. */
  readonly readable: number;
  /** Before the page answers: also its script, with what that imports at once, and the styles that it waits for. */
  readonly interactive: number;
  /** The shapes of the map. */
  readonly geometry: number;
  /** Everything. */
  readonly whole: number;
}

/** @returns what a page names in its HTML: the style sheets that its text waits for; and its modules, and other style sheets, which may stand in a template */
export function linkedIn(html: string): { styles: string[]; later: string[] } {
  const named = (text: string, wanted: RegExp, address: RegExp) =>
    [...text.matchAll(/<(?:link|script)\b[^>]*>/g)].flatMap(([tag]) =>
      wanted.test(tag) ? (address.exec(tag)?.[1] ?? []) : [],
    );
  const scripted = html.replace(/<noscript\b.*?<\/noscript>/gs, '');
  const atOnce = scripted.replace(/<template\b.*?<\/template>/gs, '');
  const sheetsIn = (text: string) => named(text, /rel="stylesheet"/, /href="([^"]+)"/);
  const styles = sheetsIn(atOnce);
  return {
    styles,
    later: [
      ...sheetsIn(scripted).filter((it) => !styles.includes(it)),
      ...named(html, /type="module"/, /src="([^"]+)"/),
      // What has a low priority is not waited for.
      ...named(html, /rel="modulepreload"(?!.*fetchpriority="low")/, /href="([^"]+)"/),
    ],
  };
}

/**
 * Sums up a visit that has just ended.
 * @param path of the page's folder, from slash to slash
 */
export function transferOf(site: Site, path: string): Transfer {
  const page = `${path}index.html`;
  const { styles, later } = linkedIn(site.text(page));
  const bytes = (addresses: string[]) =>
    addresses
      .map((address) => site.bytes(new URL(address, site.origin + path).pathname))
      .reduce((sum, size) => sum + size, 0);
  const readable = bytes([page, ...styles]);
  const geometry = site.sent.filter((address) => /world(-\w+)?\.json$/.test(address));
  return {
    readable,
    interactive: readable + bytes(later),
    geometry: bytes(geometry),
    whole: bytes(site.sent),
  };
}
