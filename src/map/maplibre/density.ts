/**
 * Tells whenever the screen's pixels have become denser or sparser: the window was moved to another
 * screen, or the page zoomed. An element's size in CSS pixels may stay the same then.
 * @returns what ends the telling
 */
export function onDensity(tell: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const listen = () => {
    const same = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const changed = () => {
      tell();
      listen();
    };
    same.addEventListener('change', changed, { once: true, signal });
  };
  listen();
  return () => {
    listening.abort();
  };
}
