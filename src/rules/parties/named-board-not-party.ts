import { agenciesWithDuties } from '../../agreement/agencies.ts';
import type { Agreement } from '../../agreement/agreement.ts';
import {
  type BoardMention,
  boardsWithDuties,
  boundBoards,
  isSaidApart,
  isSameBoard,
} from '../../agreement/boards.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import { outsidersWithDuties } from '../../agreement/outsiders.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, genom kultur- och fritidsnämnden, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const namedBoardNotParty = defineRule({
  id: 'named-board-not-party',
  group: 'parties',
  title: { sv: 'Nämnd som inte är med', en: 'A board that is not part of it' },
  summary: {
    sv: 'Den nämnd som får en uppgift i texten är också den som är part, beslutar eller skriver under.',
    en: 'A board that gets a task in the text is also a party, decides or signs.',
  },
  rationale: {
    sv: 'Kommunen är part oavsett, men det är varje nämnd som beslutar om sin verksamhet och sina pengar. Har den nämnd som ska göra något inte sagt ja kan uppgiften bli liggande. De som har följt stora partnerskap pekar på just detta: alla som berörs behöver vara med.',
    en: 'The municipality is a party either way, but each board decides on its own activity and money. If the board that is to do something has not agreed, the task may be left undone. Those who have followed large partnerships point to this: all who are affected need to take part.',
  },
  advice: {
    sv: 'Fråga om nämnden har beslutat om sin uppgift. Hänvisa då till beslutet eller låt den skriva under. Annars, stryk uppgiften eller ge den till den nämnd som är med.',
    en: 'Ask whether the board has decided on its task. Then refer to the decision or let it sign. Otherwise take the task out or give it to the board that takes part.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['parties', 'commitments'],
  basis: [
    { work: 'local-government-act', place: { sv: '6 kap. 3 §', en: 'chapter 6, section 3' } },
    {
      work: 'boras-agreement',
      place: {
        sv: 'två nämnder tar på sig ansvaret, en skriver under',
        en: 'two boards take on the responsibility, one signs',
      },
    },
  ],
  messages: {
    board: {
      sv: '”{board}” får en uppgift här, men står inte bland parterna och skriver inte under. Har den beslutat om sin uppgift? Hänvisa till beslutet, låt den skriva under, eller stryk uppgiften.',
      en: '“{board}” gets a task here, but is not named among the parties and does not sign. Has it decided on its task? Refer to the decision, let it sign, or take the task out.',
    },
  },
  proposals: {
    default: {
      sv: '{Board} har godkänt sitt åtagande den [fyll i: dag], § [fyll i: nummer].',
      en: '{Board} approved its commitment on [fill in: day], § [fill in: number].',
    },
  },
  sample: { 'Board.sv': '[Fyll i: nämnden]', 'Board.en': '[Fill in: the board]' },
  examples: [
    {
      language: 'sv',
      text: `${parties}\n## Insatser\n\nArbetsmarknadsnämnden bidrar med en handledare.\n`,
      finds: [{ message: 'board', on: 'Arbetsmarknadsnämnden', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `${parties}\n## Organisation\n\nArbetet samordnas av socialnämnden och kultur- och fritidsnämnden. Socialnämnden kallar till möten.\n`,
      finds: [{ message: 'board', on: 'socialnämnden' }],
    },
    {
      // The board itself, its department, and the board of the association.
      language: 'sv',
      text: `${parties}\n## Insatser\n\nKultur och fritidsnämnden bidrar med pengar. Kultur- och fritidsförvaltningen deltar med en samordnare. Föreningens styrelse leder arbetet.\n`,
      finds: [],
    },
    {
      // Boards that hear of it, are asked or decide.
      language: 'sv',
      text: `${parties}\n## Uppföljning\n\nÅrsrapporten anmäls till socialnämnden. Kommunstyrelsen får del av den. Utbildningsnämnden ska yttra sig om schemat.\n`,
      finds: [],
    },
    {
      // It has decided.
      language: 'sv',
      text: `${parties}\n## Insatser\n\nSocialnämnden bidrar med en kurator. Socialnämnden har godkänt sitt åtagande den 22 januari 2026, § 11.\n`,
      finds: [],
    },
    {
      // What a law gives a board to do.
      language: 'sv',
      text: `${parties}\n## Bakgrund\n\nSocialnämnden ansvarar enligt socialtjänstlagen för stöd till unga. Utbildningsnämnden driver tre skolor i området.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    if (!agreement.reading.parties.some(({ side }) => side === 'public')) return;
    for (const [first, ...others] of [...boardsApart(agreement), ...othersApart(agreement)]) {
      if (!first) continue;
      const { sentence, start, end } = first;
      const board = sentence.text.slice(start, end).replace(/\s+/g, ' ');
      yield {
        message: 'board',
        at: rangeIn(sentence.block.prose, sentence.start + start, sentence.start + end),
        related: others.map((other) => ({ range: sentenceRange(other.sentence) })),
        data: { board, Board: `${board.charAt(0).toUpperCase()}${board.slice(1)}` },
      };
    }
  },
});

/** The boards that are not bound, with every place where they get something to do. */
function boardsApart(agreement: Agreement): readonly (readonly BoardMention[])[] {
  const duties = boardsWithDuties(agreement);
  if (duties.length === 0) return [];
  const bound = boundBoards(agreement);
  const groups: BoardMention[][] = [];
  for (const mention of duties) {
    // The municipality alone is a party: which board acts for it is not told.
    if (bound.length === 0 && !isSaidApart(mention)) continue;
    if (bound.some((name) => isSameBoard(name, mention.name))) continue;
    const group = groups.find(([first]) => first && isSameBoard(first.name, mention.name));
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** An agency of the state, or an organisation by name, is never a part of the municipality. */
function othersApart(agreement: Agreement): readonly (readonly BoardMention[])[] {
  const groups = new Map<string, BoardMention[]>();
  const duties = [...agenciesWithDuties(agreement), ...outsidersWithDuties(agreement)];
  for (const mention of duties) {
    const group = groups.get(mention.name);
    if (group) group.push(mention);
    else groups.set(mention.name, [mention]);
  }
  return [...groups.values()];
}
