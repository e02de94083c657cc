interface Translation {
  readonly element: Element;
  /** The text that the node held before. */
  readonly original: string;
}

/**
 * Lets a page of Svelte's go on while a browser translates it. Translators put `<font>` elements in
 * place of text nodes: what is written later would reach nodes that are no longer in the page, and a
 * block that begins or ends with such a node could not be taken away whole. So each text node is put
 * back, empty, before its translation, which goes once the text is written anew, moved or removed; the
 * browser then translates what is new.
 * @param root what holds the page, for as long as it lives
 */
export function surviveTranslation(root: Node): void {
  const translations = new WeakMap<Text, Translation>();
  const texts = new WeakMap<Node, Text>();

  function translate(text: Text, element: Element, original = text.data): void {
    // Some wrap the text node itself.
    if (element.contains(text)) text.replaceWith(text.cloneNode());
    text.data = '';
    element.before(text);
    translations.set(text, { element, original });
    texts.set(element, text);
    observer.observe(text, { characterData: true });
  }
  function forget(text: Text, { element }: Translation): void {
    element.remove();
    translations.delete(text);
    texts.delete(element);
  }

  /** A node has gone from where it was. */
  function removed(node: Node, record: MutationRecord): void {
    const text = node instanceof Text ? node : texts.get(node);
    if (!text) return;
    const known = translations.get(text);
    const element = translationIn(record, texts);
    if (known && node === text) {
      if (root.contains(text)) text.after(known.element);
      else forget(text, known);
      return;
    }
    if (known) forget(text, known);
    if (element) translate(text, element, known?.original);
    // The original is asked for again.
    else if (known) text.data ||= known.original;
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { target } = record;
      const written = target instanceof Text && translations.get(target);
      if (written) forget(target, written);
      for (const node of record.removedNodes) removed(node, record);
    }
    // Drops the records of the changes just made here.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, subtree: true });
}

/** The translation that a change of the page has put in the place of what it removed. */
function translationIn(
  { addedNodes, previousSibling, nextSibling, target }: MutationRecord,
  taken: Pick<WeakMap<Node, Text>, 'has'>,
): Element | undefined {
  const before = previousSibling ? previousSibling.nextSibling : target.firstChild;
  const near = [...addedNodes, previousSibling, before, nextSibling, nextSibling?.previousSibling];
  return near.find(
    (node): node is Element =>
      node?.nodeName === 'FONT' && node.parentNode === target && !taken.has(node),
  );
}
