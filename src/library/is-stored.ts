import { siteHref } from './site.ts';

/** Whether the browser has put a page of the site by, to be read without a network. */
export async function isStored(path: string): Promise<boolean> {
  // A browser that keeps nothing, as on a page that did not come by HTTPS, has no caches either.
  return 'caches' in self && (await caches.match(siteHref(path))) !== undefined;
}
