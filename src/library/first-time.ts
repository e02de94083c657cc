/**
 * Whether this browser meets something for the first time; from then on it does not.
 * @param what a name that is kept in the browser
 * @returns false too where a browser keeps nothing: what cannot be remembered would come again and again
 */
export function firstTime(what: string): boolean {
  try {
    if (localStorage.getItem(what) !== null) return false;
    localStorage.setItem(what, 'seen');
    return true;
  } catch {
    return false;
  }
}
