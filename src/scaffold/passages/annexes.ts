import { inlineText } from '../markdown-text.ts';
import { bullets, fact, type Passage } from './passage.ts';

/** The annexes by number and title; nothing when there are none. */
export const annexesPassage: Passage = {
  section: 'annexes',
  write: ({ answers, locale }) => {
    const label = locale === 'sv' ? 'Bilaga' : 'Annex';
    const lines = (answers.annexes ?? []).map(({ number, title, file }, i) => {
      const name = title ?? file;
      const lead = `${label} ${inlineText(String(number ?? i + 1))}`;
      return name === undefined ? lead : `${lead}: ${inlineText(name)}`;
    });
    if (lines.length === 0) return [];
    const list = bullets(lines);
    return [
      fact({
        sv: `Till avtalet hör:\n\n${list}`,
        en: `To the agreement belong:\n\n${list}`,
      }),
    ];
  },
};
