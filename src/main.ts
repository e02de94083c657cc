/**
 * Lets the browser paint the text, which stands in the page already, before the script that takes
 * it over keeps it busy. A page in the background paints nothing and is not waited for.
 */
function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

await painted();
await import('./start.ts');

export {};
