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

/** How long a style sheet is awaited, in ms: of one that failed before anybody listened no event is left. */
const patience = 2000;

/**
 * Waits for the page's own style sheets: in the page stand only the styles that it begins with.
 * @returns once each has come or failed, or has been awaited for long enough
 */
export async function stylesLoaded(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[data-awaited]');
  const coming = Array.from(links).filter(({ sheet }) => !sheet);
  const ends = coming.map(
    (link) =>
      new Promise((resolve) => {
        for (const end of ['load', 'error']) link.addEventListener(end, resolve);
        setTimeout(resolve, patience);
      }),
  );
  await Promise.all(ends);
}
