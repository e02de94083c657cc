/**
 * Whether the site has been published anew since the page was opened, so that parts of the page's
 * own version may be gone for good. Where no one answers, nothing is known of that.
 */
export async function isReplaced(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  if (!own) return false;
  try {
    // The script's name holds its checksum, so no other has it. No service worker answers a HEAD request.
    const answer = await fetch(own.src, { method: 'HEAD', cache: 'no-store' });
    return !answer.ok || !/javascript/.test(answer.headers.get('Content-Type') ?? '');
  } catch {
    return false;
  }
}

/** Style sheets that did not come: an import asks for them only once. */
const missed = new Set<HTMLLinkElement>();

if (typeof document !== 'undefined') {
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missed.add(target);
  };
  document.addEventListener('error', note, true);
}

/**
 * Loads a part, and once more the style sheets that did not come before, of whichever part: one that
 * still stays away keeps nothing from coming.
 * @throws if the part cannot be had
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  await Promise.all([...missed].map(fetchSheet));
  return load();
}

/** @returns once it has come, or failed again */
function fetchSheet(sheet: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    const link = sheet.cloneNode() as HTMLLinkElement;
    missed.delete(sheet);
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    sheet.replaceWith(link);
  });
}
