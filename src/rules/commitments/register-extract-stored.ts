import type { Agreement, Block, Sentence } from '../../agreement/agreement.ts';
import { homesIn } from '../../agreement/children.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { isOfOtherContract } from '../../agreement/language/outside.ts';
import { isQuotedAt } from '../../agreement/language/quotation.ts';
import { extractLetters, registerExtract } from '../../agreement/language/register-extracts.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { isNegatedAt } from '../../agreement/language/sentence-properties.ts';
import { isTold } from '../../agreement/language/tense.ts';
import { cellAt, indexOf } from '../../agreement/neighbours.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';

/** … or of somebody’s own: “ledaren visar sitt utdrag”. */
const extract = new RegExp(
  `${registerExtract}|(?:ledar|volontär|tränar)[a-zà-öø-ɏ]{0,30}s utdrag(?:et|en)?(?![a-zà-öø-ɏ])|(?:ledar|volontär|barnvakt|tränar|värd|vuxn|anställd)[a-zà-öø-ɏ]{0,30} (?:visar|lämnar|hämtar|beställer)(?: upp| in)? (?:sitt|sina|ett) utdrag`,
);
/** What the data protection regulation calls by the same word. */
const ownData = /den registrerade|de registrerade|artikel 15|dataskydd|gdpr|personuppgiftsansvarig/;
/** “utdragen” in a sentence of its own, after one that says which. */
const short = /(?<![a-zà-öø-ɏ])utdrag(?:et|en|ens|ets)?(?![a-zà-öø-ɏ])/;

/** A copy is made, or the extract itself is kept. */
const keeps =
  /(?<![a-zà-öø-ɏ])(?:kopi(?:a|an|or|orna|eras?|eringen)|dubblett(?:er|erna)?|fotar|fotas|kopierar|spara(?:s|r|de)?|arkivera(?:s|r)?|förvara(?:s|r)?|behåll(?:s|er|a|as)?|lagra(?:s|r)?|s[ck]anna(?:s|r)?|s[ck]annade|stannar (?:kvar )?(?:hos|på|i)|(?:förs|föras|skrivs) in i|läggs till handlingarna|inlåsta?|pärm(?:en)? (?:med|för|av)|bevara(?:s|r)?|diarieför(?:s|a|as)?|fotografera(?:s|r)?|fotostatkopi[a-zà-öø-ɏ]{0,30}|(?:läggs|sätts|läggas|sättas) (?:in )?i|ligger (?:kvar )?(?:i|på|hos) (?:[a-zà-öø-ɏ]{1,30} ){0,2}[a-zà-öø-ɏ]{0,30}(?:pärm|mapp|skåp|arkiv|akt|kansli|kontor)[a-zà-öø-ɏ]{0,30}|(?:i|till) (?:en |sin )?(?:pärm|mapp|personalakt)(?:en)?|(?:dokumentera|registrera|skriv|för|anteckna|notera)[a-zà-öø-ɏ]{0,30} (?:[a-zà-öø-ɏ]{1,30} ){0,3}?(?:innehållet|vad som står|det som står) (?:i|ur|från|på)|(?:innehållet|vad som står|det som står) (?:i|ur|från|på) (?:[a-zà-öø-ɏ]{1,30} ){0,3}?[a-zà-öø-ɏ]{0,30}utdrag[a-zà-öø-ɏ]{0,30} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:dokumenteras|registreras|skrivs|förs|antecknas|noteras|avskrivs))(?![a-zà-öø-ɏ])/g;
/** It is passed on to somebody. */
const sends =
  /(?<![a-zà-öø-ɏ])(?:skicka(?:s|r)?(?: in| vidare)?|(?:över|in|till)?sänd(?:s|er|a|as)?(?: in| över)?|inkom(?:ma|mer|mit) med|mejla(?:s|r)?|maila(?:s|r)?|e-posta(?:s|r)?|vidarebefordra(?:s|r)?|överlämna(?:s|r)?|överlämnande|bifoga(?:s|r)?|(?:lämnas?|lämnar) (?:in |över |vidare )?(?:[a-zà-öø-ɏ]{1,30} ){0,5}?till|(?:lämnas?|lämnar) (?:[a-zà-öø-ɏ]{1,30} ){0,6}?utdrag[a-zà-öø-ɏ]{0,30}(?: [a-zà-öø-ɏ-]{1,30}){0,5}? till|samla(?:s|r)? in|(?:ha|få|kräver|fordrar) in|(?:begär|ta|tar|lämna)(?:s|r|a)? in|skicka(?:s|r)? (?:in )?kopior)(?![a-zà-öø-ɏ])/g;
/** “Den sparas”, “vi lägger pappret i pärmen”: the extract by a word that only points back. */
const it = '(?:det|den|dem|dessa|dom|originalet|papp(?:e)?ret|utdraget|bilden|fotot)';
const keepsIt =
  '(?:sparar?|arkiverar?|förvarar?|behåller|behålla|kopierar?|lagrar?|skannar?|fotar|fotograferar?|tar kort på|ta kort på)';
const isKept =
  '(?:sparas|arkiveras|förvaras|behålls|kopieras|lagras|skannas|diarieförs|blir kvar|ligger (?:sedan |därefter )?kvar|(?:läggs|sätts|stoppas|hamnar|förs)(?: sedan| därefter)? (?:in )?i (?:[a-zà-öø-ɏ]{1,30} ){0,2}[a-zà-öø-ɏ]{0,30}(?:pärm|mapp|akt|arkiv|kassaskåp|skåp|låda)[a-zà-öø-ɏ]{0,30})';
const pronoun = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${keepsIt} (?:[a-zà-öø-ɏ]{1,30} ){0,1}?${it}|${it} ${keepsIt}(?= )|${it} (?:(?:ska|skall|får|kan|bör|måste)(?: [a-zà-öø-ɏ]{1,30})? )?${isKept}|(?:skriv|anteckn|not|dokument|registrer|för)[a-zà-öø-ɏ]{0,30} (?:[a-zà-öø-ɏ]{1,30} ){0,3}?(?:vad som står|det som står|innehållet)|(?:de|alla) ${isKept}|(?:lägger|sätter|stoppar)(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:in )?${it}(?: in)? i (?:[a-zà-öø-ɏ]{1,30} ){0,2}[a-zà-öø-ɏ]{0,30}(?:pärm|mapp|akt|arkiv|skåp|låda)[a-zà-öø-ɏ]{0,30}|(?:skicka|mejla|sänd|posta|lämna)r? (?:in )?(?:det|dem|papp(?:e)?ret|originalet)(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:till|på|hos))(?![a-zà-öø-ɏ])`,
);
/** A copy of it, and of nothing else: “lämna en kopia till Vivianne”, “ett exemplar stannar på kontoret”. */
const copied =
  /(?<![a-zà-öø-ɏ])(?:(?:en |ett |var sin )?(?:kopi(?:a|an|or|orna)|avskrift(?:er)?|foto|bild|exemplar)(?! (?:av|på|ur|från|till varje) (?!(?:det|den|dem)(?![a-zà-öø-ɏ])(?! här)|utdrag|papp))[^.;]{0,60}? (?:till|går|görs|tas|sparas|lämnas|läggs|sätts|stannar|skickas|mejlas|förvaras|hos|på|i)|(?:tar?|lämnar?|skickar?|mejlar?|sparar?|ge|ger)(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:en |ett )?(?:kopi(?:a|or)|foto|bild)(?! (?:av|på|ur|från) (?!(?:det|den|dem)(?![a-zà-öø-ɏ])(?! här)|utdrag|papp)))(?![a-zà-öø-ɏ])/;
/** The note is kept, not the extract; the one whose extract it is gets it back or orders it. */
const isNote =
  /(?<![a-zà-öø-ɏ])(?:anteckning(?:en|ar|arna)?|antecknas?|antecknar|notering(?:en|ar)?|noterar?|noteras|uppgift(?:en|er)? (?:till|om)|intyg(?:ar|et)?|bekräft[a-zà-öø-ɏ]{0,30}|datum|list(?:a|an)(?: över| som)?|(?:prick|bock|kryss)as? (?:av|för|i)|(?:prick|bock|kryss)ar (?:av|för|i)|meddelar)(?![a-zà-öø-ɏ])/;
const goesBack =
  /(?<![a-zà-öø-ɏ])(?:tillbaka|återlämna[a-zà-öø-ɏ]{0,30}|åter|efter(?= (?:ett |sitt )?(?:register)?utdrag)|den enskilde|till den (?:som|det))(?![a-zà-öø-ɏ])/;

/** “begär in ett utdrag från polisen”, “skickar ansökan till polisen”: it is ordered there. */
const toPolice = /(?:från|hos|till) (?:rikspolis|polis)[a-zà-öø-ɏ]{0,30}/;
const ordering = /^(?:begär|ta|skicka|sänd|in|mejl|lämna|samla)/;

export const registerExtractStored = defineRule({
  id: 'register-extract-stored',
  group: 'commitments',
  title: { sv: 'Registerutdrag sparas', en: 'Register extracts kept' },
  summary: {
    sv: 'Registerutdrag visas upp och antecknas, men kopieras, sparas och skickas inte.',
    en: 'Register extracts are shown and noted, but not copied, kept or sent.',
  },
  rationale: {
    sv: 'Lagen om registerkontroll av personer som ska arbeta med barn låter den som får se ett utdrag dokumentera det bara genom en anteckning om att det har visats upp. En kopia i en pärm eller i ett brev till kommunen går längre än så. Vid hem där barn bor gäller en annan lag, med kopior som sparas.',
    en: 'The act on register checks of persons who are to work with children lets whoever is shown an extract document it only by a note that it was shown. A copy in a binder or in a letter to the municipality goes further than that. At homes where children live another act applies, with copies that are kept.',
  },
  advice: {
    sv: 'Skriv att utdraget visas upp på begäran, högst ett år gammalt, att det antecknas att det har visats upp och vilken dag, och att det lämnas tillbaka.',
    en: 'Write that the extract is shown on request, at most a year old, that it is noted that it was shown and on which day, and that it is handed back.',
  },
  about: 'text',
  severity: 'error',
  languages: ['sv'],
  sections: ['commitments', 'personal-data', 'confidentiality'],
  basis: [
    { work: 'register-checks-act', place: { sv: '5 §', en: 'section 5' }, level: 'required' },
    { work: 'care-home-checks-act', place: { sv: '3 §', en: 'section 3' } },
  ],
  messages: {
    stored: {
      sv: 'Här sparas eller kopieras registerutdrag (”{words}”). Lagen om registerkontroll tillåter bara en anteckning om att utdraget har visats upp. Skriv om meningen, och fråga en jurist om verksamheten omfattas av andra regler.',
      en: 'Register extracts are kept or copied here (“{words}”). The act on register checks allows only a note that the extract was shown. Rewrite the sentence, and ask a lawyer whether other rules apply to the activity.',
    },
    sent: {
      sv: 'Här skickas eller lämnas registerutdrag vidare (”{words}”). Lagen om registerkontroll tillåter bara en anteckning om att utdraget har visats upp. Låt den som utdraget gäller visa upp det i stället.',
      en: 'Register extracts are sent or passed on here (“{words}”). The act on register checks allows only a note that the extract was shown. Let the person it concerns show it instead.',
    },
  },
  proposals: {
    default: {
      sv: 'Den som ska ha direkt och regelbunden kontakt med barn visar på begäran upp ett utdrag ur belastningsregistret som är högst ett år gammalt. Det antecknas att utdraget har visats upp och vilken dag. Utdraget lämnas tillbaka.',
      en: 'Whoever is to have direct and regular contact with children shows on request an extract from the criminal register that is at most a year old. It is noted that the extract was shown, and on which day. The extract is handed back.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Insatser\n\nLedarna visar upp registerutdrag. En kopia av utdraget sparas hos föreningen.\n',
      finds: [
        {
          message: 'stored',
          on: 'En kopia av utdraget sparas hos föreningen.',
          severity: 'error',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Insatser\n\nFöreningen mejlar registerutdragen till förvaltningen varje höst.\n',
      finds: [
        {
          message: 'sent',
          on: 'Föreningen mejlar registerutdragen till förvaltningen varje höst.',
        },
      ],
    },
    {
      // A note may be kept; what is denied is not done; minutes are another extract.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Insatser\n\nEn anteckning om att registerutdraget har visats upp sparas i pärmen. Inga kopior av utdragen skickas till kommunen. Protokollsutdrag skickas till nämnden.\n',
      finds: [],
    },
    {
      // At homes where children live a copy is kept, by another act.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Insatser\n\nFöreningen driver ett skyddat boende för kvinnor och barn. En kopia av registerutdraget sparas i två år.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const about = sentencesWith(agreement, extractLetters);
    if (about.length === 0 || homesIn(agreement).length > 0) return;
    const found = about.flatMap((sentence) => [
      ...storingIn(agreement, sentence, about),
      ...storedNext(agreement, sentence),
      ...storedInRow(agreement, sentence),
    ]);
    const [first, ...others] = found;
    if (!first) return;
    yield {
      message: first.kind,
      at: sentenceRange(first.sentence),
      related: others.map(({ sentence }) => ({ range: sentenceRange(sentence) })),
      data: { words: first.words },
    };
  },
});

interface Storing {
  readonly sentence: Sentence;
  readonly kind: 'stored' | 'sent';
  readonly words: string;
}

function storingIn(
  agreement: Agreement,
  sentence: Sentence,
  about: readonly Sentence[],
): readonly Storing[] {
  const { block, text } = sentence;
  if (block.quoted || block.footnote || !isOfRegister(sentence, about)) return [];
  const lower = lowerOf(sentence);
  if (
    isTold(sentence, agreement.reading.parties) ||
    (lower.length < 300 && isOfOtherContract(lower))
  )
    return [];
  if (ownData.test(lower) && !/belastnings|misstanke|polis/.test(lower)) return [];
  const is = (index: number) =>
    !isNegatedAt(sentence, index) && !isQuotedAt(sentence, index, agreement.blocks);
  for (const [kind, pattern] of [
    ['stored', keeps],
    ['sent', sends],
  ] as const) {
    for (const { 0: word, index } of allMatches(lower, pattern)) {
      if (!is(index) || isInnocent(lower, index, word)) continue;
      return [
        { sentence, kind, words: text.slice(index, index + word.length).replace(/\s+/g, ' ') },
      ];
    }
  }
  return [];
}

/** “Föreningen sparar dem”, right after a sentence on extracts that speaks of no note. */
function storedNext(agreement: Agreement, sentence: Sentence): readonly Storing[] {
  const next = agreement.sentences[indexOf(agreement, sentence) + 1];
  if (!next || !goesOn(sentence.block, next.block) || !extract.test(lowerOf(sentence))) return [];
  if (ownData.test(lowerOf(sentence))) return [];
  const lower = lowerOf(next);
  if (isNote.test(lowerOf(sentence)) || isNote.test(lower) || short.test(lower)) return [];
  const match = pronoun.exec(lower) ?? copied.exec(lower);
  if (!match || isNegatedAt(next, match.index) || notDone.test(lower)) return [];
  return [{ sentence: next, kind: 'stored', words: match[0] }];
}

const place =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{0,30}(?:pärm|mapp|akt|arkiv|skåp|diarie)(?:en|et|n)?|sparas|arkiveras|förvaras|kopieras)(?![a-zà-öø-ɏ])/;

/** “Utdrag ur belastningsregistret | personalmappen, två år”: a row of a table. */
function storedInRow(agreement: Agreement, sentence: Sentence): readonly Storing[] {
  const { cell } = sentence.block;
  if (!cell || cell.row === 0 || !extract.test(lowerOf(sentence))) return [];
  const others = [1, 2, 3].map((by) =>
    cellAt(agreement, cell.table, cell.row, cell.column + by)?.prose.text.toLowerCase(),
  );
  if (others.some((text) => text !== undefined && (isNote.test(text) || notDone.test(text))))
    return [];
  const kept = others.find((text) => text !== undefined && place.test(text));
  return kept === undefined ? [] : [{ sentence, kind: 'stored', words: kept }];
}

/** The same paragraph, or the next item of a list. */
const goesOn = (a: Block, b: Block) =>
  a === b ||
  (a.listDepth > 0 && b.listDepth === a.listDepth && b.marker !== null && b.index === a.index + 1);

const notDone =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|inga|ingen|inget|aldrig|utan att|tillbaka|själv|själva|schema[a-zà-öø-ɏ]{0,30}|nyckel[a-zà-öø-ɏ]{0,30})(?![a-zà-öø-ɏ])/;

/** A copy is never a note; else the note may be what is kept, and the extract may be handed back. */
function isInnocent(lower: string, index: number, word: string): boolean {
  const before = lower.slice(0, index);
  const end = index + word.length;
  if (
    /^(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:inte|ej|aldrig|inte heller)(?![a-zà-öø-ɏ])/.test(
      lower.slice(end),
    )
  )
    return true;
  if (
    /(?:utan att|i ?stället för att|inte|ej|aldrig|varken)(?: [a-zà-öø-ɏ]{1,30}){0,4} $/.test(
      before,
    )
  )
    return true;
  if (
    /^(?:[^.;]{0,40}?)(?:,| men| fast| dock)(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:inte|ej|aldrig) [^.;]{0,20}utdrag/.test(
      lower.slice(end),
    )
  )
    return true;
  if (/^kopi|^fot|^dubblett|^s[ck]ann|^diarie|innehållet|som står/.test(word))
    return isNegatedList(before);
  // “Intyget från polisen” is the extract, and no note.
  if (isNote.test(before.slice(-120).replace(extract, ' ')) || isNote.test(word)) return true;
  if (/polis[a-zà-öø-ɏ]{0,30},? som $/.test(before)) return true;
  // “Ledaren behåller själv sitt utdrag”
  if (/^behåll/.test(word) && /^(?: själva?)? (?:sitt|sina)(?![a-zà-öø-ɏ])/.test(lower.slice(end)))
    return true;
  if (ordering.test(word) && toPolice.test(lower.slice(end, end + 60))) return true;
  return goesBack.test(lower.slice(Math.max(0, index - 40), end + 40));
}

const isNegatedList = (before: string) =>
  /(?:inga|ingen|utan|inte|ej)(?: [a-zà-öø-ɏ,]+){0,5} $/.test(before);

/** It is an extract from the register itself, or the block or the sentence before says which. */
function isOfRegister(sentence: Sentence, about: readonly Sentence[]): boolean {
  const lower = lowerOf(sentence);
  if (extract.test(lower)) return true;
  if (!short.test(lower)) return false;
  return about.some((other) => extract.test(lowerOf(other)) && isNear(other.block, sentence.block));
}

const isNear = (a: Block, b: Block) => Math.abs(a.index - b.index) < 4;
