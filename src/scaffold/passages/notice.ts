import { monthsBefore } from '../../agreement/language/number-words.ts';
import { asked, fact, joined, type Passage, proposal } from './passage.ts';

const freely = proposal({
  sv: 'Den som säger upp behöver inte ange något skäl, men berättar gärna.',
  en: 'Whoever gives notice need not say why, but is welcome to.',
});

/** Who may give notice, how, and how long beforehand. */
export const noticePassage: Passage = {
  section: 'termination',
  write: ({ answers, locale }) => {
    const months = answers.term?.['notice-months'];
    if (months === undefined) {
      return [
        asked(
          {
            sv: 'om en part får säga upp avtalet i förtid, och i så fall med vilken uppsägningstid',
            en: 'whether a party may give notice before the term ends, and if so how long beforehand',
          },
          'notice',
        ),
      ];
    }
    if (months === 0) {
      return [
        fact({
          sv: 'Varje part kan säga upp avtalet skriftligen, utan uppsägningstid.',
          en: 'Each party may end the agreement in writing, without a period of notice.',
        }),
        joined(freely),
      ];
    }
    const time = monthsBefore(months, locale);
    return [
      fact({
        sv: `Varje part kan säga upp avtalet skriftligen med ${time} uppsägningstid.`,
        en: `Each party may end the agreement in writing with ${time} notice.`,
      }),
      joined(freely),
      joined(
        proposal({
          sv: 'Under uppsägningstiden planerar parterna tillsammans hur arbetet avslutas, med omtanke om dem som deltar.',
          en: 'During that time the parties plan together how the work is brought to an end, with care for those who take part.',
        }),
      ),
    ];
  },
};
