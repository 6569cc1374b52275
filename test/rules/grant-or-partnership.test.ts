import { expect, test } from 'vitest';
import { looksLikeGrant } from '../../src/rules/procurement/looks-like-grant.ts';
import { finds } from './finds.ts';
import { testPhrasings } from './phrasings.ts';

const usual = 'Föreningen fortsätter med bingo och dans som förut.\n\n## Ekonomi\n\n';

// The municipality pays, and what else is said of it is about the money too.
testPhrasings([
  {
    rule: looksLikeGrant,
    section: 'Verksamhet',
    signs: [
      `${usual}Kommunen betalar 60 000 kronor per år. Förvaltningen ansvarar för utbetalningen.`,
      `${usual}Kommunen betalar 60 000 kronor per år. Parterna svarar var för sig för sina kostnader.`,
      `${usual}Kommunen betalar 60 000 kronor per år och informerar föreningen om nästa års belopp i november.`,
      `${usual}Kommunen betalar 60 000 kronor per år. Gemensamma möten hålls inte.`,
      `${usual}Kommunen betalar 60 000 kronor per år. Någon medverkan från kommunen krävs inte.`,
      `${usual}Aktivitetsbidrag betalas ut enligt kommunens bidragsregler.`,
      `${usual}Föreningen får årligen grundbidrag av kommunen efter antalet medlemmar.`,
      `${usual}Kommunen betalar halva lokalhyran mot uppvisad faktura.`,
      `${usual}Nämnden beviljar efter ansökan 55 000 kronor om året.`,
      `${usual}Kommunen skickar pengarna i mars, 30 000 kronor.`,
      `${usual}Kommunen deltar inte i verksamheten men betalar 45 000 kronor per år.`,
      `${usual}Kommunen granskar redovisningen och betalar 80 000 kronor per år.`,
      `${usual}Kommunen betalar 60 000 kronor per år. Kommunen tar del av årsredovisningen.`,
      `${usual}Kommunen betalar 60 000 kronor per år. Kommunen välkomnar att föreningen finns.`,
      'Föreningen sköter sin kör själv.\n\n## Kommunens åtaganden\n\n- Betalar 60 000 kronor per år.\n- Ser till att pengarna kommer i januari.',
      'Vi i föreningen spelar teater som vi alltid har gjort.\n\n## Vad kommunen gör\n\nSkickar 25 000 kronor i april varje år.',
    ],
    innocent: [
      `${usual}Kommunen betalar 60 000 kronor per år, och dess dansledare håller i torsdagarna.`,
      `${usual}Kommunen betalar halva lokalhyran och en fritidsledare som deltar varje vecka. Kommunens fritidsledare deltar på torsdagar.`,
      'Föreningen håller öppet.\n\n## Kommunens åtaganden\n\n- Deltar med en fritidsledare varje tisdag.\n- Betalar 60 000 kronor per år.',
      'Föreningen håller öppet.\n\n## Åtaganden\n\nKommunen ska\n\n- hjälpa till med planeringen av varje termin\n- betala 60 000 kronor per år',
      'Vi i föreningen lagar mat.\n\n## Vad kommunen gör\n\nÖppnar skolans matsal på tisdagar och skickar 30 000 kronor i mars.',
      `${usual}Kommunen betalar 60 000 kronor per år. Parterna ansvarar tillsammans för programmet och arrangerar en fest varje vår.`,
      `${usual}Föreningen har grundbidrag av kommunen vid sidan av partnerskapet. En styrgrupp med båda parter planerar träffarna.`,
      `${usual}Föreningsbidrag söks i vanlig ordning och hör inte hit.`,
      `${usual}Föreningen betalar ut ett bidrag till sina ungdomsledare.`,
      `${usual}Kommunen betalar 20 000 kronor per år. Föreningen bjuder in, och kommunen ser till att salen är varm och städad.`,
      `${usual}Kommunen betalar 20 000 kronor per år. Kommunens hemtjänst påminner de äldre om träffarna och följer dem dit.`,
      `${usual}Kommunen betalar 20 000 kronor per år. Kommunen anställer vaktmästaren.`,
      `${usual}Kommunen lämnar lokalen utan hyra och betalar 20 000 kronor per år.`,
    ],
  },
]);

test.each([
  '# Överenskommelse om Lyktan\n\n## Verksamhet\n\nByalaget håller kaféet som vanligt.\n\n## Ekonomi\n\nKommunen betalar 40 000 kronor per år.\n',
])('a text that does not name its parties: %s', (text) => {
  expect(finds(looksLikeGrant, text)).toHaveLength(1);
});

test.each([
  '# Överenskommelse om Lyktan\n\n## Verksamhet\n\nByalaget håller kaféet, och kommunens fritidsledare deltar på fredagar.\n\n## Ekonomi\n\nKommunen betalar 40 000 kronor per år.\n',
  '# Överenskommelse om Lyktan\n\n## Verksamhet\n\nByalaget håller kaféet.\n',
  '# Riktlinjer för föreningsbidrag\n\n## Belopp\n\nKommunen betalar 40 000 kronor per år till föreningar med barn.\n',
])('a text that does not name its parties, and is no grant: %s', (text) => {
  expect(finds(looksLikeGrant, text)).toEqual([]);
});

const lent =
  'Kommunen lånar ut lokalen.\n\n## Ekonomi\n\nKommunen betalar 60 000 kronor per år.\n\n## Övrigt\n\n';

// Said outright; that rooms are lent makes no partnership of it.
testPhrasings([
  {
    rule: looksLikeGrant,
    section: 'Åtaganden',
    signs: [
      `${lent}Föreningens kör och syjunta går vidare som alla år. Kommunen medverkar inte i verksamheten.`,
      `${lent}Från 2027 kallas bidraget partnerskap; i övrigt är allt som förut.`,
      `${lent}Verksamhetsstödet lever vidare under nytt namn.`,
      `${lent}Det kommunen gör är att skjuta till pengar.`,
      `${lent}Bridgen har rullat på i tjugo år och sköter sig själv.`,
      `${lent}Stödet går till föreningens vanliga drift. Kommunen begär inget utöver årsredovisningen.`,
      `${lent}Föreningen kör på som vanligt; från kommunens sida deltar ingen.`,
    ],
    innocent: [
      `${lent}Målet är att mötesplatsen ska bli självgående till 2030.`,
      `${lent}Bidraget är inget föreningsbidrag under nytt namn.`,
      `${lent}Kommunen deltar inte i styrelsens möten men har två ledare på plats varje kväll.`,
      `${lent}Föreningen bestämmer över innehållet, och kommunen lägger sig inte i det.`,
      `${lent}Ungdomarna sköter sig själva i replokalen medan ledarna lagar mat.`,
      `${lent}Kommunen deltar inte i verksamheten på lördagar. Vardagskvällarna planerar vi tillsammans.`,
    ],
  },
]);
