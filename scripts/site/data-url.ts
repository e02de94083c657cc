/** Characters that may stand in an address as they are, so that the page can still be compressed; quotes may not. */
const plain = /%(20|2C|2F|3A|3B|3D)/g;

/** @returns the address of a text that is its own content, to stand between quotes of any kind */
export function dataUrl(type: string, text: string): string {
  const encoded = encodeURIComponent(text)
    .replaceAll("'", '%27')
    .replace(plain, decodeURIComponent);
  return `data:${type};charset=utf-8,${encoded}`;
}
