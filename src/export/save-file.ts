/**
 * Hands a file to the reader's browser, which keeps it where downloads are kept.
 * @param type its media type
 */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken it by the time the click's own task is over.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
}
