import { extensionDeadlineMissing } from '../../src/rules/term/extension-deadline-missing.ts';
import { extensionUncapped } from '../../src/rules/term/extension-uncapped.ts';
import { retroactiveStart } from '../../src/rules/term/retroactive-start.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
import { termOutsideUsual } from '../../src/rules/term/term-outside-usual.ts';
import { testPhrasings } from './phrasings.ts';

/** An agreement with a term, in which the passages stand. */
const head =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n' +
  '- Föreningen Norra, organisationsnummer 802499-0015, nedan föreningen\n\n## Avtalstid\n\nÖverenskommelsen gäller från och med den 1 januari 2027 till och med den 31 december 2029.\n\n';

testPhrasings(
  [
    {
      rule: extensionUncapped,
      section: 'Förlängning',
      signs: [
        'Vi kan förlänga med tolv månader, och sedan igen, och igen.',
        'Förlängning kan ske ett år i sänder efter beslut i mars.',
        'Perioden kan byggas på med två år, varje gång efter beslut i nämnden och styrelsen senast i maj.',
        'Något tak för hur många gånger överenskommelsen får förlängas finns inte.',
        'Parterna får förlänga med ett kalenderår åt gången så länge behovet finns.',
        'Överenskommelsen kan förnyas årligen genom beslut senast den 1 oktober.',
        'Går det bra fortsätter vi två år till, därefter på nytt två år, och så vidare.',
        'Förlängning kan ske i ettårsperioder efter särskilt beslut före oktober.',
        'Parterna får genom tillägg förlänga överenskommelsen med högst ett år per gång.',
        'Överenskommelsen kan förlängas utan begränsning i antal, med två år varje gång.',
        'Parterna kan komma överens om förlängning. Antalet gånger är fritt.',
        'Perioden kan förlängas med ett år åt gången om utvärderingen är god.',
        'Överenskommelsen får förlängas vid upprepade tillfällen.',
        'Därefter kan parterna förlänga med två år i sänder, beslut senast i maj.',
      ],
      innocent: [
        'Förlängning kan ske en gång, med tolv månader, efter beslut senast 1 mars 2029.',
        'Vi kan lägga till ett år, men bara en gång.',
        'Parterna kan förlänga ett år i taget, som mest till utgången av 2031.',
        'Överenskommelsen kan förlängas ett år i taget, tillsammans högst två år.',
        'Navet kan hålla öppet ytterligare ett år, till och med 2030-12-31, om båda beslutar det senast i maj 2029. Någon mer förlängning ges inte.',
        'Förlängning är möjlig vid ett tillfälle, med längst ett år.',
        'Vi kan köra vidare ett år till, sedan är det definitivt stopp.',
        'Ett års förlängning kan beslutas, dock inte mer.',
        'Överenskommelsen förlängs inte.',
        'Optionen omfattar ett år och kan bara användas en gång.',
        'Vill vi förlänga gör vi det med högst två år totalt.',
        'Kommunens hyresavtal förlängs med tre år i taget men det rör inte partnerskapet.',
        'Förlängning beslutas ett år i taget, sista gången för 2031.',
      ],
    },
    {
      rule: extensionUncapped,
      section: 'Åtaganden',
      signs: [],
      innocent: [
        'Ungdomarnas lånekort gäller en termin i taget och förlängs i receptionen.',
        'Tillståndet för serveringen söks för ett år i taget och förnyas av kommunen.',
        'Ledarnas förordnanden förlängs med ett år i taget av Norras styrelse.',
        'Bokningen av gymnastiksalen förnyas en termin i taget.',
      ],
    },
    {
      rule: extensionUncapped,
      section: 'Bakgrund',
      signs: [],
      innocent: [
        'Projektet 2018 förlängdes gång på gång med ett halvår i taget.',
        'Det gamla avtalet rullade på ett år i taget till 2025.',
      ],
    },
    {
      rule: extensionDeadlineMissing,
      section: 'Förlängning',
      signs: [
        'En gång kan vi lägga på ett år till, om båda vill.',
        'Högst en förlängning om ett år är möjlig. När frågan avgörs får vi se.',
        'Samverkan får fortgå högst två år till, efter gemensamt beslut.',
      ],
      innocent: [
        'Vid styrgruppens möte i februari 2029 bestäms om vi fortsätter ett år till. Längre än så blir det inte.',
        '| Vad | Vem | Senast |\n|---|---|---|\n| Beslut om förlängning, högst ett år, en gång | nämnden och Norras styrelse | 31 mars 2029 |',
        'Förlängning, en gång och högst tolv månader, avgörs av nämnden och styrelsen före midsommar 2029.',
      ],
    },
    {
      rule: tacitRenewal,
      section: 'Förlängning',
      signs: [
        'Om ingen säger ifrån före den 1 juli fortsätter vi som vanligt nästa år också.',
        'Avtalet förlängs per automatik med tolv månader i taget.',
        'Sägs överenskommelsen inte upp senast sex månader före periodens slut gäller den i ytterligare ett år.',
        'Den som tiger samtycker: hörs inget före september gäller samma sak ett år till.',
        'Efter periodens slut rullar överenskommelsen vidare kvartal för kvartal tills någon säger upp den.',
        'Utan uppsägning inleds en ny period om två år.',
        'Kommer inget besked före sommaren kör vi ett år till.',
        'Om inget annat sägs gäller överenskommelsen ytterligare tolv månader efter 2029.',
        'Såvida inte någon part motsätter sig det förlängs partnerskapet ett år i taget.',
        'Partnerskapet löper vidare i ettårsperioder om det inte avslutas av någon part senast i september.',
      ],
      innocent: [
        'Överenskommelsen upphör automatiskt när tiden är ute.',
        'Säger ingen något tar det slut den 31 december 2029.',
        'Ingen ny period börjar av sig själv.',
        'Sker inget beslut upphör överenskommelsen, den förlängs inte av sig själv.',
        'Nytt år kräver nytt beslut, aldrig per automatik.',
        'Förlängning sker aldrig genom tystnad.',
        'Kommunens tidningsprenumeration förnyas automatiskt.',
        'Fortsätter behovet tar parterna ställning till ett nytt avtal.',
        'Meddelar ingen part annat upphör överenskommelsen den 31 december 2029.',
        'Partnerskapet fortsätter inte efter 2029 om inte båda skriftligen beslutar det.',
      ],
    },
    {
      rule: retroactiveStart,
      section: 'Underskrifter',
      signs: [
        'Nämndens beslut om överenskommelsen togs den 2 mars 2027, § 12.',
        '| Instans | Beslut | § |\n|---|---|---|\n| Fritidsnämnden | 2027-03-09 | 14 |',
        'Överenskommelsen undertecknades den 2 november 2026. Fritidsnämnden beslutade om den den 1 december 2026, § 77.',
      ],
      innocent: [
        '| Instans | Beslut | § |\n|---|---|---|\n| Fritidsnämnden | 2026-11-09 | 14 |',
        'Beslutad av fritidsnämnden 2026-11-10, § 70. Undertecknad i Exempelstad den 20 november 2026.',
        '| Part | Beslutande | Datum |\n|---|---|---|\n| Kommunen | Fritidsnämnden | 2026-11-03 |\n| Norra | Styrelsen | 2026-11-10 |',
        'Nämndens beslut om partnerskapet fattades 2026-11-03, § 80.',
        'Undertecknad i Exempelstad den 1 december 2026.',
      ],
    },
  ],
  head,
);

testPhrasings([
  {
    rule: termOutsideUsual,
    section: 'Avtalstid',
    signs: [
      'Vi börjar den 1 mars 2027 och är klara den 31 oktober 2027.',
      'Samarbetet startar 2027-01-01 och är slut 2034-12-31.',
    ],
    innocent: [],
  },
  {
    rule: tacitRenewal,
    section: 'Avtalstid',
    signs: [
      'Överenskommelsen gäller 2027-01-01–2029-12-31 och därefter ett år i sänder om den inte sagts upp före den 1 oktober.',
      'Vi börjar 2027-01-01 och håller på till 2029-12-31. Om ingen då har tröttnat kör vi på.',
      'Tiden är 2027-01-01–2029-12-31. Meddelar ingen part annat senast i juni förlängs den två år.',
      '| Period | 2027-01-01–2029-12-31 |\n|---|---|\n| Förlängning | sker automatiskt med ett år om ingen säger upp |',
    ],
    innocent: [
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Uteblir beslut om förlängning upphör den.',
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Fortsättning utan nytt beslut är inte möjlig.',
      'Tiden är 2027-01-01–2029-12-31. Om inte båda parter säger ja före juni är det slut.',
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Tystnadsplikten gäller även därefter.',
    ],
  },
  {
    rule: retroactiveStart,
    section: 'Avtalstid',
    signs: [
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Fritidsnämnden sa ja först den 4 mars 2027.',
      'Överenskommelsen gäller 2027-01-01–2029-12-31. Nämndens beslut om partnerskapet kom den 4 mars 2027, § 9.',
    ],
    innocent: [],
  },
]);
