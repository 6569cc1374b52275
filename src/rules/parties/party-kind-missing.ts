import type { Agreement, Side } from '../../agreement/agreement.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { fieldAt, sentenceRange, sentencesUnder } from '../../agreement/places.ts';
import { isMunicipalCompany } from '../../agreement/said-of-party.ts';
import { defineRule } from '../../rule.ts';
import { headOf } from '../../rule-kinds.ts';
import { contains } from '../../source.ts';

export const partyKindMissing = defineRule({
  id: 'party-kind-missing',
  group: 'parties',
  title: { sv: 'En sida saknas', en: 'One side is missing' },
  summary: {
    sv: 'Minst en offentlig och minst en idéburen part ingår avtalet.',
    en: 'At least one public and at least one civil-society party enter into the agreement.',
  },
  rationale: {
    sv: 'Ett idéburet offentligt partnerskap är ett samarbete mellan det offentliga och civilsamhället. Är alla parter offentliga, eller alla idéburna, är det ett annat slags samarbete, och då gäller andra regler för pengarna och för hur det får ingås.',
    en: 'An idea-based public partnership is cooperation between the public sector and civil society. When all parties are public, or all are of civil society, it is cooperation of another kind, and other rules hold for the money and for how it may be made.',
  },
  advice: {
    sv: 'Lägg till den part som saknas, med namn och organisationsnummer. Är uppräkningen rätt, kalla dokumentet något annat än IOP.',
    en: 'Add the party that is missing, with name and organisation number. If the list is as it should be, call the document something other than an IOP.',
  },
  about: 'text',
  severity: 'error',
  sections: ['parties'],
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 1.2 och 2.3.1', en: 'sections 1.2 and 2.3.1' },
      level: 'required',
    },
  ],
  messages: {
    civil: {
      sv: 'Alla parter är offentliga: {names}. I ett IOP ingår också minst en idéburen organisation. Lägg till den, eller kalla dokumentet något annat.',
      en: 'All parties are public: {names}. An IOP also has at least one civil-society organisation. Add it, or call the document something else.',
    },
    public: {
      sv: 'Ingen av parterna är offentlig: {names}. I ett IOP ingår också minst en kommun, region eller myndighet. Lägg till den, eller kalla dokumentet något annat.',
      en: 'None of the parties is public: {names}. An IOP also has at least one municipality, region or authority. Add it, or call the document something else.',
    },
  },
  proposals: {
    civil: {
      sv: 'Part i {own} är också [fyll i: föreningens namn], organisationsnummer [fyll i: nummer].',
      en: 'A party to {own} is also [fill in: name of the association], organisation number [fill in: number].',
    },
    public: {
      sv: 'Part i {own} är också [fyll i: kommun] genom [fyll i: nämnd], organisationsnummer [fyll i: nummer].',
      en: 'A party to {own} is also [fill in: municipality] through [fill in: board], organisation number [fill in: number].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Region Exempel, organisationsnummer 232100-9018\n\n## Insatser\n\nKommunen och regionen ordnar träffar.\n',
      finds: [{ message: 'civil', on: '## Parter', severity: 'error' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Insatser\n\nFöreningen och studieförbundet ordnar träffar.\n',
      finds: [{ message: 'public', on: '## Parter' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n',
      finds: [],
    },
    {
      // A name that says nothing of its kind may be the side we miss.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Region Exempel, organisationsnummer 232100-9018\n- Hjärterummet Norra\n',
      finds: [],
    },
    {
      // The association acts in the text: the list of parties was not read in full.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Region Exempel, organisationsnummer 232100-9018\n\n## Insatser\n\nFöreningen ansvarar för träffarna.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Parties\n\n- Exempelstads kommun, organisation number 212000-9150\n- Region Exempel, organisation number 232100-9018\n\n## Commitments\n\nThe municipality and the region hold the meetings.\n',
      finds: [{ message: 'civil', on: '## Parties' }],
    },
  ],
  *check(agreement) {
    const { parties } = agreement.reading;
    if (parties.length < 2 || fieldAt(agreement, 'kind')?.value === 'cooperation-agreement') return;
    // A kind that is not known, or a network, may be the side that seems to be missing.
    if (parties.some(({ side }) => side === 'none')) return;
    const sides = parties.map((party) =>
      isMunicipalCompany(agreement, party) ? 'public' : party.side,
    );
    const [first] = parties;
    const [side] = sides;
    if (!first || !side || sides.some((other) => other !== side) || isTold(agreement, side)) return;
    const message = side === 'public' ? 'civil' : 'public';
    yield {
      message,
      at: (first.source === agreement.source && headOf(agreement, 'parties')) || first.range,
      source: first.source,
      related: parties.flatMap(({ range, source }) =>
        source === agreement.source && source === first.source ? [{ range }] : [],
      ),
      section: 'parties',
      proposal: message,
      data: { ...ownWordData(agreement), names: parties.map(({ name }) => name) },
    };
  },
});

const civil =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:föreningen|stiftelsen|församlingen|jouren|klubben|studieförbundet|bildningsförbundet|samfundet|kyrkan|missionen)|(?:den )?(?:idéburna|ideella) (?:parten|organisationen)|the (?:association|foundation))(?:s)? (?:ska|skall|ansvarar|bidrar|deltar|leder|svarar|driver|tar|åtar|håller|ordnar|samordnar|anställer|får|har|är|shall|will|is|has|holds|runs)(?![a-zà-öø-ɏ])/;
const open =
  /(?<![a-zà-öø-ɏ])(?:kommunen|regionen|staden|landstinget|[a-zà-öø-ɏ]*nämnden|[a-zà-öø-ɏ]*förvaltningen|myndigheten|kommunstyrelsen|den offentliga parten|[a-zà-öø-ɏ-]+ (?:kommun|stad)|the (?:municipality|city|region|authority)) (?:ska|skall|ansvarar|bidrar|deltar|svarar|tar|åtar|lånar|betalar|utser|upplåter|stödjer|stöder|ersätter|finansierar|medverkar|shall|will|pays|lends|contributes)(?![a-zà-öø-ɏ])/;

/** “Avtalet sluts mellan A, 212000-9150, och B, 559999-2046”, and no other is named among the parties: that is all of them. */
function isClosed(agreement: Agreement): boolean {
  const { parties } = agreement.reading;
  const under = sentencesUnder(agreement, 'parties');
  const list = under.find((sentence) => {
    const range = sentenceRange(sentence);
    const isAll = parties.every((party) => party.orgNumber && contains(range, party.range));
    return isAll && / mellan .{0,600} och /.test(lowerOf(sentence));
  });
  return list !== undefined && under.every((one) => one === list || !mayBeParty.test(lowerOf(one)));
}

const mayBeParty =
  /förening|stiftelse|församling|jouren|klubb|förbund|idébur|ideell|samfund|kyrka|mission|kommun|region|nämnd|myndighet|part(?![a-zà-öø-ɏ])|parter|deltar/;

/** Whether the text gives something to do to somebody of the other side, whom the list of parties then leaves out. */
function isTold(agreement: Agreement, side: Side): boolean {
  if (agreement.reading.parties.every(({ from }) => from === 'frontmatter')) return false;
  if (isClosed(agreement)) return false;
  const [letters, pattern] =
    side === 'public'
      ? [
          [
            'föreningen',
            'stiftelsen',
            'församlingen',
            'jouren',
            'klubben',
            'förbundet',
            'idéburna',
            'ideella',
            'samfundet',
            'kyrkan',
            'missionen',
            'association',
            'foundation',
          ],
          civil,
        ]
      : [
          [
            'kommun',
            'regionen',
            'stad',
            'nämnden',
            'förvaltningen',
            'myndigheten',
            'landstinget',
            'offentliga',
            'municipality',
            'city',
            'region',
            'authority',
          ],
          open,
        ];
  return sentencesWith(agreement, letters).some(
    (sentence) => !sentence.block.quoted && pattern.test(lowerOf(sentence)),
  );
}
