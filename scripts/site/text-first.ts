/**
 * Runs in the page, at its end: lets the browser paint the text, which stands in the page already,
 * before anything that would keep it busy is so much as fetched; then puts the page's template in
 * force. A page in the background paints nothing, and a busy browser may never tell that it has
 * painted; neither is waited for long. Where the script does not start, the text stands with a line
 * that says so. It takes nothing from outside its body: it is sent as text.
 */
export function textFirst(): void {
  const patience = 1500;
  /** How long a page is awaited that takes another shape, before that is said and before the text is shown, in ms. */
  const [silent, blank] = [500, 4000];
  const page = document.getElementById('app');
  const notice = document.getElementById('start-notice');
  const later = document.querySelector<HTMLTemplateElement>('template#later');
  const [coming, failed] = notice?.querySelectorAll('p') ?? [];
  const address = new URLSearchParams(location.search);
  const framed = address.get('embed') === '1';

  /** The start takes the notice away: then there is nothing to show. */
  const show = (element: HTMLElement | null | undefined) => {
    if (element && notice?.isConnected) element.hidden = false;
  };
  const stand = () => {
    if (coming) coming.hidden = true;
    show(page);
    show(failed);
  };
  // A script or a style sheet that is not there, or a script that stops; what is only asked for ahead may be missing.
  addEventListener(
    'error',
    ({ target }) => {
      const isStyle = target instanceof HTMLLinkElement && 'awaited' in target.dataset;
      if (isStyle) target.dataset['awaited'] = 'failed';
      if (isStyle || target === window || target instanceof HTMLScriptElement) stand();
    },
    true,
  );
  // What has been put in force leaves an empty template behind: a second time nothing happens.
  const putInForce = () => {
    delete document.documentElement.dataset['textFirst'];
    if (later) document.head.append(later.content);
  };

  // What the address leads to has its place only in the whole text.
  if (location.hash !== '') delete document.documentElement.dataset['textFirst'];
  const pack = address.get('pack') ?? '';
  const isOther =
    address.has('edition') ||
    address.has('draft') ||
    !['', document.documentElement.dataset['pack']].includes(pack);
  // In a frame of another page, and in a briefing, the page has another shape, and another text is not
  // the one that stands there: either takes the script.
  if (page && (framed || isOther || /^(brief|speaker)$/.test(address.get('mode') ?? ''))) {
    page.hidden = true;
    setTimeout(() => {
      if (failed?.hidden) show(coming);
    }, silent);
    setTimeout(() => show(page), blank);
    putInForce();
  }
  if (framed) {
    // In the same frame it would fail once more.
    address.delete('embed');
    for (const link of failed?.querySelectorAll('a') ?? []) {
      link.href = `?${address}`;
      link.target = '_blank';
    }
  }
  setTimeout(putInForce, patience);
  if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
    // The paper may be painted before anything stands on it.
    new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length > 0) putInForce();
    }).observe({ type: 'paint', buffered: true });
  }
}
