import type JSZip from 'jszip';

/**
 * Children in the order of ECMA-376 (pml.xsd, dml-main.xsd), for the elements that the decks have. What
 * is not listed may not stand there.
 */
const order: Readonly<Record<string, string>> = {
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle p:extLst',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
  'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
  'p:notes': 'p:cSld p:clrMapOvr p:extLst',
  'p:notesMaster': 'p:cSld p:clrMap p:hf p:notesStyle p:extLst',
  'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style p:extLst',
  'p:nvPicPr': 'p:cNvPr p:cNvPicPr p:nvPr',
  'p:blipFill': 'a:blip a:srcRect a:tile a:stretch',
  'p:spPr':
    'a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:gradFill a:blipFill a:pattFill a:grpFill a:ln a:effectLst a:effectDag a:scene3d a:sp3d a:extLst',
  'p:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:p': 'a:pPr a:r|a:br|a:fld a:endParaRPr',
  'a:pPr':
    'a:lnSpc a:spcBef a:spcAft a:buClrTx a:buClr a:buSzTx a:buSzPct a:buSzPts a:buFontTx a:buFont a:buNone a:buAutoNum a:buChar a:buBlip a:tabLst a:defRPr a:extLst',
  'a:r': 'a:rPr a:t',
  'a:rPr':
    'a:ln a:noFill a:solidFill a:gradFill a:effectLst a:highlight a:uLnTx a:uLn a:uFillTx a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst',
};

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const isXml = (part: string) => /\.(xml|rels)$/.test(part);
const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1);
const relsOf = (part: string) =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;
/** Where a relationship of a part leads. */
const target = (part: string, to: string) =>
  new URL(to, `https://package/${part}`).pathname.slice(1);
const elements = (document: Document) => [...document.getElementsByTagName('*')];
const twice = (values: readonly string[]) => values.filter((it, at) => values.indexOf(it) !== at);

/**
 * What is wrong in an Office Open XML presentation, in words; nothing for one that is sound. It judges what
 * makes programs ask for a repair, or a screen reader read a file's name: whether XML is well-formed, whether
 * parts, content types and relationships agree, the order of elements, ids, alternative texts, letter sets.
 */
export async function faultsIn(file: JSZip): Promise<string[]> {
  const parts = Object.keys(file.files).filter((name) => !file.files[name]!.dir);
  const faults: string[] = [];
  const documents = new Map<string, Document>();
  for (const part of parts.filter(isXml)) {
    const xml = await file.file(part)!.async('string');
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    const error = document.querySelector('parsererror');
    if (error) faults.push(`${part} is not well-formed: ${error.textContent}`);
    else documents.set(part, document);
  }
  return [
    ...faults,
    ...typeFaults(parts, documents),
    ...relationFaults(parts, documents),
    ...[...documents].flatMap(([part, document]) =>
      [
        ...orderFaults(document),
        ...idFaults(document),
        ...pictureFaults(document),
        ...letterFaults(document),
      ].map((fault) => `${part}: ${fault}`),
    ),
  ];
}

/** Every part has one content type, and every type that is given to a part has its part. */
function typeFaults(parts: readonly string[], documents: ReadonlyMap<string, Document>): string[] {
  const types = documents.get('[Content_Types].xml');
  if (!types) return ['there are no content types'];
  const given = (element: string, attribute: string) =>
    [...types.querySelectorAll(element)].map((it) => it.getAttribute(attribute) ?? '');
  const [defaults, overrides] = [given('Default', 'Extension'), given('Override', 'PartName')];
  const bare = parts.filter(
    (part) =>
      part !== '[Content_Types].xml' &&
      !overrides.includes(`/${part}`) &&
      !defaults.includes(part.split('.').at(-1) ?? ''),
  );
  return [
    ...overrides
      .filter((name) => !parts.includes(name.slice(1)))
      .map((name) => `a content type is given to ${name}, which is not there`),
    ...bare.map((part) => `${part} has no content type`),
    ...twice([...defaults, ...overrides]).map((name) => `${name} has two content types`),
  ];
}

/** Every relationship leads to a part, every part is led to, and every id that is used is one. */
function relationFaults(
  parts: readonly string[],
  documents: ReadonlyMap<string, Document>,
): string[] {
  const faults: string[] = [];
  const reached = new Set(['[Content_Types].xml']);
  for (const part of ['', ...parts.filter((it) => !it.endsWith('.rels'))]) {
    const relations = [
      ...(documents.get(relsOf(part))?.querySelectorAll('Relationship') ?? []),
    ].filter((it) => it.getAttribute('TargetMode') !== 'External');
    const ids = relations.map((it) => it.getAttribute('Id') ?? '');
    reached.add(relsOf(part));
    for (const relation of relations) {
      const to = target(part, relation.getAttribute('Target') ?? '');
      reached.add(to);
      if (!parts.includes(to)) faults.push(`${part} leads to ${to}, which is not there`);
    }
    faults.push(...twice(ids).map((id) => `${part} has two relationships ${id}`));
    const document = documents.get(part);
    const used = (document ? elements(document) : []).flatMap((element) =>
      ['id', 'embed', 'link'].flatMap((name) => element.getAttributeNS(relationships, name) ?? []),
    );
    faults.push(
      ...used.filter((id) => !ids.includes(id)).map((id) => `${part} has no relationship ${id}`),
    );
  }
  return [
    ...faults,
    ...parts.filter((part) => !reached.has(part)).map((part) => `nothing leads to ${part}`),
  ];
}

function orderFaults(document: Document): string[] {
  return elements(document).flatMap((parent) => {
    const wanted = order[parent.tagName]?.split(' ');
    if (!wanted) return [];
    let at = 0;
    return [...parent.children].flatMap(({ tagName }) => {
      const place = wanted.findIndex((names) => names.split('|').includes(tagName));
      const right = place >= at;
      at = Math.max(at, place);
      return right ? [] : [`${tagName} stands in the wrong place in ${parent.tagName}`];
    });
  });
}

/** Ids of a slide's shapes, of slides, of masters and layouts: each once, and in its range. */
function idFaults(document: Document): string[] {
  const idsOf = (...names: readonly string[]) =>
    elements(document)
      .filter(({ tagName }) => names.includes(tagName))
      .map((it) => it.getAttribute('id') ?? '');
  const slides = idsOf('p:sldId');
  const layouts = idsOf('p:sldMasterId', 'p:sldLayoutId');
  return [
    ...[idsOf('p:cNvPr'), slides, layouts].flatMap(twice).map((id) => `the id ${id} stands twice`),
    ...slides.filter((id) => Number(id) < 256).map((id) => `a slide’s id ${id} is below 256`),
    ...layouts.filter((id) => Number(id) < 2 ** 31).map((id) => `a layout’s id ${id} is below 2³¹`),
  ];
}

/** Every picture says what it shows; the name of a file says nothing. */
function pictureFaults(document: Document): string[] {
  return [...document.getElementsByTagName('p:pic')]
    .map((picture) => picture.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr') ?? '')
    .filter((said) => said.trim() === '' || /\.\w{3,4}$/.test(said))
    .map((said) => `a picture’s alternative text is “${said}”`);
}

/** Letters of East Asia here are Japanese: their set is Shift-JIS (−128) or not given. */
function letterFaults(document: Document): string[] {
  return [...document.getElementsByTagName('a:ea')]
    .map((face) => face.getAttribute('charset') ?? '-128')
    .filter((set) => set !== '-128')
    .map((set) => `East Asian letters are of the set ${set}`);
}
