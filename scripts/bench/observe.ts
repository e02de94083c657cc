/** The figures that a page under measurement gives; times in ms since the navigation began. */
export interface Observed {
  /** When the first frame with something that matches `svg`, an image whole, had been painted. */
  readonly map: Promise<number>;
  /** When something first matched `gl`. */
  readonly idle: Promise<number>;
  /** From the next click, as the browser took it in, to the painted frame with a `card`; in ms. */
  readonly answer: () => Promise<number>;
  /** From the next movement of the mouse to the painted frame with something that matches; in ms. */
  readonly highlight: (selector: string) => Promise<number>;
  /** From the next key to the painted frame in which what `headed` says is another; in ms. */
  readonly turned: (headed: string) => Promise<number>;
  /** How long a frame takes on average over a stretch of time, in ms. */
  readonly pace: (stretch: number) => Promise<number>;
}

/** The selectors that are watched for. */
export interface Hooks {
  readonly svg: string;
  readonly gl: string;
  readonly card: string;
}

declare global {
  interface Window {
    /** Only in pages under measurement. */
    observed: Observed;
  }
}

/**
 * Runs in the page before anything of its own. It takes nothing from outside its body: it is sent
 * as text.
 */
export function observe(hooks: Hooks): void {
  const patience = 60_000;
  const appeared = (selector: string) =>
    new Promise<number>((resolve, reject) => {
      const look = () => {
        if (!document.querySelector(selector)) return;
        watcher.disconnect();
        resolve(performance.now());
      };
      const watcher = new MutationObserver(look);
      const attributeFilter = ['data-renderer', 'hidden', 'class'];
      watcher.observe(document, { childList: true, subtree: true, attributeFilter });
      setTimeout(() => {
        reject(new Error(`${selector} did not appear`));
      }, patience);
    });
  // A task of the highest priority, posted in a frame's callback, is the first thing that is done when
  // that frame has been laid out and painted; a message might come behind what was put off until then.
  const painting = () =>
    new Promise<number>((resolve) => {
      const priority = 'user-blocking';
      void scheduler.postTask(
        () => {
          resolve(performance.now());
        },
        { priority },
      );
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const afterFrame = async () => {
    await frame();
    return painting();
  };
  const painted = async (selector: string) => {
    await appeared(selector);
    const found = document.querySelector(selector);
    if (found instanceof HTMLImageElement) await found.decode();
    return afterFrame();
  };
  const after = async (type: 'click' | 'mousemove', selector: string) => {
    let done = NaN;
    const capture = true;
    addEventListener(type, (event) => (done = event.timeStamp), { capture, once: true });
    return (await painted(selector)) - done;
  };
  window.observed = {
    map: painted(hooks.svg),
    idle: appeared(hooks.gl),
    answer: () => after('click', hooks.card),
    highlight: (selector) => after('mousemove', selector),
    turned: async (headed) => {
      const said = () => document.querySelector(headed)?.textContent;
      const [before, begin] = [said(), performance.now()];
      let pressed = NaN;
      const listening = { capture: true, once: true };
      addEventListener('keydown', (event) => (pressed = event.timeStamp), listening);
      while (said() === before) {
        if (performance.now() - begin > patience) throw new Error(`${headed} says the same`);
        await frame();
      }
      return (await painting()) - pressed;
    },
    pace: (stretch) =>
      new Promise((resolve) => {
        let [begin, frames] = [NaN, 0];
        const count = (now: number) => {
          if (frames++ === 0) begin = now;
          if (now - begin < stretch) requestAnimationFrame(count);
          else resolve((now - begin) / (frames - 1));
        };
        requestAnimationFrame(count);
      }),
  };
}
