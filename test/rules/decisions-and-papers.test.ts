import { missingDecisionReference } from '../../src/rules/frontmatter/missing-decision-reference.ts';
import { missingDiarienummer } from '../../src/rules/frontmatter/missing-diarienummer.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: missingDecisionReference,
    section: 'Grund för avtalet',
    signs: [
      'Socialnämnden fattade den 3 maj 2022, § 40, beslut om det första avtalet. Styrelsen godkände det första avtalet 2022-05-01, § 2.',
      'Vårt första partnerskap beslutades av socialnämnden 2022-05-03, § 40, och av föreningens styrelse 2022-05-01, § 2.',
      'Det ursprungliga avtalet antogs av socialnämnden 2019-05-03, § 40, och av föreningens årsmöte 2019-05-01, § 2.',
      '| Vad | Dag | Deltagare |\n|---|---|---|\n| Socialnämndens studiebesök | 2026-05-03 | 14 |\n| Styrelsens vandring | 2026-05-01 | 9 |',
      'Socialnämnden gav 2026-05-03, § 40, förvaltningen i uppdrag att föreslå ett partnerskap.',
      'Socialnämnden besökte oss den 3 maj 2026 och styrelsen var med.',
    ],
    innocent: [
      'Föreningens ja kom på medlemsmötet den 1 maj 2026, § 2, och kommunens på socialnämndens sammanträde den 3 maj 2026, § 40.',
      'Vi fick klartecken av socialnämnden den 3 maj 2026 (§ 40), två dagar efter vår styrelse (1 maj 2026, § 2).',
      'Avtalet antogs av socialnämnden 2026-05-03, § 40, och av föreningens styrelse 2026-05-01, § 2.',
      'Innehållet är det som socialnämnden antog 2026-05-03, § 40, och föreningens styrelse 2026-05-01, § 2.',
      'Avtalet vilar på § 40 i socialnämndens protokoll den 3 maj 2026 och på § 2 i styrelsens protokoll den 1 maj 2026.',
      'Båda besluten är klara: nämndens är från 2026-05-03, § 40, styrelsens från 2026-05-01, § 2.',
      '- Nämndbeslut: 2026-05-03 § 40\n- Styrelsebeslut: 2026-05-01 § 2',
      'Texten klubbades av socialnämnden den 3 maj 2026, § 40, och av föreningens årsmöte den 1 maj 2026, § 2.',
      '| Organ | Datum | § |\n|---|---|---|\n| Socialnämnden | 2026-05-03 | 40 |\n| Föreningens styrelse | 2026-05-01 | 2 |',
      '| Organ | Datum | Protokollets paragraf |\n|---|---|---|\n| Socialnämnden | 2026-05-03 | § 40 |\n| Föreningens styrelse | 2026-05-01 | § 2 |',
      '| Beslut av | Dag | Paragraf |\n|---|---|---|\n| Kommunens socialnämnd | 3 maj 2026 | 40 |\n| Föreningens årsmöte | 1 maj 2026 | 2 |',
    ],
  },
  {
    rule: missingDiarienummer,
    section: 'Bakgrund',
    signs: [
      'Det ursprungliga avtalet har dnr SN 2019/14.',
      'Vår första överenskommelse (dnr SN 2021/9) gick ut i fjol.',
    ],
    innocent: ['Ärendet har dnr SN 2026/41. Den första överenskommelsen slöts 2021.'],
  },
]);
