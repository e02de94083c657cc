/** Tells spreadsheets that the file is UTF-8: a Japanese Excel would take it for Shift-JIS. */
const byteOrderMark = '\ufeff';
/** Matches what a spreadsheet takes for a formula, in full width too, as typed in Japanese; spaces may precede it. */
const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * Writes rows as CSV (RFC 4180, lines end in CRLF), with a byte order mark. Cells that a spreadsheet would
 * take for a formula are kept from it by an apostrophe.
 * @param rows the header first
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
