import { dateWords } from '../words/dates.ts';
import { asked, fact, gapIn, joined, type Passage, proposal } from './passage.ts';

/** The first and the last day, and that it ends by itself. */
export const termPassage: Passage = {
  section: 'term',
  write: (context) => {
    const { answers, locale } = context;
    const { start, end, extension } = answers.term ?? {};
    if (start === undefined && end === undefined) {
      return [
        asked(
          {
            sv: 'avtalets första dag och sista dag',
            en: 'the first day and the last day of the agreement',
          },
          'start',
        ),
      ];
    }
    const first =
      start === undefined
        ? gapIn(context, { sv: 'avtalets första dag', en: 'the first day of the agreement' })
        : dateWords(start, locale);
    const last =
      end === undefined
        ? gapIn(context, { sv: 'avtalets sista dag', en: 'the last day of the agreement' })
        : dateWords(end, locale);
    const applies = fact({
      sv: `Avtalet gäller från och med ${first} till och med ${last}.`,
      en: `The agreement applies from ${first} up to and including ${last}.`,
    });
    if (extension?.automatic === true) return [applies];
    const ends = proposal(
      {
        sv: 'Därefter upphör avtalet utan att någon part behöver säga upp det.',
        en: 'After that it ends without any party giving notice.',
      },
      'ends-without-notice',
    );
    return [applies, joined(ends)];
  },
};
