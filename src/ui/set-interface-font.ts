/** Sets the interface in the site's own face, once it has been fetched; without it the system's stays. */
export function setInterfaceFont(): void {
  // The one file has no room for a face of its own.
  if (import.meta.env.ONE_FILE) return;
  import('./interface-font.ts')
    .then(({ loadInterfaceFont }) => loadInterfaceFont())
    .catch((error: unknown) => console.info(error));
}
