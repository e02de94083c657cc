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

/**
 * Waits for the page's own style sheets: in the page stand only the styles that it begins with.
 * @throws if one of them cannot be had
 */
export async function stylesLoaded(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[data-awaited]');
  await Promise.all(
    Array.from(links, async (link) => {
      if (!(await comes(link))) throw new Error(`${link.href} cannot be had`);
    }),
  );
}

/** Whether a style sheet has come, or does; `textFirst` notes one that failed before anybody listened. */
async function comes(link: HTMLLinkElement): Promise<boolean> {
  if (link.dataset['awaited'] === 'failed') return false;
  // What is not found may make a sheet all the same, without a rule.
  if (link.sheet?.cssRules.length) return true;
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve(true));
    link.addEventListener('error', () => resolve(false));
  });
}
