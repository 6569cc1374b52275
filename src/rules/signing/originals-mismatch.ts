import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { numberWord } from '../../agreement/language/number-words.ts';
import { cardinalOf } from '../../agreement/language/numbers.ts';
import { isOfOtherContract } from '../../agreement/language/outside.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { defineRule, type Problem } from '../../rule.ts';
import { placesOf } from '../../rule-kinds.ts';
import { contains } from '../../source.ts';

const copies =
  /(?<![a-zà-öø-ɏ\d])(?<count>ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d{1,2}|one|two|three|four|five|six|seven|eight|dubbla|dubbel|tredubbla|trippel)(?: ?\([a-zà-öø-ɏ\d]{1,8}\))?(?<kind>(?: (?:st|stycken|enda|lika|till lydelsen lika|likadana|likalydande|lika lydande|undertecknade|identiska|egenhändigt|skriftliga|identical|[a-zà-öø-ɏ]{2,14}(?:erade|skrivna|nade|tecknade|talade|drade|ärdade|ällda)))*) (?<thing>(?:pappers?)?exemplar(?:en)?(?!et)|(?:pappers)?original(?:exemplar(?:en)?|handlingar(?:na)?|avtal(?:en)?|en)?|papper|handlingar|dokument|lydelser|uppsättning(?:ar)?|omgångar|stycken|originals?|copies)(?![a-zà-öø-ɏ])/g;
/** “Antal original: 1”, as on a form. */
const listed =
  /(?<![a-zà-öø-ɏ])(?:antal )?(?<thing>original(?:exemplar|en)?|exemplar)(?: av [a-zà-öø-ɏ]+)? ?: ?(?<count>ett|två|tre|fyra|fem|sex|\d{1,2})(?![a-zà-öø-ɏ\d]| ?(?:kap|§|juli|dec))/g;
/** What happens to the agreement itself, not to keys or leaflets. */
const made =
  /(?<![a-zà-öø-ɏ])(?:upprätta[a-zà-öø-ɏ]*|skriv(?:en|et|na|its)|skriver (?:ut|på)|undertecknas|undertecknats|undertecknad|skriv[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ )?under|skrivs|utfärda[a-zà-öø-ɏ]*|likalydande|original[a-zà-öø-ɏ]*|drawn up|signed|identical|originals?|executed)(?![a-zà-öø-ɏ])/;
const electronic =
  /(?<![a-zà-öø-ɏ])(?:elektronisk[a-zà-öø-ɏ]*|e-?signer[a-zà-öø-ɏ]*|e-?underskrift[a-zà-öø-ɏ]*|bank-?id|freja|e-?legitim[a-zà-öø-ɏ]*|signeringstjänst[a-zà-öø-ɏ]*|(?:signera|skriv)[a-zà-öø-ɏ]* (?:under )?(?:digitalt|på nätet)|digital(?:t|a|s)? (?:under|sign)[a-zà-öø-ɏ]*|digital signering|electronic(?:ally)?|e-sign[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** A choice between paper and e-signature is no mixture. */
const choice =
  /(?<![a-zà-öø-ɏ])(?:eller|antingen|alternativt|(?<!beslut )(?<!beslutade )(?<!beslutat )(?<!beslutar )(?<!överenskommelse )(?<!överenskommelsen )(?<!avtal )(?<!avtalet )(?<!partnerskap )om|annars|i så fall|kan (?:någon|en part|vi|inte)|saknar|or|either|if)(?![a-zà-öø-ɏ])/;
/** Books, leaflets and keys come in copies too. */
const printed =
  /(?<![a-zà-öø-ɏ])(?:nyckel[a-zà-öø-ɏ]*|nycklar(?:na)?|broschyr[a-zà-öø-ɏ]*|affisch[a-zà-öø-ɏ]*|trycks|trycka|tryckta|delas ut|säljs)(?![a-zà-öø-ɏ])/;
/** One original, and who has the others. */
const shared =
  /(?<![a-zà-öø-ɏ])(?:kopi[a-zà-öø-ɏ]*|avskrift(?:er)?|vidimera[a-zà-öø-ɏ]*|copy|inskanna[a-zà-öø-ɏ]*|skannad[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** “Varje part får ett exemplar”: as many as the parties. */
const each =
  /^(?:varje part|var och en|parterna|vardera parten|each party|every party) (?:får|har|tar|behåller|förvarar|erhåller|gets?|keeps?|receives?) /;
/** More originals than parties, with the reason beside. */
const extra =
  /(?<![a-zà-öø-ɏ])(?:arkiv[a-zà-öø-ɏ]*|diari[a-zà-öø-ɏ]*|varav (?!(?:parterna|vardera|varje|part|båda|de) )|registrator[a-zà-öø-ɏ]*|nämnd[a-zà-öø-ɏ]*|förvaltning[a-zà-öø-ɏ]*|länsstyrelse[a-zà-öø-ɏ]*|archives?|registry)/;

export const originalsMismatch = defineRule({
  id: 'originals-mismatch',
  group: 'signing',
  title: { sv: 'Antal exemplar', en: 'Number of originals' },
  summary: {
    sv: 'Det finns ett undertecknat exemplar till varje part, eller en gemensam fil med e-underskrift.',
    en: 'There is a signed original for every party, or one file with electronic signatures.',
  },
  rationale: {
    sv: 'Den som inte får ett eget original har svårare att visa vad som är avtalat. Antalet blir ofta kvar från ett äldre avtal med färre parter. Vid e-underskrift finns inga exemplar: där är filen originalet.',
    en: 'Whoever has no original of their own finds it harder to show what was agreed. The number is often left from an older agreement with fewer parties. With electronic signatures there are no paper originals: the file is the original.',
  },
  advice: {
    sv: 'Skriv lika många exemplar som parter. Skriver ni under elektroniskt, skriv det i stället och ta bort orden om exemplar.',
    en: 'Write as many originals as there are parties. If you sign electronically, write that instead and take out the words about originals.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['signatures'],
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.12, var sitt original', en: 'section 2.12, an original each' },
      level: 'recommended',
    },
    { work: 'practice' },
  ],
  messages: {
    fewer: {
      sv: 'Här står {count} exemplar, men parterna är {parties}: {names}. Skriv {parties} exemplar, eller att ni skriver under elektroniskt.',
      en: 'This says {count} originals, but there are {parties} parties: {names}. Write {parties} originals, or that you sign electronically.',
    },
    single: {
      sv: 'Här står ett exemplar, men parterna är {parties}: {names}. Skriv {parties} exemplar, eller vem som har originalet och att de andra får en kopia.',
      en: 'This says one original, but there are {parties} parties: {names}. Write {parties} originals, or who has the original and that the others get a copy.',
    },
    more: {
      sv: 'Här står {count} exemplar, men vi hittade {parties} parter: {names}. Skriv vem som får varje exemplar, eller {parties} exemplar.',
      en: 'This says {count} originals, but we found {parties} parties: {names}. Write who gets each of them, or {parties} originals.',
    },
    mixed: {
      sv: 'Här nämns både exemplar på papper och elektronisk underskrift. Välj det ena: vid e-underskrift är filen originalet och alla får samma fil.',
      en: 'This mentions both originals on paper and electronic signatures. Choose one: with electronic signatures the file is the original and everybody gets the same file.',
    },
  },
  proposals: {
    default: {
      sv: '{Own} är upprättad i {parties} likalydande exemplar, ett till varje part.',
      en: '{Own} is drawn up in {parties} identical originals, one for each party.',
    },
    agreement: {
      sv: 'Avtalet är upprättat i {parties} likalydande exemplar, ett till varje part.',
      en: 'The agreement is drawn up in {parties} identical originals, one for each party.',
    },
    electronic: {
      sv: '{Own} undertecknas elektroniskt, och varje part får samma fil.',
      en: '{Own} is signed electronically, and every party gets the same file.',
    },
  },
  sample: {
    'parties.sv': '[fyll i: antal]',
    'parties.en': '[fill in: number]',
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Underskrifter\n\nÖverenskommelsen är upprättad i två likalydande exemplar.\n',
      finds: [{ message: 'fewer', on: 'två likalydande exemplar', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Underskrifter\n\nAvtalet har upprättats i ett exemplar.\n',
      finds: [{ message: 'single', on: 'ett exemplar' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Underskrifter\n\nAvtalet har upprättats i fyra likalydande exemplar.\n',
      finds: [{ message: 'more', on: 'fyra likalydande exemplar' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Underskrifter\n\nAvtalet undertecknas elektroniskt med BankID. Det är upprättat i två likalydande exemplar.\n',
      finds: [{ message: 'mixed', on: 'två likalydande exemplar' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Underskrifter\n\nÖverenskommelsen är upprättad i tre likalydande exemplar, ett till varje part.\n',
      finds: [],
    },
    {
      // As many as the parties, whatever they are.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Underskrifter\n\nÖverenskommelsen finns i lika många exemplar som det finns parter. Varje part får ett exemplar. Den undertecknas elektroniskt eller på papper.\n',
      finds: [],
    },
    {
      // Papers of other kinds, and one original with copies.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Insatser\n\nFöreningen skickar två exemplar av varje informationsblad till kommunen.\n\n## Underskrifter\n\nAvtalet skrivs under i ett original som kommunen förvarar. Var och en av de andra får en kopia.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Parties\n\n- Exempelstads kommun, organisation number 212000-9150\n- Föreningen Norra, organisation number 802499-0015\n- Studieförbundet Exempel, organisation number 802499-0023\n\n## Signatures\n\nThis agreement is drawn up in two identical originals, and each party keeps one.\n',
      finds: [{ message: 'fewer', on: 'two identical originals' }],
    },
  ],
  *check(agreement) {
    const { parties } = agreement.reading;
    if (parties.length < 2) return;
    for (const [index, sentence] of agreement.sentences.entries()) {
      const problem = sentence.block.quoted ? null : problemIn(agreement, sentence, index);
      if (problem) {
        yield problem;
        return;
      }
    }
  },
});

type Message = 'fewer' | 'single' | 'more' | 'mixed';

/** Longer than any sentence that somebody wrote. */
const longest = 4_000;

/** The first number of originals that a sentence tells, when it is not what the parties need. */
function problemIn(
  agreement: Agreement,
  sentence: Sentence,
  index: number,
): Problem<Message> | null {
  const { block, start, text } = sentence;
  const lower = lowered(text.slice(0, longest));
  if (!/exemplar|original|papper|handling|dokument|lydelser|uppsättning|stycken|copies/.test(lower))
    return null;
  const isAmong = isAmongSignatures(agreement, sentence);
  if (printed.test(lower) || each.test(lower) || !(made.test(lower) || isAmong)) return null;
  if (isOfOtherContract(lower) || isEarlier.test(lower)) return null;
  for (const match of [...allMatches(lower, copies), ...allMatches(lower, listed)]) {
    const told = toldIn(match, lower, isAmong);
    if (told === null) continue;
    const from = start + match.index;
    const near = around(agreement, index);
    const message = isMixed(near)
      ? 'mixed'
      : mismatch(agreement.reading.parties.length, near, lower, told);
    const at = rangeIn(block.prose, from, from + match[0].length);
    return message ? problemOf(agreement, message, at, told) : null;
  }
  return null;
}

const things = /exemplar|original|copies|lydelser|uppsättning|stycken/;
const isSigned = /(?<![a-zà-öø-ɏ])skriv[a-z]* (?:[a-zà-öø-ɏ]+ )?(?:under|på)|underteckna/;
const doubles: Readonly<Record<string, number>> = {
  dubbel: 2,
  dubbla: 2,
  tredubbla: 3,
  trippel: 3,
};

/** How many originals words tell of; null when they are of something else. */
function toldIn(match: RegExpMatchArray, lower: string, isAmong: boolean): number | null {
  const { count = '', kind = '', thing = '' } = match.groups ?? {};
  if (!things.test(thing) && !/lika/.test(kind)) return null;
  // “Vi skriver ut fyra stycken”, of what is signed here.
  if (thing === 'stycken' && !(isAmong && isSigned.test(lower))) return null;
  return doubles[count] ?? cardinalOf(count) ?? (Number(count) || null);
}

/** What was drawn up before this one. */
const isEarlier =
  /(?<![a-zà-öø-ɏ])(?:förr[ae]|tidigare|föregående|förut|gamla|ursprungliga) (?:[a-zà-öø-ɏ-]+ ){0,2}?(?:[a-zà-öø-ɏ-]*avtal|överenskommelse|partnerskap|samarbete|iop|kontrakt|period)[a-zà-öø-ɏ]*[^.;]{0,60} (?:upprätta|skrev|underteckna|utfärda|fanns|hade|gjorde)[a-zà-öø-ɏ]*/;

function isAmongSignatures(agreement: Agreement, sentence: Sentence): boolean {
  const at = sentenceRange(sentence);
  return placesOf(agreement, 'signatures').some(({ range }) => contains(range, at));
}

/** The text about originals: the sentence and those beside it. */
function around({ sentences }: Agreement, index: number): string {
  const near = sentences.slice(Math.max(0, index - 2), index + 3);
  return lowered(near.map(({ text }) => text.slice(0, longest)).join(' '));
}

function isMixed(near: string): boolean {
  return electronic.test(near) && !choice.test(near);
}

function mismatch(parties: number, near: string, sentence: string, told: number): Message | null {
  if (told === parties || (told < 3 && electronic.test(near))) return null;
  if (told > parties) return extra.test(sentence) ? null : 'more';
  if (told === 1) return shared.test(near) ? null : 'single';
  return 'fewer';
}

function problemOf(
  agreement: Agreement,
  message: Message,
  at: Problem['at'],
  told: number,
): Problem<Message> {
  const { parties } = agreement.reading;
  const own = ownWordData(agreement);
  const paperProposal = own['own.sv'] === 'överenskommelsen' ? 'default' : 'agreement';
  return {
    message,
    at,
    section: 'signatures',
    ...(message === 'more' && { severity: 'info' as const }),
    proposal: message === 'mixed' ? 'electronic' : paperProposal,
    data: {
      ...own,
      names: parties.map(({ name }) => name),
      'count.sv': numberWord(told, 'sv'),
      'count.en': numberWord(told, 'en'),
      'parties.sv': numberWord(parties.length, 'sv'),
      'parties.en': numberWord(parties.length, 'en'),
    },
  };
}
