import type { Agreement } from '../../agreement/agreement.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { topOf } from '../../agreement/places.ts';
import { ownPointsIn } from '../../agreement/sections/own-points.ts';
import { sectionKeys, sections } from '../../generated/sections.ts';
import { type Validator, validateAgreement } from '../../generated/validators.ts';
import type { Data, Locale } from '../../locale.ts';
import type { SectionKey } from '../../profile.ts';
import { defineRule, type Problem } from '../../rule.ts';
import { basisIn, ownBasis, placesOf } from '../../rule-kinds.ts';
import { positionAt } from '../../source.ts';
import { proposals, sample } from './missing-required-section/proposals.ts';

export const missingRequiredSection = defineRule({
  id: 'missing-required-section',
  group: 'structure',
  title: { sv: 'Avsnitt saknas', en: 'Section missing' },
  summary: {
    sv: 'Texten har alla avsnitt som regelverket kräver.',
    en: 'The text has every section that the profile requires.',
  },
  rationale: {
    sv: 'Kommunens regelverk räknar upp vad varje IOP-avtal ska innehålla, så att alla organisationer behandlas lika och nämnden vet vad den beslutar om. Saknas en del får parterna lösa frågan i efterhand, ofta när de har hunnit tycka olika.',
    en: 'The municipality’s rules list what every IOP agreement must hold, so that all organisations are treated alike and the committee knows what it decides on. When a part is missing, the parties have to settle it afterwards, often once they disagree.',
  },
  advice: {
    sv: 'Lägg till en rubrik med några meningar. Står det redan i texten under en annan rubrik, skriv avsnittets nyckel på en egen rad ovanför rubriken, till exempel <!-- iop: goals --> för mål. Nycklarna står nedan vid varje mening att kopiera. Ordningen är fri om regelverket inte säger något annat.',
    en: 'Add a heading with a few sentences. If it already stands in the text under another heading, write the key of the section on a line of its own above the heading, such as <!-- iop: goals -->. The keys stand below with each sentence to copy. The order is free unless the profile says otherwise.',
  },
  about: 'text',
  severity: 'error',
  basis: [
    {
      work: 'boras-2016',
      place: {
        sv: 'punkterna som ska finnas med i alla IOP-avtal',
        en: 'the points that every IOP agreement must hold',
      },
      level: 'required',
    },
  ],
  messages: {
    missingOwn: {
      sv: 'Punkten ”{name}” saknas, och regelverket {profile} kräver den. Lägg till en rubrik som heter så, och några meningar.',
      en: 'The point “{name}” is missing, and the profile {profile} requires it. Add a heading of that name, and a few sentences.',
    },
    missing: {
      sv: 'Avsnittet ”{name}” saknas, och regelverket {profile} kräver det. Lägg till en rubrik och några meningar. {guidance}',
      en: 'The section “{name}” is missing, and the profile {profile} requires it. Add a heading and a few sentences. {guidance}',
    },
  },
  proposals,
  sample,
  sections: sectionKeys,
  examples: [
    {
      language: 'sv',
      profile: 'boras-2016',
      text: [
        '# Mötesplats Norra, ett idéburet offentligt partnerskap',
        '## Bakgrund\nParterna har sett att unga i Norra saknar en plats att mötas på.',
        '## Värdegrund\nPartnerskapet bygger på respekt, öppenhet och dialog.',
        '## Åtaganden\nKommunen ska ställa upp med en lokal. Föreningen ska leda träffarna.',
        '## Uppföljning\nParterna följer upp arbetet tillsammans varje november.',
        '## Ekonomi\nKommunen bidrar med 200 000 kronor per år till föreningen.',
        '## Avtalstid\nAvtalet gäller 2027-01-01–2029-12-31.',
        '## Omförhandling, hävning och tvist\nBlir parterna oense tar de först upp frågan i styrgruppen.',
      ].join('\n\n'),
      finds: [
        { message: 'missing', on: '# Mötesplats Norra, ett idéburet offentligt partnerskap' },
      ],
    },
    {
      // A section may stand under another word and may share its heading.
      language: 'sv',
      profile: 'boras-2016',
      text: [
        '# Mötesplats Norra, ett idéburet offentligt partnerskap',
        '## Bakgrund och syfte\nUnga i Norra saknar en plats att mötas på. Målet är att fler ska känna sig delaktiga.',
        '## Partnerskapets värdegrund\nPartnerskapet bygger på respekt, öppenhet och dialog.',
        '## Parternas insatser\nKommunen ska ställa upp med en lokal. Föreningen ska leda träffarna.',
        '## Samverkan och uppföljning\nParterna följer upp arbetet tillsammans varje november.',
        '## Finansiering\nKommunen bidrar med 200 000 kronor per år till föreningen.',
        '## Period för partnerskapet\nAvtalet gäller 2027-01-01–2029-12-31.',
        '## Omförhandling, hävningsrätt samt tvist\nBlir parterna oense tar de först upp frågan i styrgruppen.',
      ].join('\n\n'),
      finds: [],
    },
    {
      // Helsingborg's framework requires no section.
      language: 'sv',
      profile: 'helsingborg',
      text: '# Mötesplats Norra\n\n## Bakgrund\nUnga i Norra saknar en plats att mötas på.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const { profile } = agreement;
    const missing = missingIn(agreement);
    const words = missing.length > 0 ? proposalData(agreement) : {};
    for (const key of missing) {
      const { title, guidance } = sections[key];
      yield {
        message: 'missing',
        at: topOf(agreement),
        section: key,
        data: {
          key,
          'name.sv': profile.names[key] ?? title.sv,
          'name.en': profile.names[key] ?? title.en,
          'profile.sv': profile.title.sv,
          'profile.en': profile.title.en,
          'guidance.sv': firstSentence(guidance.sv),
          'guidance.en': firstSentence(guidance.en),
          ...words,
        },
        proposal: Object.hasOwn(proposals, key) ? key : null,
        ...basisIn(profile, key, 'required'),
      };
    }
    yield* ownMissing(agreement);
  },
});

/** Points of a profile’s own that it requires and that stand nowhere, in its words. */
function* ownMissing(agreement: Agreement): Generator<Problem<'missingOwn'>> {
  const { profile } = agreement;
  for (const { point, state } of ownPointsIn(agreement)) {
    if (state !== 'missing' || point.level !== 'required') continue;
    yield {
      message: 'missingOwn',
      at: topOf(agreement),
      data: { name: point.name, 'profile.sv': profile.title.sv, 'profile.en': profile.title.en },
      proposal: null,
      basis: [ownBasis(profile, 'required')],
    };
  }
}

/** Required sections that stand nowhere, in the profile's order. */
function missingIn(agreement: Agreement): readonly SectionKey[] {
  const { required, validator } = agreement.profile;
  const validate = validator === null ? undefined : validateAgreement[validator];
  // A user's own profile has no validator of its own: its demands on sections are a list, and the list is asked.
  const demanded = validate ? refused(validate, agreement) : new Set<string>(required);
  return required.filter((key) => demanded.has(key) && placesOf(agreement, key).length === 0);
}

/** The sections that the profile's compiled schema misses. */
function refused(validate: Validator, agreement: Agreement): Set<string> {
  const { frontmatter, sections: found, source } = agreement;
  const data: Record<string, unknown> = {};
  for (const [key, places] of found) {
    if (places.length === 0) continue;
    data[key] = places.map(({ heading, blocks, range }) => ({
      heading: heading?.text ?? null,
      line: positionAt(source, range.start).line,
      empty: blocks.length === 0,
    }));
  }
  validate({ frontmatter: frontmatter?.value ?? null, sections: data });
  const errors = (validate.errors ?? []).filter(
    ({ instancePath, keyword }) => instancePath === '/sections' && keyword === 'required',
  );
  return new Set(errors.map(({ params }) => String(params['missingProperty'])));
}

/** What the proposals need: the agreement's own word, parties and dates, else a gap to fill in. */
function proposalData(agreement: Agreement): Data {
  const { term, parties } = agreement.reading;
  const nameOf = (side: string, key: string) => {
    const name = parties.find((party) => party.side === side)?.name;
    return name ? { [`${key}.sv`]: name, [`${key}.en`]: name } : {};
  };
  const duties = (locale: Locale) =>
    parties
      .filter(({ side }) => side !== 'none')
      .map(({ name }) =>
        locale === 'sv' ? `${name} ska [fyll i: insats].` : `${name} will [fill in: effort].`,
      )
      .join(' ');
  return {
    ...sample,
    ...ownWordData(agreement),
    ...(term?.start && { 'start.sv': term.start, 'start.en': term.start }),
    ...(term?.end && { 'end.sv': term.end, 'end.en': term.end }),
    ...nameOf('public', 'public'),
    ...nameOf('civil', 'civil'),
    ...(duties('sv') !== '' && { 'duties.sv': duties('sv'), 'duties.en': duties('en') }),
  };
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/su.exec(text)?.[0] ?? text;
}
