import { hasCaseNumber } from '../../agreement/case-number.ts';
import { topOf } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';

export const missingDiarienummer = defineRule({
  id: 'missing-diarienummer',
  group: 'frontmatter',
  title: { sv: 'Diarienummer', en: 'Registration number' },
  summary: {
    sv: 'Avtalet bär ärendets diarienummer.',
    en: 'The agreement bears the registration number of its case.',
  },
  rationale: {
    sv: 'Avtalet är en allmän handling hos den offentliga parten och registreras där. Med numret hittar den som söker både avtalet och beslutet. Utan det är det svårt att veta vilken version som beslutades.',
    en: 'The agreement is a public document with the public party, and is registered there. With the number whoever looks finds both the agreement and the decision. Without it it is hard to know which version was decided.',
  },
  advice: {
    sv: 'Be registratorn om numret och skriv det under rubriken eller i frontmatter: diarienummer: KS 2026/142.',
    en: 'Ask the registrar for the number and write it below the title or in the frontmatter: reference: KS 2026/142.',
  },
  about: 'case',
  severity: 'warning',
  basis: [
    { work: 'public-documents' },
    { work: 'press-freedom-act', place: { sv: '2 kap. 1–2 §§', en: 'chapter 2, sections 1–2' } },
  ],
  messages: {
    missing: {
      sv: 'Varken texten eller kortet anger ärendets diarienummer. Skriv det under rubriken, till exempel ”Dnr KS 2026/142”.',
      en: 'Neither text nor card gives the registration number of the case. Write it below the title, for example “Dnr KS 2026/142”.',
    },
  },
  proposals: {
    default: {
      sv: 'Diarienummer: [fyll i: ärendets nummer].',
      en: 'Registration number: [fill in: number of the case].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\nÖverenskommelse om idéburet offentligt partnerskap mellan Exempelstads kommun och Föreningen Norra.\n',
      finds: [{ message: 'missing', on: '# Mötesplats Norra', severity: 'warning' }],
    },
    {
      // The number of the guidelines is another case, and a blank is no number.
      language: 'sv',
      text: '# Mötesplats Norra\n\nDnr: ____________\n\nPartnerskapet följer kommunens riktlinjer (dnr KS 2020/118) och lagen (2016:1145) om offentlig upphandling.\n',
      finds: [{ message: 'missing', on: '# Mötesplats Norra' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\nKSN-2026-1422\n\nÖverenskommelse om idéburet offentligt partnerskap.\n',
      finds: [],
    },
    {
      language: 'sv',
      card: 'iop: 1\nläge: beslutat\ndiarienummer: KS 2026/142\n',
      text: '# Mötesplats Norra\n\nÖverenskommelse om idéburet offentligt partnerskap.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    if (hasCaseNumber(agreement)) return;
    yield { message: 'missing', at: topOf(agreement) };
  },
});
