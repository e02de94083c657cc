import { encodeView } from '../session/encode-view.ts';
import { nothing, type View } from '../session/view.ts';

const prefix = 'briefing-';

/**
 * What the windows of this briefing share: a window's name stays with it when it is loaded anew, and
 * is no part of a link.
 */
export function sessionOf(own: Window): string {
  if (!own.name.startsWith(prefix)) {
    own.name = prefix + Math.random().toString(36).slice(2, 10);
  }
  return own.name.slice(prefix.length);
}

/** The address of the speaker's window. */
export function speakerHref(view: View, session: string, lang: View['lang']): string {
  return encodeView({ ...view, mode: 'speaker', session, ...(lang && { lang }) });
}

/** The address at which the audience sees what a speaker's window speaks of. */
export function audienceHref(view: View): string {
  const { session: _, ...rest } = view;
  return encodeView({ ...rest, mode: 'brief' });
}

/** Where the author's scenes are listed. */
export function ownHref(lang: NonNullable<View['lang']>): string {
  return encodeView({ ...nothing, mode: 'scenes', lang });
}

/**
 * Opens the speaker's window, or brings up the one that is open.
 * @returns the window; nothing if the browser held it back
 */
export function openSpeaker(href: string, session: string): Window | null {
  try {
    const opened = window.open(href, `speaker-${session}`, 'popup,width=1100,height=760');
    // Some blockers give back a window that is closed, or throw.
    return opened?.closed === false ? opened : null;
  } catch (error) {
    console.warn(error);
    return null;
  }
}
