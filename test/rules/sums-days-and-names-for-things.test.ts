import { crossReferenceBroken } from '../../src/rules/consistency/cross-reference-broken.ts';
import { definedTermUnused } from '../../src/rules/consistency/defined-term-unused.ts';
import { valueOverThreshold } from '../../src/rules/procurement/value-over-threshold.ts';
import { dateFormat } from '../../src/rules/style/date-format.ts';
import { moneyFormat } from '../../src/rules/style/money-format.ts';
import { vagueWording } from '../../src/rules/style/vague-wording.ts';
import { termInvalid } from '../../src/rules/term/term-invalid.ts';
import { testPhrasings } from './phrasings.ts';

const term = 'Avtalet gäller från den 1 januari 2027 till den 31 december 2029.';

testPhrasings([
  {
    rule: moneyFormat,
    section: 'Ekonomi',
    signs: [
      'Kommunen ger 75,000 kronor i april.',
      'Bidraget är 90 000 kr per år. Hyran är 30 000 kronor per år.',
    ],
    innocent: [
      'Bidraget är 600 000 kronor per år, alltså 1,8 mnkr på tre år.',
      'Bidraget är 2,5 mnkr per år. Av det är 40 000 kronor till material.',
    ],
  },
  {
    rule: dateFormat,
    section: 'Uppföljning',
    signs: [
      '| Möte | Dag |\n|---|---|\n| Höst | 2027-10-04 |\n| Vår | 3 april 2028 |',
      'Brevet inkom 260504 och svaret gavs den 2 juni 2026.',
    ],
    innocent: [
      '| Möte | Dag |\n|---|---|\n| Höst | 2027-10-04 |\n| Vår | 2028-04-03 |\n\nVi ses också den 9 maj 2028.',
      'Rapporten har nummer 260504.',
    ],
  },
  {
    rule: crossReferenceBroken,
    section: 'Verksamhet',
    signs: ['Öppettiderna följer av punkt 14.', 'Se avsnitt 9 om hyran.'],
    innocent: [
      'Utrymning sker enligt punkt 6 i husets brandinstruktion.',
      'Bedömningen följer avsnitt 3 i myndighetens vägledning.',
      'Grillning är tillåten, se punkt 12 i de lokala ordningsföreskrifterna.',
    ],
  },
  {
    rule: definedTermUnused,
    section: 'Bakgrund',
    signs: [
      'Undersökningen bland unga 2025 (fortsättningsvis ”Ungdomsrösten”) visade vad som saknas.',
      'Verkstaden på Bruksgatan, framöver kallad Smedjan, får nya golv.',
      'Försöket våren 2026 (”Generalrepetitionen” i fortsättningen) gick bra.',
      'Sommarens läger – i den här överenskommelsen kallat Utflykten – är för alla.',
    ],
    innocent: [
      'Undersökningen bland unga 2025 (fortsättningsvis ”Ungdomsrösten”) ligger till grund. Ungdomsrösten görs om 2028 av kommunen och föreningen.',
      'I köpebrevet står: ”Bostadsbolaget, nedan kallat Säljaren, överlåter huset.” Det rör varken kommunen eller föreningen.',
      'Framöver kallar kommunen och föreningen till möte i god tid.',
    ],
  },
  {
    rule: termInvalid,
    section: 'Avtalstid',
    signs: ['Vi håller på från den tjugonde augusti 2027 och tills vidare.'],
    innocent: [
      'Partnerskapet varar från den andra januari 2027 till och med den trettionde juni 2029.',
      'Från den första mars 2027 till den tjugoåttonde februari 2029 är vi parter.',
    ],
  },
  {
    rule: valueOverThreshold,
    section: 'Ekonomi',
    signs: [
      `Föreningen får 900 000 kronor i kvartalet till sin verksamhet.\n\n## Avtalstid\n\n${term}`,
      `Den 15 i varje månad betalar kommunen 350 000 kronor till föreningen.\n\n## Avtalstid\n\n${term}`,
      `| År | Till föreningen |\n|---|--:|\n| 2027 | 4 000 000 kronor |\n| 2028 | 4 200 000 kronor |\n| 2029 | 4 400 000 kronor |\n\n## Avtalstid\n\n${term}`,
    ],
    innocent: [
      `Mellan 2019 och 2023 hade kommunen ett köpt uppdrag på 12 mnkr. Nu bidrar kommunen med 90 000 kronor per år till föreningen.\n\n## Avtalstid\n\n${term}`,
      `Föreningen får 8 000 000 kronor från Arvsfonden. Kommunen bidrar med 90 000 kronor per år till föreningen.\n\n## Avtalstid\n\n${term}`,
    ],
  },
  {
    rule: vagueWording,
    section: 'Uppföljning',
    signs: [
      'Styrgruppen ska träffas då och då.',
      'Parterna ska ses med jämna mellanrum.',
      'Kommunen ska komma på besök när det passar.',
      'Föreningen ska redovisa när tiden medger.',
      'Parterna ska så långt det går svara på enkäten.',
    ],
    innocent: [
      'Styrgruppen ska träffas en gång i kvartalet.',
      'Barnen kommer ibland med en förälder.',
      'Parterna ska ses den första tisdagen varje månad, i september när det passar alla.',
      'Parterna ska redovisa så långt som till den 31 mars varje år.',
    ],
  },
]);
