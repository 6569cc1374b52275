import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { type Body, bodiesOf, missingIn, type Part } from '../../agreement/bodies.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { lowerOf, ownSentencesWith, sentencesWith } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { type Localised, listOf } from '../../locale.ts';
import { defineRule } from '../../rule.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

const partWords: Readonly<Record<Part, Localised>> = {
  members: { sv: 'vilka som ingår', en: 'who its members are' },
  frequency: { sv: 'hur ofta den träffas', en: 'how often it meets' },
  convener: { sv: 'vem som kallar', en: 'who convenes it' },
  minutes: { sv: 'hur mötena dokumenteras', en: 'how its meetings are recorded' },
};

/** “Parterna träffas …”, “vi stämmer av …”: then they meet without a group. */
const meets =
  /(?<![a-zà-öø-ɏ])(?:träffas|möts|mötas|sätter (?:vi|sig|oss)|ses|samlas|stämmer av|stämma av|samråder|sammanträder|[a-zà-öø-ɏ]*möten?|[a-zà-öø-ɏ]*avstämning(?:ar)?)(?![a-zà-öø-ɏ])/;
const byContacts = /(?:kontaktperson|samordnar|representant|företrädar|ledning)/;

const head =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Samverkan\n\n';

export const steeringGroupIncomplete = defineRule({
  id: 'steering-group-incomplete',
  group: 'commitments',
  title: { sv: 'Styrgrupp', en: 'Steering group' },
  summary: {
    sv: 'Texten säger vilka som sitter i gruppen som leder partnerskapet, hur ofta den träffas, vem som kallar och hur det antecknas.',
    en: 'The text says who is in the group that leads the partnership, how often it meets, who convenes it and how that is recorded.',
  },
  rationale: {
    sv: 'Styrgruppen är platsen där parterna löser det som avtalet inte har tänkt på. En grupp utan tider och utan sammankallande träffas ofta inte alls. Utan anteckningar vet ingen vad som bestämdes.',
    en: 'The steering group is where the parties solve what the agreement did not think of. A group without times and without a convener often does not meet at all. Without notes nobody knows what was decided.',
  },
  advice: {
    sv: 'Skriv hur många ledamöter varje part har, hur ofta gruppen träffas, vem som kallar och hur mötena dokumenteras. För en arbetsgrupp räcker det att skriva vilka som är med eller hur ofta den träffas.',
    en: 'Write how many members each party has, how often the group meets, who convenes it and how meetings are recorded. For a working group it is enough to write who is in it or how often it meets.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['steering-group', 'organisation', 'follow-up'],
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.5 och 2.5.1', en: 'sections 2.5 and 2.5.1' },
      level: 'recommended',
    },
    {
      work: 'boras-agreement',
      place: { sv: 'avsnittet om samverkan', en: 'the section on cooperation' },
    },
  ],
  messages: {
    incomplete: {
      sv: 'Här nämns en grupp (”{group}”), men texten säger inte {parts}. Skriv det, så att mötena blir av.',
      en: 'A group is named here (“{group}”), but the text does not say {parts}. Write it, so that the meetings take place.',
    },
    nobody: {
      sv: 'Texten nämner ingen styrgrupp och inga möten mellan parterna. Skriv var parterna tar upp frågor med varandra och hur ofta.',
      en: 'The text names no steering group and no meetings between the parties. Write where the parties take up questions with each other, and how often.',
    },
  },
  proposals: {
    default: {
      sv: 'Styrgruppen består av [fyll i: antal] ledamöter från varje part och träffas [fyll i: antal] gånger per år. [Fyll i: part] är sammankallande och för anteckningar, som alla parter får.',
      en: 'The steering group consists of [fill in: number] members from each party and meets [fill in: number] times a year. [Fill in: party] convenes it and takes notes, which all parties receive.',
    },
    working: {
      sv: 'Gruppen består av [fyll i: personer eller roller] och träffas [fyll i: antal] gånger per termin.',
      en: 'The group consists of [fill in: people or roles] and meets [fill in: number] times a term.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: `${head}En styrgrupp träffas vid behov.\n`,
      finds: [
        { message: 'incomplete', on: 'En styrgrupp träffas vid behov.', severity: 'warning' },
      ],
    },
    {
      language: 'sv',
      text: `${head}Styrgruppen har två ledamöter från varje part och möts fyra gånger per år. Föreningen kallar.\n`,
      finds: [
        {
          message: 'incomplete',
          on: 'Styrgruppen har två ledamöter från varje part och möts fyra gånger per år.',
          severity: 'info',
        },
      ],
    },
    {
      language: 'sv',
      text: `${head}En arbetsgrupp sköter det dagliga.\n`,
      finds: [{ message: 'incomplete', on: 'En arbetsgrupp sköter det dagliga.' }],
    },
    {
      language: 'sv',
      text: `${head}Föreningen leder kaféet och kommunen lånar ut lokalen.\n`,
      finds: [{ message: 'nobody', on: '## Samverkan', severity: 'info' }],
    },
    {
      // A working group needs less.
      language: 'sv',
      text: `${head}Styrgruppen består av en ledamot från varje part och möts varje kvartal. Kommunen är sammankallande, och mötena dokumenteras. Arbetsgruppen träffas en gång i månaden.\n`,
      finds: [],
    },
    {
      // The parties meet without a group; another body is the municipality’s own.
      language: 'sv',
      text: `${head}Parterna träffas varje månad. Resultatet berättas i kommunens styrgrupp för folkhälsa.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const bodies = bodiesOf(agreement);
    if (bodies.length === 0) {
      if (!haveMeetings(agreement))
        yield { message: 'nobody', severity: 'info', ...placeFor(agreement, placesForNone) };
      return;
    }
    for (const body of bodies) {
      const missing = missingIn(agreement, body, bodies.length === 1);
      if (missing.length === 0) continue;
      yield {
        message: 'incomplete',
        at: body.at,
        ...(isSmall(missing) && { severity: 'info' as const }),
        proposal: body.kind === 'steering' ? 'default' : 'working',
        data: partsData(body, missing),
      };
    }
  },
});

const placesForNone = ['steering-group', 'organisation', 'follow-up', 'commitments'] as const;

/** Only who calls, or only how it is written down: most of it is there. */
const isSmall = (missing: readonly Part[]) =>
  missing.length === 1 && (missing[0] === 'minutes' || missing[0] === 'convener');

function partsData({ name }: Body, missing: readonly Part[]) {
  const listed = (locale: 'sv' | 'en') => {
    const joined = listOf(
      missing.map((part) => partWords[part][locale]),
      locale,
    );
    return locale === 'sv'
      ? joined.replace(/ och (?=[^,]*$)/, ' eller ')
      : joined.replace(/ and (?=[^,]*$)/, ' or ');
  };
  return { group: name, 'parts.sv': listed('sv'), 'parts.en': listed('en') };
}

/** Where parties meet once, when something has happened or before they agreed. */
const occasional: ReadonlySet<string | null> = new Set([
  'background',
  'agreement-basis',
  'renegotiation',
  'termination',
  'extension',
]);

/** “en kafégrupp med två från föreningen och två från biblioteket”: a group of both sides, by a name of its own. */
const groupOfBoth =
  /[a-zà-öø-ɏ](?:grupp|råd|team|kommitté)(?:en|et|n)?(?![a-zà-öø-ɏ])[^.;]{0,80} från [^.;]{2,60} (?:och|samt) (?:[a-zà-öø-ɏ\d]+ ){0,2}från (?!d?et |början)/;

function haveMeetings(agreement: Agreement): boolean {
  const { reading } = agreement;
  if (reading.meetings.length > 0) return true;
  const isOfBoth = (sentence: Sentence) => groupOfBoth.test(lowerOf(sentence));
  if (ownSentencesWith(agreement, ['grupp', 'råd', 'team', 'kommitté']).some(isOfBoth)) return true;
  return sentencesWith(agreement, [
    'träffas',
    'möt',
    'ses',
    'samlas',
    'stämm',
    'stämn',
    'sätter',
    'samråd',
    'sammanträd',
  ]).some((sentence) => {
    if (sentence.block.quoted || !meets.test(sentence.text.toLowerCase())) return false;
    if (occasional.has(sectionAt(agreement, sentenceRange(sentence)))) return false;
    const { kind, parties } = propertiesOf(sentence, reading.parties).subject;
    const named = partyMentionsIn(sentence.text, reading.parties).map(({ party }) => party.side);
    if (named.includes('public') && named.includes('civil')) return true;
    return kind === 'all' || parties.length > 1 || byContacts.test(sentence.text.toLowerCase());
  });
}
