import { expect, type Page } from '@playwright/test';
import { workshopWords } from '../../src/messages/workshop.ts';

/** Drops a file on the page. */
export function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  return page.evaluate(
    ([name, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], name));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
    },
    [name, [...content]] as const,
  );
}

/** Drops a text on the page, and waits for the workshop. */
export async function dropText(page: Page, name: string, content: Uint8Array): Promise<void> {
  await drop(page, name, content);
  await expect(page.getByRole('navigation', { name: workshopWords.en.steps })).toBeVisible();
}
