import { topOf } from '../../agreement/places.ts';
import { ownPointsIn } from '../../agreement/sections/own-points.ts';
import { sectionKeys, sections } from '../../generated/sections.ts';
import { defineRule } from '../../rule.ts';
import { ownBasis, placesOf } from '../../rule-kinds.ts';

export const missingRecommendedSection = defineRule({
  id: 'missing-recommended-section',
  group: 'structure',
  title: { sv: 'Råd om fler avsnitt', en: 'Sections worth adding' },
  summary: {
    sv: 'Texten har de avsnitt som regelverket råder till.',
    en: 'The text has the sections that the profile recommends.',
  },
  rationale: {
    sv: 'Ramverken frågar om mer än det som måste finnas, därför att frågorna brukar komma förr eller senare. Ett råd är inget krav: det som inte passar ert partnerskap kan ni lämna därhän.',
    en: 'The frameworks ask about more than what must be there, because the questions usually come sooner or later. Advice is no demand: leave out what does not suit your partnership.',
  },
  advice: {
    sv: 'Gå igenom listan tillsammans och ta med de avsnitt där ni har något att säga. Ett par meningar räcker ofta.',
    en: 'Go through the list together and add the sections where you have something to say. A few sentences are often enough.',
  },
  about: 'text',
  severity: 'info',
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.1–2.12, till inspiration', en: 'sections 2.1–2.12, as inspiration' },
      level: 'recommended',
    },
  ],
  messages: {
    one: {
      sv: 'Regelverket {profile} råder också till ett avsnitt om {names}. Ta med det om det passar ert partnerskap.',
      en: 'The profile {profile} also recommends a section on {names}. Include it if it suits your partnership.',
    },
    several: {
      sv: 'Regelverket {profile} råder också till avsnitt om {names}. Ta med dem som passar ert partnerskap.',
      en: 'The profile {profile} also recommends sections on {names}. Include those that suit your partnership.',
    },
  },
  sections: sectionKeys,
  examples: [
    {
      language: 'sv',
      profile: 'helsingborg',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga i Norra saknar en plats att mötas på.\n',
      finds: [{ message: 'several', on: '# Mötesplats Norra' }],
    },
    {
      language: 'sv',
      profile: 'helsingborg',
      text: [
        '# Mötesplats Norra\n\nÖverenskommelse om idéburet offentligt partnerskap',
        '## Bakgrund\nUnga i Norra saknar en plats att mötas på.',
        '## Värdegrund\nPartnerskapet bygger på respekt, öppenhet och dialog.',
        '## Avtalad överenskommelse\nParterna har tagit fram texten tillsammans.',
        '## Avtalspartner\nExempelstads kommun, 212000-9150, och Föreningen Norra, 802499-0015.',
        '## Verksamhet\nÖppna träffar varje vecka. Skolskjuts ingår inte.',
        '## Parternas åtaganden\nKommunen ska ställa upp med en lokal. Föreningen ska leda träffarna.',
        '## Mål\nFler unga ska känna sig hemma i Norra.',
        '## Strategier\nTräffarna utformas tillsammans med de unga.',
        '## Målgrupp\nUnga mellan 13 och 19 år.',
        '## Organisation och samverkan\nKommunen sammankallar.',
        '## Styrgrupp\nStyrgruppen träffas två gånger per år.',
        '## Kommunikation\nParterna berättar om arbetet på sina webbplatser.',
        '## Uppföljning\nParterna följer upp arbetet varje november.',
        '## Ekonomi\nKommunen bidrar med 200 000 kronor per år.',
        '## Avtalstid\nAvtalet gäller 2027-01-01–2029-12-31.',
        '## Omförhandling, hävning och tvist\nBlir parterna oense tar de först upp frågan i styrgruppen.',
        '## Sekretess\nKommunen följer offentlighets- och sekretesslagen.',
        '## Kontaktpersoner\nKommunen: kansli@exempel.se.',
      ].join('\n\n'),
      finds: [{ message: 'one', on: '# Mötesplats Norra' }],
    },
    {
      // Borås lists eight parts and recommends no others.
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga i Norra saknar en plats att mötas på.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const { profile } = agreement;
    const keys = profile.recommended.filter((key) => placesOf(agreement, key).length === 0);
    const own = ownPointsIn(agreement)
      .filter(({ point, state }) => state === 'missing' && point.level === 'recommended')
      .map(({ point }) => point.name);
    const count = keys.length + own.length;
    if (count === 0) return;
    yield {
      message: count === 1 ? 'one' : 'several',
      at: topOf(agreement),
      data: {
        keys,
        'names.sv': [
          ...keys.map((key) => profile.names[key] ?? sections[key].title.sv.toLowerCase()),
          ...own,
        ],
        'names.en': [
          ...keys.map((key) => profile.names[key] ?? sections[key].title.en.toLowerCase()),
          ...own,
        ],
        'profile.sv': profile.title.sv,
        'profile.en': profile.title.en,
      },
      ...(own.length > 0 || profile.basis.work === 'own-profile'
        ? { basis: [ownBasis(profile, 'recommended')] }
        : {}),
    };
  },
});
