/** How a translator puts an element in place of a text node; each does it in its own order. */
export const translators: Readonly<Record<string, (text: Text, font: Element) => void>> = {
  'replaces it': (text, font) => text.replaceWith(font),
  'stands before it and takes it away': (text, font) => {
    text.before(font);
    text.remove();
  },
  'takes it away and stands there': (text, font) => {
    const { parentNode, nextSibling } = text;
    text.remove();
    parentNode!.insertBefore(font, nextSibling);
  },
  'wraps it': (text, font) => {
    text.replaceWith(font);
    font.firstElementChild!.replaceChildren(text);
  },
};

/** Translates every text there is into itself in brackets, as a browser does: into `<font>` elements. */
export function translate(root: Node, put = translators['replaces it']!): void {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('svg, style, script, font'))
      continue;
    const font = document.createElement('FONT');
    font.append(document.createElement('FONT'));
    font.firstElementChild!.textContent = `[${text.data}]`;
    put(text, font);
  }
}

/** What a page says, translated or not. */
export function said(root: Node): string {
  return (root.textContent ?? '').replaceAll(/[[\]]/g, '');
}
