import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readLibrary } from '../../scripts/site/read-library.ts';
import { joinTextWords } from '../../src/messages/join-text.ts';
import type { RawPack } from '../../src/pack/schema.ts';
import { withoutText } from '../../src/pack/without-text.ts';
import JoinText from '../../src/shelf/JoinText.svelte';
import { readInPage } from './reading-worker.ts';

const say = joinTextWords.en;
const { pack } = readLibrary('harbour-2024', 'en');
const paragraphs = pack.text.parts.flatMap(({ title, units }) => [
  title,
  ...units.map(({ marker, text }) => marker + text),
]);

beforeEach(() => readInPage());

function show(raw: unknown = withoutText(pack)) {
  const onjoined = vi.fn<(document: unknown) => void>();
  render(JoinText, { raw, lang: 'en', onjoined });
  const choose = async (...lines: readonly string[]) =>
    userEvent.upload(screen.getByLabelText(say.choose), new File([lines.join('\n\n')], 'a.txt'));
  return { onjoined, choose };
}

describe('a pack without text', () => {
  it('says where the text is from, and opens with its file', async () => {
    const { onjoined, choose } = show();
    expect(screen.getByText(new RegExp(pack.manifest.original.title))).toBeVisible();
    await choose(...paragraphs);
    await waitFor(() => expect(onjoined).toHaveBeenCalledOnce());
    const [joined] = onjoined.mock.calls[0] as [RawPack];
    const own = pack.document?.editions.find(({ lang }) => lang === 'en');
    expect(joined.editions).toEqual([own]);
  });

  it('names what the file lacks, and opens without it if that is wanted', async () => {
    const { onjoined, choose } = show();
    await choose(...paragraphs.slice(0, -1));
    expect(await screen.findByRole('alert')).toHaveTextContent(/does not have these units: /);
    expect(onjoined).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: say.openWithout }));
    expect(onjoined).toHaveBeenCalledOnce();
  });

  it('does not open with another text, nor with what is none', async () => {
    const { onjoined, choose } = show();
    await choose('Another statement', 'It is about something else.');
    expect(await screen.findByText(say.otherText('a.txt'))).toBeVisible();
    await choose('');
    expect(await screen.findByText(/“a.txt” cannot be read/)).toBeVisible();
    expect(onjoined).not.toHaveBeenCalled();
  });

  it('is refused with the reasons where it has another form', () => {
    show({ ...withoutText(pack), version: 2 });
    expect(screen.getByRole('alert')).toHaveTextContent(/^version: /);
  });
});
