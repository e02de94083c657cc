/** Fills the screen with the page, or no longer. Where the browser cannot, or does not let it, nothing happens. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch (error) {
    console.info(error);
  }
}
