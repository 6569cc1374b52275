import type { Agreement, Reference } from '../../agreement/agreement.ts';
import { type AnnexList, annexListOf } from '../../agreement/annex-list.ts';
import { annexesOf, isListed } from '../../agreement/annexes-pointed-to.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import {
  lowerOf,
  ownSentencesWith,
  type Said,
  saidIn,
  saidRange,
  sentencesWith,
} from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { defineRule } from '../../rule.ts';
import { attachedPapers, stemOf } from '../../rule-kinds/attached-papers.ts';
import { contains, type Range } from '../../source.ts';

const papers =
  '(?:verksamhetsplan|handlingsplan|aktivitetsplan|arbetsplan|projektplan|genomförandeplan|årsplan|tidplan|tidsplan|kommunikationsplan|uppföljningsplan|utvärderingsplan|verksamhetsbeskrivning|projektbeskrivning|kravspecifikation|uppdragsbeskrivning|budget)';
/** Something is measured by a plan or a budget: which, `paper` tells. */
const yardstick =
  /(?<![a-zà-öø-ɏ])(?:enligt|i enlighet med|i linje med|utifrån|med utgångspunkt i|följer(?! upp)|framgår av|(?:beskrivs|anges|preciseras|specificeras|regleras|redovisas)(?: närmare| vidare| utförligare)? i|baseras på|bygger på|(?:avvik(?:er|a|elser?|elserna)(?: (?!inte|ej)[a-zà-öø-ɏ]+){0,3}?|avsteg|skiljer sig) från|i förhållande till|jämför(?:s|t)?(?: [a-zà-öø-ɏ]+){0,2}? med|(?:mät(?:s|er|a)|stäm(?:s|mer|ma)|jämför(?:s|a)?|prövas?|avstämning(?:en|ar)?|jämförelse(?:n|r)?)(?: [a-zà-öø-ɏ]+){0,8}? mot)(?: [a-zà-öø-ɏ]+){0,3}? (?:[a-zà-öø-ɏ]*(?:plan|budget|beskrivning|specifikation)|(?:bifoga(?:d|t|de)|bilag(?:d|t|da)|medföljande) [a-zà-öø-ɏ]*(?:avtal|kalkyl|instruktion))[a-zà-öø-ɏ]*(?: (?:och|eller|samt) [a-zà-öø-ɏ]+)?/g;
/** “Bilagt biträdesavtal”: whatever is said to be attached. */
const attachedPaper =
  /(?<![a-zà-öø-ɏ])(?:bifoga(?:d|t|de)|bilag(?:d|t|da)|medföljande) ([a-zà-öø-ɏ]*(?:avtal|kalkyl|instruktion|plan|budget|beskrivning|specifikation))(?:en|et|er|erna)?(?![a-zà-öø-ɏ])/;
const paper = new RegExp(
  `(?<![a-zà-öø-ɏ])${papers}(?:en|ens|er|erna)?(?![a-zà-öø-ɏ])(?: (?:och|eller|samt) ${papers}(?:en|ens|er|erna)?(?![a-zà-öø-ɏ]))?`,
);
const everyPaper = new RegExp(papers, 'g');
const attachedLetters = ['bifogat ', 'bilagt ', 'bifogad ', 'bilagd ', 'bifogade ', 'medföljande '];
/** The public’s own budget and plans, which are no annexes. */
const ofOthers = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:kommunens|stadens|regionens|nämndens|förvaltningens|fullmäktiges|statens|landstingets|ordinarie|egen|egna|sin|sina|skolans|deras|individuell[a-z]*|varje(?! (?:år|termin|månad|kvartal|gång|höst|vår)))(?: [a-zà-öø-ɏ]+){0,2} ${papers}`,
);
/** “nedan”, “i avsnitt 5”: it stands in the text itself. */
const inText =
  /^(?:en|ens)?,? ?(?:\(?(?:se )?(?:nedan|ovan|här|i avsnitt|i punkt|under)|i tabellen)/;

const make =
  '(?:tar|ta|tagit|arbetar|arbeta) (?:[a-zà-öø-ɏ]+ ){0,3}fram|(?:upprätta|besluta|fastställ|skriv|anta|utarbeta|godkänn|formuler|revider|presenter|lämna|enas|kommer överens|komma överens|bestäm|sätt(?=[eas])|lägg|gör|göra|utform|uppdater|stäm)[a-zà-öø-ɏ]*';
const isMade =
  '(?:ska |skall |har |att |som |årligen |varje år |gemensamt )*(?:tas|tagits|arbetas|arbetats) fram|(?:ska |skall |har |att |som |årligen |varje år |gemensamt |av styrgruppen )*(?:upprättas|beslutas|fastställs|skrivs|antas|utarbetas|godkänns|formuleras|revideras|presenteras|lämnas|läggs fram|läggs fast|görs|tas fram|bifogas|finns|uppdateras|upprättats|fastställts|(?:bestämmer|beslutar|skriver|gör|tar|upprättar|fastställer|lägger) (?:vi|parterna|styrgruppen|arbetsgruppen|de))';

export const danglingAnnexReference = defineRule({
  id: 'dangling-annex-reference',
  group: 'consistency',
  title: { sv: 'Bilaga som inte finns', en: 'Annex that is not there' },
  summary: {
    sv: 'Det som texten hänvisar till är bifogat, eller så står det när det tas fram.',
    en: 'What the text refers to is attached, or the text says when it will be made.',
  },
  rationale: {
    sv: 'Den som läser texten om två år behöver hitta samma bilaga och samma plan som ni menade. Mäts något mot en plan som inte följer med vet ingen säkert vad som räknas som en avvikelse.',
    en: 'Whoever reads the text in two years needs to find the same annex and the same plan that you meant. If something is measured by a plan that does not come with it, nobody knows for sure what counts as a deviation.',
  },
  advice: {
    sv: 'Bifoga det som texten bygger på och räkna upp bilagorna sist. Finns planen inte än: skriv vem som tar fram den och senast när.',
    en: 'Attach what the text rests on and list the annexes at the end. If the plan does not exist yet, write who makes it and by when.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['annexes'],
  gathers: true,
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.3.2, hänvisa till bilagor', en: 'section 2.3.2, refer to annexes' },
      level: 'recommended',
    },
    { work: 'document-integrity' },
  ],
  messages: {
    annex: {
      sv: 'Texten hänvisar till {words}, men den finns inte i texten och räknas inte upp bland bilagor. Bifoga den och räkna upp bilagorna sist, eller stryk hänvisningen.',
      en: 'The text refers to {words}, but it is not in the text nor listed among annexes. Attach it and list the annexes at the end, or strike the reference.',
    },
    paper: {
      sv: 'Här mäts något mot ”{words}”, som varken finns som bilaga eller sägs tas fram. Bifoga det som menas, eller skriv vem som tar fram det och senast när.',
      en: 'Here something is measured by “{words}”, which is neither among the annexes nor said to be made. Attach what is meant, or write who makes it and by when.',
    },
  },
  proposals: {
    annex: {
      sv: 'Till {own} hör följande bilagor: {list}.',
      en: 'The following annexes belong to {own}: {list}.',
    },
    paper: {
      sv: 'Styrgruppen beslutar om {words} vid sitt första möte, senast den [fyll i: dag]. Det som beslutas läggs till {own} som bilaga.',
      en: 'The steering group decides on what is to be measured by ({words}) at its first meeting, by [fill in: day]. What is decided is added to {own} as an annex.',
    },
  },
  sample: {
    words: 'verksamhetsplan',
    'list.sv': 'bilaga 1, [fyll i: vad den heter]',
    'list.en': 'annex 1, [fill in: its title]',
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Verksamhet\n\nTräffarna beskrivs i bilaga 1.\n\n## Ekonomi\n\nKostnaderna framgår av bilaga 2.\n\n## Bilagor\n\n- Bilaga 1: Träffar under våren\n',
      finds: [{ message: 'annex', on: 'bilaga 2', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nVill en part avvika från årets verksamhetsplan talar den först med de andra. Större avsteg från budgeten tas upp i styrgruppen.\n',
      finds: [{ message: 'paper', on: 'verksamhetsplan' }],
    },
    {
      // The plan is made later, and the text says by whom.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Styrgrupp\n\nStyrgruppen beslutar varje november om en verksamhetsplan för nästa år.\n\n## Omförhandling\n\nAvvikelser från verksamhetsplanen tas upp i styrgruppen.\n',
      finds: [],
    },
    {
      // The annexes are listed at the end; the municipality’s own budget is none of them.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKostnaderna framgår av bilaga 1. Bidraget ryms enligt kommunens budget för 2027.\n\n## Bilagor\n\n1. Kostnader för första året\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Economy\n\nThe costs of the meetings are described in annex 2, and the parties follow it.\n',
      finds: [{ message: 'annex', on: 'annex 2' }],
    },
  ],
  *check(agreement) {
    const list = annexListOf(agreement);
    const dangling = annexesOf(agreement).filter(({ target }) => !isListed(target, list));
    const [annex, ...more] = dangling;
    if (annex) {
      yield {
        message: 'annex',
        at: annex.range,
        related: more.map(({ range }) => ({ range })),
        proposal: 'annex',
        data: { ...ownWordData(agreement), ...wordsFor(dangling) },
      };
    }
    const known = new Map<string, boolean>();
    const papersUsed = saidIn(
      agreement,
      ['plan', 'budget', 'beskrivning', 'specifikation', ...attachedLetters],
      yardstick,
    )
      .concat(deviations(agreement))
      .flatMap((said) => wordsOf(said))
      .filter((said) => isUnattached(agreement, said, list, known) && !touches(dangling, said));
    const claimed = attachedPapers(agreement).filter((said) => isMissing(agreement, said, list));
    const [paper, ...others] = [...papersUsed, ...claimed];
    if (!paper) return;
    yield {
      message: 'paper',
      at: saidRange(paper),
      related: others.map((said) => ({ range: saidRange(said) })),
      proposal: 'paper',
      data: { ...ownWordData(agreement), words: paper.text },
    };
  },
});

/** “Kostnaderna får inte avvika från budgeten”: denied, and measured by it all the same. */
function deviations(agreement: Agreement): readonly Said[] {
  return ownSentencesWith(agreement, ['inte avvika från']).flatMap((sentence) => {
    const start = lowerOf(sentence).indexOf('avvika från');
    const [match] = allMatches(lowerOf(sentence).slice(start), yardstick);
    if (match?.index !== 0) return [];
    return [{ sentence, start, end: start + match[0].length, text: match[0] }];
  });
}

/** Only the plan itself, without what leads to it; nothing when it is another. */
function wordsOf(said: Said): readonly Said[] {
  const lower = lowerOf(said.sentence).slice(said.start, said.end);
  const attached = attachedPaper.exec(lower);
  const found = paper.exec(lower) ?? attached;
  if (!found) return [];
  const start = said.start + found.index;
  const end = start + found[0].length;
  return [{ ...said, start, end, text: said.sentence.text.slice(start, end) }];
}

function isUnattached(
  agreement: Agreement,
  said: Said,
  list: AnnexList,
  known: Map<string, boolean>,
): boolean {
  const lower = lowerOf(said.sentence);
  const before = lower.slice(Math.max(0, said.start - 60), said.end);
  if (ofOthers.test(before) || inText.test(lower.slice(said.end))) return false;
  const attached = attachedPaper.exec(said.text.toLowerCase())?.[1];
  const stems = said.text.toLowerCase().match(everyPaper) ?? (attached ? [attached] : []);
  return stems.some((stem) => {
    const found = known.get(stem) ?? isNowhere(agreement, stem, list);
    known.set(stem, found);
    return found;
  });
}

/** What is said to be attached, and neither is nor stands in the text under its own heading or as a table. */
function isMissing(agreement: Agreement, { text, sentence, end }: Said, list: AnnexList): boolean {
  const stem = stemOf(text);
  if (inText.test(lowerOf(sentence).slice(end))) return false;
  if (/schema|list|tabell|förteckning/.test(stem) && agreement.blocks.some(({ cell }) => cell))
    return false;
  return isNowhere(agreement, stem, list);
}

function isNowhere(agreement: Agreement, stem: string, list: AnnexList): boolean {
  if (list.text.includes(stem)) return false;
  if (agreement.headings.some(({ text }) => text.toLowerCase().includes(stem))) return false;
  // A table of sums is the budget.
  if (stem === 'budget' && hasTableOfSums(agreement)) return false;
  return !isMadeLater(agreement, stem);
}

function hasTableOfSums({ blocks, facts }: Agreement): boolean {
  return facts.amounts.some(({ range }) =>
    blocks.some((block) => block.kind === 'cell' && contains(block.range, range)),
  );
}

/** “Den fastställda planen” is there already: nobody is said to make it. */
const asItIs =
  /(?<![a-zà-öø-ɏ])(?:den|det|de|vår|våra|en|ett|mot|från|med) (?:[a-zà-öø-ɏ]+ )?(?:fastställ|besluta|godkän|upprätta|uppdatera|revidera|överenskom|antag|framtag|gemensam)[a-zà-öø-ɏ]*(?:d|t|da|de|na|en) (?=[a-zà-öø-ɏ]*(?:plan|budget|beskrivning|specifikation))/g;

/** Somebody makes it, or it is said to be made. */
function isMadeLater(agreement: Agreement, stem: string): boolean {
  const active = new RegExp(
    `(?<![a-zà-öø-ɏ])(?:${make})(?: (?!mot |enligt |från |utifrån |framgår |står |anges |beskrivs )[a-zà-öø-ɏ()\\d]+,?){0,7} [a-zà-öø-ɏ]*${stem}`,
  );
  const passive = new RegExp(
    `(?<!(?:från|enligt|mot|av|i|med) (?:[a-zà-öø-ɏ]{1,20} )?)${stem}[a-zà-öø-ɏ]*(?:,? [a-zà-öø-ɏ\\d]+){0,6}? (?:${isMade})(?![a-zà-öø-ɏ])`,
  );
  return sentencesWith(agreement, [stem]).some((sentence) => {
    const lower = lowerOf(sentence).slice(0, 600).replace(asItIs, ' ');
    return active.test(lower) || passive.test(lower);
  });
}

const touches = (references: readonly Reference[], said: Said): boolean => {
  const at: Range = saidRange(said);
  return references.some(({ range }) => Math.abs(range.start - at.end) < 4);
};

/** “bilaga 1 och bilaga 3”, each once, and a list to copy. */
function wordsFor(dangling: readonly Reference[]): Readonly<Record<string, string>> {
  const targets = [...new Set(dangling.map(({ target }) => target))].slice(0, 6);
  const named = (word: string, none: string) =>
    targets.map((target) => (target === '' ? none : `${word} ${target}`));
  const and = (items: readonly string[], word: string) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
  const listed = (word: string, gap: string) =>
    named(word, `${word} 1`)
      .map((item) => `${item} (${gap})`)
      .join(', ');
  return {
    'words.sv': and(named('bilaga', 'en bilaga'), 'och'),
    'words.en': and(named('annex', 'an annex'), 'and'),
    'list.sv': listed('bilaga', '[fyll i: vad den heter]'),
    'list.en': listed('annex', '[fill in: its title]'),
  };
}
