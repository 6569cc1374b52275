import { lowerOf } from '../../agreement/language/search.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { goalSentences, hasGoalSign } from '../../rule-kinds/goal-signs.ts';
import { hasGap } from '../../rule-kinds/own-sentences.ts';

/** A sentence that says what the parties want, not how they work. */
const aims =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*mål(?:et|en|sättning[a-zà-öø-ɏ]*|bild[a-zà-öø-ɏ]*)?|[a-zà-öø-ɏ]*syfte[a-zà-öø-ɏ]*|syftar|ändamål[a-zà-öø-ɏ]*|avsikt[a-zà-öø-ɏ]*|vision[a-zà-öø-ɏ]*|ambition[a-zà-öø-ɏ]*|vill|ska|skall|strävar|bidra|hoppas)(?![a-zà-öø-ɏ])/;
/** So many are shown; the rest are the same matter. */
const most = 6;

export const goalNotMeasurable = defineRule({
  id: 'goal-not-measurable',
  group: 'goals',
  title: { sv: 'Tecken på att målet är nått', en: 'A sign that the goal is reached' },
  summary: {
    sv: 'Målen går att känna igen när de är nådda.',
    en: 'The goals can be recognised when they are reached.',
  },
  rationale: {
    sv: 'Utan något tecken vet ingen om partnerskapet lyckas, och uppföljningen får bara räkna aktiviteter. Två eller tre tecken räcker. De är inga beställda resultat: ett partnerskap ska inte bli en lista över vad någon levererar.',
    en: 'Without any sign nobody knows whether the partnership succeeds, and follow-up can only count activities. Two or three signs are enough. They are no ordered results: a partnership should not become a list of what somebody delivers.',
  },
  advice: {
    sv: 'Lägg till två eller tre saker som ni skulle se om målet var nått: hur många som deltar, vad de själva säger, eller något som inte längre händer. Skriv ungefär när.',
    en: 'Add two or three things you would see if the goal were reached: how many take part, what they say themselves, or something that no longer happens. Say about when.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['goals'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 2.6, om utmaningen blev löst',
        en: 'section 2.6, whether the challenge was solved',
      },
      level: 'recommended',
    },
    {
      work: 'stockholm-audit',
      place: { sv: 'styrning och uppföljning', en: 'steering and follow-up' },
    },
  ],
  messages: {
    missing: {
      sv: 'Målen säger vart ni vill, men inget visar när ni är framme. Lägg gärna till två eller tre tecken, till exempel hur många som deltar och vad de själva säger.',
      en: 'The goals say where you want to go, but nothing shows when you are there. Consider adding two or three signs, for example how many take part and what they say themselves.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna ser att målet är på väg att nås när minst [fyll i: antal] personer deltar varje år och hälften av dem säger att [fyll i: vad som har blivit bättre].',
      en: 'The parties see that the goal is being reached when at least [fill in: number] people take part each year and half of them say that [fill in: what has become better].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nParternas gemensamma mål är att stärka gemenskapen i Norra.\n',
      finds: [
        {
          message: 'missing',
          on: 'Parternas gemensamma mål är att stärka gemenskapen i Norra.',
          severity: 'info',
        },
      ],
    },
    {
      // The years of a programme and the age of those it is for measure nothing.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nMålet är att unga mellan 13 och 16 år ska trivas. Det följer kommunens ungdomsprogram 2026–2030.\n',
      finds: [{ message: 'missing', on: 'Målet är att unga mellan 13 och 16 år ska trivas.' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nParternas gemensamma mål är att stärka gemenskapen i Norra. Före 2029 ska minst 50 grannar ha varit med och ordnat något.\n',
      finds: [],
    },
    {
      // No number: something that anyone can see.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nMålet är att ingen i kvarteret behöver äta ensam på julafton.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nMålet är ett tryggare kvarter.\n\n## Uppföljning\n\nStyrgruppen tar varje höst fram siffror för de nyckeltal som står i bilagan.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const sentences = goalSentences(agreement);
    if (sentences.length === 0 || hasGap(agreement, sentences) || hasGoalSign(agreement)) return;
    const aimed = sentences.filter((sentence) => aims.test(lowerOf(sentence)));
    const [first, ...others] = aimed.length > 0 ? aimed : sentences;
    if (!first) return;
    yield {
      message: 'missing',
      at: sentenceRange(first),
      related: others.slice(0, most).map((sentence) => ({ range: sentenceRange(sentence) })),
      section: 'goals',
    };
  },
});
