import PptxGenJS from 'pptxgenjs';

/** Saves the briefing's scenes as slides, without a map: what a program does that has the text alone. */
async function save(): Promise<void> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  for (const scene of document.querySelectorAll('section')) {
    const [title, words] = ['h2', 'p'].map((it) => scene.querySelector(it)?.textContent ?? '');
    const slide = pptx.addSlide();
    slide.addText(title ?? '', { x: 0.5, y: 0.4, w: 12, h: 1, fontSize: 28, bold: true });
    slide.addText(words ?? '', { x: 0.5, y: 1.6, w: 12, h: 5, fontSize: 20 });
  }
  await pptx.writeFile({ fileName: 'briefing.pptx' });
}

document.querySelector('button')?.addEventListener('click', () => void save());
