const captured = { capture: true };

/**
 * Lets a press on what a box belongs to close the box and do nothing else, by pointer and by key. A browser closes
 * the box while the pointer is down, so that the click that follows would open it anew: it is held back even
 * when the box has gone.
 * @returns what ends this, as soon as the box has gone and no click is on its way
 */
export function pressAgain(anchor: HTMLElement, close: () => void): () => void {
  let pressed = false;
  let gone = false;
  const hold = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    end();
    close();
  };
  const press = ({ target }: Event) => {
    if (gone) end();
    else pressed = target instanceof Node && anchor.contains(target);
  };
  const end = () => {
    for (const kind of ['click', 'keydown']) anchor.removeEventListener(kind, hold, captured);
    removeEventListener('pointerdown', press, captured);
  };
  for (const kind of ['click', 'keydown']) anchor.addEventListener(kind, hold, captured);
  addEventListener('pointerdown', press, captured);
  return () => {
    gone = true;
    if (!pressed) end();
  };
}
