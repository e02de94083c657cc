/**
 * Runs in the page, at its end: lets the browser paint the text, which stands in the page already,
 * before anything that would keep it busy is so much as fetched; then puts the page's template in
 * force. A page in the background paints nothing, and a busy browser may never tell that it has
 * painted; neither is waited for long. It takes nothing from outside its body: it is sent as text.
 */
export function textFirst(): void {
  const patience = 1500;
  // In a frame of another page, and in a briefing, the page has another shape, which takes the script.
  const page = document.getElementById('app');
  const address = new URLSearchParams(location.search);
  const other = address.get('embed') === '1' || /^(brief|speaker)$/.test(address.get('mode') ?? '');
  if (page && other) page.hidden = true;
  const later = document.querySelector<HTMLTemplateElement>('template#later');
  // What has been put in force leaves an empty template behind: a second time nothing happens.
  const putInForce = () => {
    if (later) document.head.append(later.content);
  };
  setTimeout(putInForce, patience);
  if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
    new PerformanceObserver(putInForce).observe({ type: 'paint', buffered: true });
  }
}
