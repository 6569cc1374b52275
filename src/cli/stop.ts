import { type Data, fillAll, type Localised } from '../locale.ts';

/** Something about how the program was run, or its surroundings, that it cannot go on with. */
export class Stop extends Error {
  readonly words: Localised;

  constructor(words: Localised, data: Data = {}) {
    const filled = fillAll(words, data);
    super(filled.en);
    this.words = filled;
  }
}
