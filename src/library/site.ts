/**
 * The address of a file of the site, from the page that is open: the one the page itself names for it, as
 * it does for files of its own version, else its place in the site's folder.
 * @param path from the site's folder: `boundaries.html#ja`
 */
export function siteHref(path: string): string {
  const named = document.getElementById(path);
  if (named instanceof HTMLLinkElement) return named.href;
  return (document.documentElement.dataset['root'] ?? './') + path;
}

/** The id of the pack that the page was made for; none while developing. */
export function packOfPage(): string | undefined {
  return document.documentElement.dataset['pack'];
}
