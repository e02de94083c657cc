/**
 * Keeps the screen from going dark, where the browser can. It lets go when the page is hidden, and is
 * asked again when it is seen.
 * @returns the end of it
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let ended = false;
  const ask = async () => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (ended) await lock.release();
    } catch (error) {
      // The browser refuses when the battery is nearly empty, for one.
      console.info(error);
    }
  };
  const seen = () => void ask();
  seen();
  document.addEventListener('visibilitychange', seen);
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', seen);
    void lock?.release();
  };
}
