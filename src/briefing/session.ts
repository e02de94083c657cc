import type { Atlas } from '../session/atlas.svelte.ts';
import { nothing } from '../session/view.ts';

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
export function speakerHref(atlas: Atlas, session: string): string {
  const { lang, view } = atlas;
  return atlas.href({ ...view, mode: 'speaker', session, lang });
}

/** The address at which the audience sees what a speaker's window speaks of. */
export function audienceHref(atlas: Atlas): string {
  const { session: _, ...rest } = atlas.view;
  return atlas.href({ ...rest, mode: 'brief' });
}

/** The address of the list of the author's scenes. */
export function ownHref(atlas: Atlas): string {
  return atlas.href({ ...nothing, mode: 'scenes', lang: atlas.lang });
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
