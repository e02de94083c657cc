import { testHits } from './places-hit.ts';

testHits('gl');
