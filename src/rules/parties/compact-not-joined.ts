import type { Agreement, Party, Sentence } from '../../agreement/agreement.ts';
import { partiesNamedIn } from '../../agreement/facts/party-mentions.ts';
import { type CompactMention, compactMentions } from '../../agreement/language/local-compact.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { isNegatedAt } from '../../agreement/language/sentence-properties.ts';
import { indexOf } from '../../agreement/neighbours.ts';
import { defineRule } from '../../rule.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const compactNotJoined = defineRule({
  id: 'compact-not-joined',
  group: 'parties',
  title: { sv: 'Anslutning till den lokala överenskommelsen', en: 'Joining the local compact' },
  summary: {
    sv: 'Vilar avtalet på en lokal överenskommelse har de idéburna parterna anslutit sig till den.',
    en: 'If the agreement rests on a local compact, the civil-society parties have joined it.',
  },
  rationale: {
    sv: 'En lokal överenskommelse binder dem som har anslutit sig. Bygger partnerskapet på dess principer bör alla parter ha sagt ja till dem, också en förening som har bildats efteråt. Det syns inte i texten, så någon behöver se efter.',
    en: 'A local compact binds those who have joined it. If the partnership builds on its principles all parties should have agreed to them, an association formed afterwards too. The text does not show it, so somebody needs to check.',
  },
  advice: {
    sv: 'Se efter i förteckningen över anslutna organisationer. Har någon part inte anslutit sig kan den göra det innan ni skriver under.',
    en: 'Look in the list of organisations that have joined. A party that has not can do so before you sign.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['values'],
  basis: [
    { work: 'boras-compact' },
    {
      work: 'boras',
      place: { sv: 'kriterium: Överenskommelsen', en: 'criterion: the local compact' },
    },
  ],
  messages: {
    unsaid: {
      sv: 'Avtalet vilar på ”{words}”. Har {names} anslutit sig till den?',
      en: 'The agreement rests on “{words}”. Have these parties joined it: {names}?',
    },
    all: {
      sv: 'Här står att parterna har undertecknat ”{words}”. Gäller det även {names}?',
      en: 'This says that the parties have signed “{words}”. Does that hold for {names} too?',
    },
  },
  proposals: {
    default: {
      sv: '{Names} har anslutit sig till den lokala överenskommelsen den [fyll i: dag].',
      en: '{Names} joined the local compact on [fill in: day].',
    },
  },
  sample: { 'Names.sv': '[Fyll i: föreningen]', 'Names.en': '[Fill in: the association]' },
  examples: [
    {
      language: 'sv',
      text: `${parties}\n## Värdegrund\n\nSamarbetet bygger på den lokala överenskommelsen mellan kommunen och föreningslivet.\n`,
      finds: [{ message: 'unsaid', on: 'lokala överenskommelsen' }],
    },
    {
      language: 'sv',
      text: `${parties}\n## Värdegrund\n\nVi följer principerna i Överenskommelsen i Exempelstad, som är undertecknad av alla parter.\n`,
      finds: [{ message: 'all', on: 'Överenskommelsen i Exempelstad' }],
    },
    {
      language: 'sv',
      text: `${parties}\n## Värdegrund\n\nSamarbetet bygger på den lokala överenskommelsen. Föreningen anslöt sig till den våren 2024.\n`,
      finds: [],
    },
    {
      // This document itself, and one that is only told of.
      language: 'sv',
      text: `${parties}\n## Bakgrund\n\nI Exempelstad finns sedan 2016 en lokal överenskommelse. Denna överenskommelse gäller i två år.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const open = agreement.reading.parties.filter(
      (party) => party.side === 'civil' && !hasJoined(agreement, party),
    );
    if (open.length === 0) return;
    const mentions = compactMentions(agreement);
    const first = mentions.find((mention) => rests(agreement, mention));
    if (!first || isSaid(agreement)) return;
    const { sentence, start, end } = first;
    const { block, text } = sentence;
    const names = open.map(({ name }) => name);
    yield {
      message: signedByAll.test(lowerOf(sentence)) ? 'all' : 'unsaid',
      at: rangeIn(block.prose, sentence.start + start, sentence.start + end),
      isQuestion: true,
      data: { words: text.slice(start, end).replace(/\s+/g, ' '), names, Names: names },
    };
  },
});

/** The agreement builds on it, or lets its principles hold. */
const builds =
  /(?<![a-zà-öø-ɏ])(?:bygger|bygga|vilar|vila|utgår|utgå|grundas|grundar|baseras|följer|följa|tillämpar?|tillämpas|gäller|gälla|omsätter|omsätta|förverkligar?|ansluter|grund(?:en)? för|utifrån|i (?:linje|enlighet|anda) med|enligt|med stöd av|principer(?:na)?|inom ramen för|ram(?:en)? för|del av|uttryck för|hämta[a-zà-öø-ɏ]*|delar|står bakom|plattform|hör (?:ihop|samman) med|knyter an|(?:densamma|desamma|samma) (?:[a-zà-öø-ɏ]+ )?som|avstamp|golv(?:et)?|fundament(?:et)?|bottnar|förankrad[et]?|speglar|konkretiserar?|ger form)(?![a-zà-öø-ɏ])/;
const signedByAll =
  /(?:underteckna[a-zà-öø-ɏ]*|antagen|skrivits? under|anslut[a-zà-öø-ɏ]*)[^.;]{0,30} av (?:de |alla |samtliga |båda |bägge |våra )?part/;

/** “Navet är ett sätt att omsätta den i handling.”: what the next sentence says of it. */
const ofIt = /(?<![a-zà-öø-ɏ])(?:den|dess|dem|därifrån|där)(?![a-zà-öø-ɏ])/;

function rests(agreement: Agreement, { sentence }: CompactMention): boolean {
  const isBuilt = (one: Sentence) => {
    const lower = lowerOf(one);
    const match = builds.exec(lower);
    if (!match || isNegatedAt(one, match.index)) return false;
    return !/(?:inte|ej|aldrig) (?:till )?$/.test(lower.slice(0, match.index));
  };
  if (isBuilt(sentence)) return true;
  const next = agreement.sentences[indexOf(agreement, sentence) + 1];
  return next?.block === sentence.block && ofIt.test(lowerOf(next)) && isBuilt(next);
}

const joined =
  /(?<![a-zà-öø-ɏ])(?:anslutit|anslöt|ansluten|anslutna|är anslutet|biträtt|tillträtt|har (?:skrivit under|undertecknat|antagit)|(?:skrev|skrivit) (?:under|på)|undertecknade|undertecknar(?:e|na)|står bakom|(?:har )?ställt sig bakom|ställde sig bakom|är med i)(?![a-zà-öø-ɏ])/;

/** Somebody is said to have joined: an association by name, or the parties. */
function isSaid(agreement: Agreement): boolean {
  const words = [
    'anslut',
    'anslöt',
    'biträtt',
    'tillträtt',
    'skrev',
    'skrivit',
    'underteckna',
    'antagit',
    'står bakom',
    'sig bakom',
    'är med i',
  ];
  const about = new Set(
    compactMentions(agreement).flatMap(({ sentence }) => {
      const at = agreement.sentences.indexOf(sentence);
      return [sentence, agreement.sentences[at + 1]];
    }),
  );
  return sentencesWith(agreement, words).some((sentence) => {
    const lower = lowerOf(sentence);
    if (!about.has(sentence) || !joined.test(lower) || signedByAll.test(lower)) return false;
    const named = partiesNamedIn(sentence.text, agreement.reading.parties);
    if (named.some(({ side }) => side === 'civil')) return true;
    // The municipality alone has said yes to it: that says nothing of the others.
    const all = named.length > 0 ? together : anybody;
    return all.test(lower);
  });
}

const together = /(?<![a-zà-öø-ɏ])(?:parterna|vi|båda|alla|samtliga)(?![a-zà-öø-ɏ])/;
const anybody =
  /(?<![a-zà-öø-ɏ])(?:parterna|part|vi|föreningarna|organisationerna|båda|alla|de|den)(?![a-zà-öø-ɏ])/;

/** The day when a party joined stands in the card. */
function hasJoined({ frontmatter, card }: Agreement, { range }: Party): boolean {
  return [frontmatter, card].some((one) => {
    const own = [...(one?.fields.values() ?? [])].find(
      (field) =>
        /^parties\.\d+\.(?:name|id)$/.test(field.path) && field.range.start === range.start,
    );
    const path = own?.path.replace(/\.(?:name|id)$/, '.joined-compact');
    return path !== undefined && (one?.fields.get(path)?.value ?? null) !== null;
  });
}
