import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { isLeftOpen } from '../../agreement/language/left-open.ts';
import { isOutside } from '../../agreement/language/outside.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { defineRule } from '../../rule.ts';

const letters = [
  'demokrati',
  'stadga',
  'formell',
  'föreningsbidrag',
  'föreningsstöd',
  'till föreningar',
  'berättigade',
  'årsmöte',
  'bidragsregl',
  'bidragsbestämmels',
  'röst',
  'krav',
  'kräver',
  'villkor',
];
/** What shows that somebody has thought of it: the conditions, the statutes, a democratic constitution. */
const evidence =
  /(?<![a-zà-öø-ɏ])(?:demokrati-? ?(?:villkor|kriteri|krav|klausul)[a-zà-öø-ɏ]*|demokratiska? (?:villkor|kriteri|krav|princip|grundvärdering|grundprincip|värdering|uppbygg|styr|organis|ordning|struktur|ideal)[a-zà-öø-ɏ]*|demokratiskt (?:uppbygg|styr|organis|arbetss|valda? styrelse|vald)[a-zà-öø-ɏ]*|(?:styrs|drivs|leds|arbetar) demokratiskt|(?:förenings|normal)?stadga(?:r|rna|rnas|n|ns)?|formella (?:villkor|krav)[a-zà-öø-ɏ]*|årsmötesprotokoll[a-zà-öø-ɏ]*|protokoll[a-zà-öø-ɏ]* [^.;]{0,40}årsmöte[a-zà-öø-ɏ]*|(?:håll|väljer|väljs|vald|valt|utse|hade)[a-zà-öø-ɏ]* [^.;]{0,30}årsmöte[a-zà-öø-ɏ]*|årsmöte[a-zà-öø-ɏ]*,? [^.;]{0,40}(?:välj|vald|valt|utse|utsåg|ansvarsfrihet|högsta beslutande)[a-zà-öø-ɏ]*|(?:villkor|krav|kriterier|regler)(?:en|et|na)? (?:om|på|för|kring) (?:(?:intern|inre|föreningens) )?demokrati[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*(?:villkor|krav)(?:en)? (?:för|på) (?:föreningsbidrag|föreningsstöd|(?:bidrag|stöd) till föreningar|bidragsberättigade|stödberättigade)[a-zà-öø-ɏ]*|(?:villkor|krav)(?:en)? (?:i|enligt) (?:kommunens|stadens|regionens) (?:bidragsregler|bidragsbestämmelser|riktlinjer)|bidragsregler(?:na)?|bidragsbestämmelser(?:na)?)(?![a-zà-öø-ɏ])/;

/** “en röst på årsmötet”, “lever upp till kommunens krav på föreningar som får stöd” */
const constitution =
  /(?<![a-zà-öø-ɏ])(?:röst(?:er|rätt)? (?:på|vid|under) (?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]*(?:årsmöte|föreningsmöte|medlemsmöte|årsstämma)|(?:års|förenings|medlems)(?:möte|stämma)[a-zà-öø-ɏ]*[^.;]{0,40} (?:rösträtt|en röst))/;
const required =
  /(?<![a-zà-öø-ɏ])(?:krav(?:en)?|villkor(?:en)?|kräver|ställer)[^.;]{0,60} (?:föreningar|organisationer|(?:bidrags|stöd)mottagare|dem som (?:får|tar emot|söker)|den som (?:får|tar emot|söker))(?![a-zà-öø-ɏ])/;
const met =
  /(?<![a-zà-öø-ɏ])(?:uppfyll|lever upp till|levde upp till|följer|stämmer|kontrollera|granska|pröva|sett efter|svarar mot|motsvarar)/;

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const democracyConditionsUnstated = defineRule({
  id: 'democracy-conditions-unstated',
  group: 'parties',
  title: { sv: 'Demokrativillkor', en: 'Democracy conditions' },
  summary: {
    sv: 'Det framgår att de idéburna parterna uppfyller kommunens demokrativillkor.',
    en: 'It shows that the civil-society parties meet the municipality’s democracy conditions.',
  },
  rationale: {
    sv: 'Många kommuner ger bara stöd till föreningar som är demokratiskt uppbyggda och har stadgar, styrelse och årsmöte. Villkoren är lokala. Den som har kontrollerat dem kan svara när någon frågar varför just den här föreningen får stöd.',
    en: 'Many municipalities give support only to associations with a democratic constitution, statutes, a board and an annual meeting. The conditions are local. Whoever has checked them can answer when somebody asks why this association gets support.',
  },
  advice: {
    sv: 'Se vilka villkor er kommun har, begär stadgar och senaste årsmötesprotokoll, och skriv vem som kontrollerade dem och när.',
    en: 'See which conditions your municipality has, ask for the statutes and the latest minutes of the annual meeting, and write who checked them and when.',
  },
  about: 'case',
  severity: 'warning',
  languages: ['sv'],
  sections: ['parties'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 1.2, demokrativillkor och formella villkor',
        en: 'section 1.2, democracy conditions and formal conditions',
      },
      level: 'recommended',
    },
    { work: 'democracy-conditions' },
  ],
  messages: {
    unstated: {
      sv: 'Ingenting visar att {names} uppfyller kommunens demokrativillkor. Kontrollera stadgar och årsmötesprotokoll, och anteckna vem som gjorde det och när.',
      en: 'Nothing shows that {names} meets the municipality’s democracy conditions. Check the statutes and the minutes of the annual meeting, and note who did it and when.',
    },
  },
  proposals: {
    default: {
      sv: '{Names} uppfyller kommunens demokrativillkor för stöd. Det är kontrollerat den [fyll i: dag] mot stadgar och årsmötesprotokoll.',
      en: '{Names} meets the municipality’s democracy conditions for support. This was checked on [fill in: day] against the statutes and the minutes of the annual meeting.',
    },
  },
  sample: { 'Names.sv': '[Fyll i: föreningen]', 'Names.en': '[Fill in: the association]' },
  examples: [
    {
      language: 'sv',
      profile: 'helsingborg',
      text: `${parties}\n## Bakgrund\n\nMånga äldre i Norra är ensamma.\n`,
      finds: [{ message: 'unstated', on: 'Föreningen Norra', severity: 'warning' }],
    },
    {
      // Elsewhere it is a tip. Democracy as a goal for others is no condition for the association.
      language: 'sv',
      text: `${parties}\n## Mål\n\nFler unga deltar i demokratiska processer.\n`,
      finds: [{ message: 'unstated', on: 'Föreningen Norra', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `${parties}\nFöreningen har lämnat in stadgar och protokoll från årsmötet.\n`,
      finds: [],
    },
    {
      // The card says when it was checked.
      language: 'sv',
      profile: 'helsingborg',
      text: '# Mötesplats Norra\n\nText.\n',
      card: 'iop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun }\n  - { namn: Föreningen Norra, typ: förening, demokrativillkor-kontrollerade: 2026-02-03 }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const civil = agreement.reading.parties.filter(({ side }) => side === 'civil');
    const unchecked = civil.filter((party) => !isChecked(agreement, party.range.start));
    const [first, ...others] = unchecked;
    if (!first || isStated(agreement)) return;
    const names = unchecked.map(({ name }) => name);
    const isAdvised = agreement.profile.basis.work === 'helsingborg';
    yield {
      message: 'unstated',
      at: first.range,
      source: first.source,
      related: others.map(({ range, source }) => ({ range, source })),
      section: 'parties',
      data: { names, Names: names },
      ...(isAdvised ? {} : { severity: 'info' as const }),
    };
  },
});

/** “Hur villkoren ska prövas är inte klart”: the matter is named and put off. */
const unsettled =
  /(?<![a-zà-öø-ɏ])(?:(?:är|har|blir) (?:ännu |än )?(?:inte|ej) (?:ännu |än )?(?:klar|bestäm|beslut|avgjor|prövat|prövats|kontrollera|undersök|gransk)[a-zà-öø-ɏ]*|oklart|återstår|(?:ska|får|kan) (?:prövas|kontrolleras|granskas|undersökas|utredas) (?:senare|längre fram|under))(?![a-zà-öø-ɏ])/;

const isUnsettled = (sentence: Sentence): boolean =>
  unsettled.test(lowerOf(sentence)) || isLeftOpen(sentence);

const isEvidence = (lower: string): boolean =>
  evidence.test(lower) || constitution.test(lower) || (required.test(lower) && met.test(lower));

/** “Enligt stadgarna” is a reference to another text, and shows that there are statutes. */
function isStated(agreement: Agreement): boolean {
  return sentencesWith(agreement, letters).some(
    (sentence) =>
      !sentence.block.footnote &&
      isEvidence(lowerOf(sentence)) &&
      !isUnsettled(sentence) &&
      !isOutside(agreement, sentence),
  );
}

/** The day of the check stands in the card beside the party. */
function isChecked({ frontmatter, card }: Agreement, start: number): boolean {
  return [frontmatter, card].some((one) => {
    const own = [...(one?.fields.values() ?? [])].find(
      ({ path, range }) => /^parties\.\d+\.(?:name|id)$/.test(path) && range.start === start,
    );
    const path = own?.path.replace(/\.(?:name|id)$/, '.democracy-conditions-checked');
    return path !== undefined && (one?.fields.get(path)?.value ?? null) !== null;
  });
}
