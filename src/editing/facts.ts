import type { Draft } from '../pack/draft.ts';
import { retitlePart } from './recut.ts';

/** What is known of a text as a whole, as one writes it; `''` is not known. */
export interface Facts {
  readonly title: string;
  readonly date: string;
  readonly issuer: string;
  readonly lang: string;
  readonly id: string;
  readonly sourceTitle: string;
  readonly url: string;
  readonly rights: string;
}
export type Fact = keyof Facts;

/** What is known of a draft, in the language of its text. */
export function factsOf({ manifest, edition }: Draft): Facts {
  const { lang, original, rights } = edition;
  return {
    title: manifest.title[lang] ?? '',
    date: manifest.date ?? '',
    issuer: manifest.issuer?.[lang] ?? '',
    lang,
    id: manifest.id,
    sourceTitle: original.title,
    url: original.url ?? '',
    rights: rights?.[lang] ?? '',
  };
}

/** Where the title of a draft was guessed: from the file's name, or from a line that the source does not call one. */
export function titleGuess({ manifest, edition, source }: Draft): 'name' | 'line' | undefined {
  const title = manifest.title[edition.lang];
  if (!source || title === undefined) return undefined;
  if (source.name.replace(/\.\w+$/, '') === title) return 'name';
  const line = source.blocks.find(({ text }) => text !== '' && title.startsWith(text));
  return line?.kind === 'paragraph' ? 'line' : undefined;
}

/** Writes one fact. @param value `''` takes it away; what must be there stays */
export function setFact(draft: Draft, fact: Fact, value: string): Draft {
  if (factsOf(draft)[fact] === value) return draft;
  const { manifest, edition } = draft;
  const { lang, original } = edition;
  const here = { [lang]: value };
  switch (fact) {
    case 'lang':
      return inLanguage(draft, value);
    case 'title':
      return value === '' ? draft : entitled(draft, value);
    case 'id':
      return value === '' ? draft : { ...draft, manifest: { ...manifest, id: value } };
    case 'date':
    case 'issuer': {
      const { [fact]: _, ...rest } = manifest;
      if (value === '') return { ...draft, manifest: rest };
      return {
        ...draft,
        manifest: fact === 'date' ? { ...rest, date: value } : { ...rest, issuer: here },
      };
    }
    case 'sourceTitle':
      if (value === '') return draft;
      return { ...draft, edition: { ...edition, original: { ...original, title: value } } };
    case 'url': {
      const { url: _, ...rest } = original;
      const source = value === '' ? rest : { ...rest, url: value };
      return { ...draft, edition: { ...edition, original: source } };
    }
    case 'rights': {
      const { rights: _, ...rest } = edition;
      return { ...draft, edition: value === '' ? rest : { ...rest, rights: here } };
    }
  }
}

/** What has the same title, the source and the first part, is called as the text is. */
function entitled(draft: Draft, title: string): Draft {
  const { manifest, edition } = draft;
  const { lang, original } = edition;
  const before = manifest.title[lang];
  const [first] = edition.parts;
  const retitled = first && first.title === before ? retitlePart(draft, first.id, title) : draft;
  return {
    ...retitled,
    manifest: { ...manifest, title: { ...manifest.title, [lang]: title } },
    edition: {
      ...retitled.edition,
      ...(original.title === before && { original: { ...original, title } }),
    },
  };
}

/** The same words, said to be in another language. */
function inLanguage(draft: Draft, lang: string): Draft {
  const { manifest, edition } = draft;
  const { [edition.lang]: title = manifest.id, ...others } = manifest.title;
  const issuer = manifest.issuer?.[edition.lang];
  const rights = edition.rights?.[edition.lang];
  return {
    ...draft,
    manifest: {
      ...manifest,
      title: { ...others, [lang]: title },
      ...(issuer !== undefined && { issuer: { [lang]: issuer } }),
    },
    edition: { ...edition, lang, ...(rights !== undefined && { rights: { [lang]: rights } }) },
  };
}

/** Has the text read with a framework, or not. */
export function toggleFramework({ manifest, ...draft }: Draft, framework: string): Draft {
  const { frameworks = [], ...rest } = manifest;
  const wanted = frameworks.includes(framework)
    ? frameworks.filter((it) => it !== framework)
    : [...frameworks, framework];
  return {
    ...draft,
    manifest: wanted.length > 0 ? { ...rest, frameworks: wanted } : rest,
  };
}
