import { type Data, fillAll, type Localised } from '../locale.ts';

/** Something about how the program was run, or its surroundings, that it cannot go on with. */
export class Stop extends Error {
  readonly words: Localised;

  /** @param data values for the words; without, the words are ready, whatever braces a user has put into them */
  constructor(words: Localised, data?: Data) {
    const filled = data === undefined ? words : fillAll(words, data);
    super(filled.en);
    this.words = filled;
  }
}
