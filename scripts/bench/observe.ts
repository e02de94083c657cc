/** What an observed page offers to the one who measures; times in ms since the navigation began. */
export interface Observer {
  /** When something first matched the selector. */
  readonly appeared: (selector: string) => Promise<number>;
  /** When the frame that shows it had been painted. */
  readonly painted: (selector: string) => Promise<number>;
  /** From the next click, as the browser took it in, to the painted frame; in ms. */
  readonly answered: (selector: string) => Promise<number>;
}

declare global {
  interface Window {
    /** The observer; only in pages under measurement. */
    observer: Observer;
  }
}

/**
 * Runs in the page before anything of its own. It takes nothing from outside its body: it is sent
 * as text.
 */
export function observe(): void {
  const patience = 60_000;
  const appeared = (selector: string) =>
    new Promise<number>((resolve, reject) => {
      const look = () => {
        if (!document.querySelector(selector)) return;
        watcher.disconnect();
        resolve(performance.now());
      };
      const watcher = new MutationObserver(look);
      const attributeFilter = ['data-renderer'];
      watcher.observe(document, { childList: true, subtree: true, attributeFilter });
      setTimeout(() => {
        reject(new Error(`${selector} did not appear`));
      }, patience);
      look();
    });
  // A message posted in a frame's callback comes in when that frame has been laid out and painted.
  const afterFrame = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve(performance.now());
      };
      requestAnimationFrame(() => {
        port2.postMessage(null);
      });
    });
  const painted = (selector: string) => appeared(selector).then(afterFrame);
  const answered = async (selector: string) => {
    let clicked = NaN;
    const capture = true;
    addEventListener('click', (event) => (clicked = event.timeStamp), { capture, once: true });
    return (await painted(selector)) - clicked;
  };
  window.observer = { appeared, painted, answered };
}
