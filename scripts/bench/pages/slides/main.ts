import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
import 'reveal.js/theme/white.css';

/** The briefing's scenes as slides, without a map: what a slide tool does with the same text. */
await new Reveal({ hash: true, transition: 'none' }).initialize();
