const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in HTML, in an element or in a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => entities[char] ?? char);
}
