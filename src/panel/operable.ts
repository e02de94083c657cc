import type { Attachment } from 'svelte/attachments';

/**
 * Makes the marks in a passage buttons. The page as it is sent has them bare: without a script they
 * could not be pressed, and it is an eighth shorter, so the text is seen sooner.
 */
export const operable: Attachment = (passage) => {
  for (const mark of passage.querySelectorAll('mark')) {
    mark.setAttribute('role', 'button');
    mark.tabIndex = 0;
  }
};
