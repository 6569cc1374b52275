import { expect, it } from 'vitest';
import { frontmatterBodyMismatch } from '../../src/rules/consistency/frontmatter-body-mismatch.ts';
import { contactPersonMissing } from '../../src/rules/parties/contact-person-missing.ts';
import { independenceClauseMissing } from '../../src/rules/parties/independence-clause-missing.ts';
import { personalDataRoleMissing } from '../../src/rules/personal-data/personal-data-role-missing.ts';
import { secrecyOverreach } from '../../src/rules/personal-data/secrecy-overreach.ts';
import { conflictOfInterestSignatory } from '../../src/rules/signing/conflict-of-interest-signatory.ts';
import { originalsMismatch } from '../../src/rules/signing/originals-mismatch.ts';
import { deMinimisNoDeclaration } from '../../src/rules/state-aid/de-minimis-no-declaration.ts';
import { mixedAgreementTerms } from '../../src/rules/style/mixed-agreement-terms.ts';
import { finds } from './finds.ts';
import { testPhrasings } from './phrasings.ts';

/** Title and parties; “@” in a text stands for them. */
const usual =
  '# Mötesplats Norra\n\nAvtal om idéburet offentligt partnerskap (IOP)\n\n## Parter\n\n' +
  '- Exempelstads kommun genom socialnämnden, organisationsnummer 212000-9150, nedan kallad kommunen\n' +
  '- Föreningen Norra, organisationsnummer 802499-0015, nedan kallad föreningen\n\n';

testPhrasings([
  {
    rule: conflictOfInterestSignatory,
    section: 'Underskrifter',
    signs: [
      'Exempelstad den ____\n\nFör Exempelstads kommun\n\nSiv Almdal, vice ordförande i socialnämnden, enligt nämndens beslut att ge henne rätt att skriva under\n\nExempelstad den ____\n\nFör Föreningen Norra\n\nSiv Almdal, kassör och firmatecknare',
      'Exempelstad den ____\n\nFör kommunen\n\nSiv Almdal, vice ordförande i socialnämnden\n\nExempelstad den ____\n\nFör föreningen\n\nSiv Almdal, kassör och firmatecknare',
      'För kommunen: Bo Ask, nämndens ordförande\n\nFör föreningen: Bo Ask, ordförande',
      '| För kommunen | För föreningen |\n|---|---|\n| Bo Ask, ordförande i nämnden | Bo Ask, kassör |',
      'Bo Ask\nordförande i socialnämnden\nExempelstads kommun\n\nBo Ask\nordförande\nFöreningen Norra',
      'Exempelstads kommun\n\n________________\nBo Ask\nOrdförande i socialnämnden\n\nFöreningen Norra\n\n________________\nBo Ask\nSekreterare',
      'Bo Ask undertecknar för kommunen som nämndens ordförande. Bo Ask undertecknar för föreningen som kassör.',
    ],
    innocent: [
      'För kommunen\n\nSiv Almdal, vice ordförande i socialnämnden\n\nFör föreningen\n\nKarin Almdal, kassör',
      'För kommunen\n\nSiv Almdal, vice ordförande i socialnämnden\n\nFör föreningen\n\nAli Omar, kassör\n\nBevittnas: Siv Almdal',
      'För kommunen\n\nBo Ask, nämndens ordförande\n\nFör föreningen\n\nAli Omar, kassör\n\nNamnförtydligande: Bo Ask, Ali Omar',
    ],
  },
  {
    rule: conflictOfInterestSignatory,
    section: 'Våra namn',
    signs: [
      'För kommunen\n\nBo Ask (S), nämndens ordförande\n\nFör föreningen\n\nBo Ask, kassör',
      'Exempelstad den ____\n\nBo Ask, ordförande i socialnämnden, för Exempelstads kommun\n\nExempelstad den ____\n\nBo Ask, firmatecknare, för Föreningen Norra',
      'Bo Ask, Exempelstads kommun\n\nBo Ask, Föreningen Norra',
    ],
    innocent: [
      'Bo Ask, ordförande i socialnämnden, Exempelstads kommun\n\nBo Asklund, ordförande, Föreningen Norra',
      'Eva Al, ordförande i socialnämnden, Exempelstads kommun (Bo Ask deltog inte i beslutet på grund av jäv)\n\nBo Ask, ordförande, Föreningen Norra',
    ],
  },
  {
    rule: contactPersonMissing,
    section: 'Den man ringer',
    signs: [
      'Kommunen: Bo Ask, fritidschef, 070-174 06 05\n\nHar ni glömt en handduk frågar ni i kiosken.',
      'Ring Bo Ask på kommunen, 070-174 06 05.',
      'Föreningen når ni genom Kim Ek, 070-174 06 06.',
    ],
    innocent: [
      'Ring Bo på kommunen, 070-174 06 05, eller Kim i föreningen, 070-174 06 06.',
      'På kommunen ringer man Bo Ask, 070-174 06 05. I föreningen ringer man Kim Ek, 070-174 06 06.',
      'Bo Ask, kommunen, 070-174 06 05\n\nKim Ek, föreningen, 070-174 06 06',
    ],
  },
  {
    rule: deMinimisNoDeclaration,
    section: 'Ekonomi',
    signs: [
      'Kommunen betalar 100 000 kronor till föreningen. Bidraget är ett stöd av mindre betydelse.',
      'Kommunen betalar 100 000 kronor till föreningen. Stödet lämnas enligt reglerna om de minimis.',
      'Kommunen betalar 100 000 kronor till föreningen. Kommunen tillämpar förordningen om stöd av mindre betydelse.',
      'Kommunen betalar 100 000 kronor till föreningen. Stödet ges med stöd av förordning (EU) 2023/2831.',
      'Kommunen betalar 100 000 kronor till föreningen. Pengarna räknas som försumbart stöd.',
      'Kommunen betalar 100 000 kronor till föreningen. Vi stöder oss på reglerna om stöd av mindre betydelse.',
      'Kommunen betalar 100 000 kronor till föreningen. Bidraget ryms inom gränsen för stöd av mindre betydelse.',
      'Kommunen betalar 100 000 kronor till föreningen. Bidraget är de minimis-stöd.',
    ],
    innocent: [
      'Kommunen betalar 100 000 kronor till föreningen. Förordningen om stöd av mindre betydelse behövde därför inte användas.',
      'Kommunen betalar 100 000 kronor till föreningen. Någon prövning enligt reglerna om de minimis blev inte aktuell.',
      'Kommunen betalar 100 000 kronor till föreningen. Verksamheten är inte ekonomisk, och de minimis-reglerna åberopas inte.',
      'Kommunen betalar 100 000 kronor till föreningen. Reglerna om stöd av mindre betydelse är därmed inte tillämpliga.',
      'Kommunen betalar 100 000 kronor till föreningen. Stödet ges inte enligt de minimis-reglerna.',
      'Kommunen betalar 100 000 kronor till föreningen. Kommunen har prövat om stöd av mindre betydelse behövde användas och kommit fram till att så inte är fallet.',
      'Kommunen betalar 100 000 kronor till föreningen. Frågan om stöd av mindre betydelse uppkommer därför inte.',
      'Kommunen betalar 100 000 kronor till föreningen. Om stödet mot förmodan skulle vara statsstöd gäller reglerna om stöd av mindre betydelse.',
      'Kommunen betalar 100 000 kronor till föreningen. Reglerna om stöd av mindre betydelse saknar betydelse här.',
      'Kommunen betalar 100 000 kronor till föreningen. Därmed behövs inget stöd av mindre betydelse.',
      'Kommunen betalar 100 000 kronor till föreningen. De minimis är ett annat sätt, som inte används här.',
      'Kommunen betalar 100 000 kronor till föreningen. Varken de minimis eller något undantag har behövt åberopas.',
    ],
  },
  {
    rule: independenceClauseMissing,
    section: 'Så här vill vi ha det',
    signs: [
      'Vi litar på varandra. Vi hämtar kraft ur byar med egna idéer.',
      'Föreningen frågar kommunen först innan den pratar med tidningen.',
      'Ring kommunen innan ni går ut i tidningen.',
      'Föreningen kommer med egna idéer till programmet.',
      'Barnen har egna idéer om vad de vill göra.',
      'Vi vill att alla ska känna sig fria och trygga.',
      'Ungdomarna får säga vad de tycker.',
      'Deltagarna blir mer självständiga i vardagen.',
      'Föreningen ska inte uttala sig i tidningen utan kommunens godkännande.',
      'Vi talar med en röst. Föreningen stämmer av budskapet med kommunens kommunikatör innan den yttrar sig i medierna.',
      'Vi är öppna och snälla mot varandra.',
    ],
    innocent: [
      'Föreningen är sin egen och säger vad den tycker, även om kommunen.',
      'Föreningen får tycka vad den vill om kommunen och säga det högt.',
      'Ni i föreningen behöver inte hålla med oss och får gärna kritisera oss öppet.',
      'Föreningen står på egna ben och styrs bara av sina medlemmar.',
      'Kommunen styr inte vad föreningen säger eller gör.',
      'Föreningens röst är fri.',
      'Vi på kommunen bestämmer inte över föreningen.',
      'Föreningen har rätt att ge kommunen kritik, också i tidningen.',
      'Föreningen får säga emot kommunen, högt och öppet, när den tycker annorlunda.',
      'Partnerskapet gör inte föreningen till en del av kommunen.',
      'Föreningen har en egen idé och värdegrund som kommunen respekterar.',
    ],
  },
  {
    rule: independenceClauseMissing,
    section: 'Så vill vi ha det',
    signs: [
      'Vi pratar alltid väl om varandra.',
      'Är det något som ska ut i tidningen är det kommunens kommunikatör som sköter det.',
    ],
    innocent: [
      'Föreningen behåller sin egen röst.',
      'Ni får gärna tycka att kommunen gör fel och säga det offentligt.',
      'Den som är med i partnerskapet får ändå debattera, demonstrera och kritisera kommunen.',
      'Föreningen bestämmer själv vad den tycker och vem som sitter i styrelsen.',
    ],
  },
  {
    rule: mixedAgreementTerms,
    section: 'Avtalstid',
    signs: [
      'Överenskommelsen gäller 2027-02-01–2029-01-31. Kontraktet kan sägas upp med tre månaders varsel.',
      'Överenskommelsen gäller 2027-02-01–2029-01-31. Detta kontrakt undertecknas av båda.',
      'Överenskommelsen gäller 2027-02-01–2029-01-31. Vill någon ändra avtalet träffas vi.',
      'Överenskommelsen gäller 2027-02-01–2029-01-31. Avtalet kan sägas upp.',
      'Överenskommelsen gäller 2027-02-01–2029-01-31. Parterna förlänger kontraktet en gång.',
    ],
    innocent: [],
  },
  {
    rule: mixedAgreementTerms,
    section: 'Hur länge',
    signs: [
      'Överenskommelsen gäller 2027-02-01–2029-01-31. Vi följer det här kontraktet noga.',
      'Överenskommelsen gäller 2027-02-01–2029-01-31. Samverkansavtalet kan sägas upp.',
    ],
    innocent: [
      'Överenskommelsen gäller 2027-02-01–2029-01-31. Hyreskontraktet löper lika länge.',
      'Överenskommelsen gäller 2027-02-01–2029-01-31. Föreningens kontrakt med elbolaget löper lika länge.',
      'Överenskommelsen gäller 2027-02-01–2029-01-31. Kollektivavtalet gäller för samordnaren.',
    ],
  },
  {
    rule: originalsMismatch,
    section: 'Underskrifter',
    signs: [
      'Avtalet signeras digitalt. Det har skrivits ut i två exemplar och parterna tar var sitt.',
      'Signering sker med e-legitimation. Av avtalet finns två exemplar.',
      'Vi skriver under på nätet med e-underskrift. Två likalydande papper har tryckts, ett till var och en.',
      'Överenskommelsen är upprättad i två exemplar som parterna undertecknar elektroniskt.',
      'Två likadana exemplar finns, och vi signerar dem med Freja.',
      'Avtalet är upprättat i tre exemplar.',
      'Det finns ett exemplar av avtalet, som kommunen har.',
    ],
    innocent: [
      'Avtalet undertecknas elektroniskt och varje part får samma fil.',
      'Vi har skrivit ut två exemplar och tar var sitt.',
      'Vi skriver under med BankID eller på papper i två exemplar.',
      'Kan någon inte använda BankID skriver vi under två exemplar på papper.',
      'Avtalet är upprättat i tre exemplar, ett till var och en av parterna och ett till nämndens arkiv.',
      'Vi skriver under med BankID. Inga pappersexemplar behövs.',
      'Vi skriver under med BankID och papperet slänger vi.',
    ],
  },
  {
    rule: originalsMismatch,
    section: 'Insatser',
    signs: [],
    innocent: ['Föreningen bokar salen med BankID. Två exemplar av nyckeln finns.'],
  },
  {
    rule: originalsMismatch,
    section: 'Verksamhet',
    signs: [],
    innocent: [
      'Boken trycks i två likadana exemplar. Den som vill låna legitimerar sig med BankID.',
    ],
  },
  {
    rule: originalsMismatch,
    section: 'Våra namn',
    signs: [
      'Vi signerar digitalt. Två exemplar har skrivits ut.',
      'Vi skriver under med BankID, och två original förvaras, ett hos varje part.',
      'Tre exemplar har vi skrivit ut.',
    ],
    innocent: [
      'Vi skriver under med BankID och alla får samma pdf.',
      'Två exemplar har vi skrivit ut, och vi behåller var sitt.',
      'Vi skriver under med penna i två exemplar.',
    ],
  },
  {
    rule: personalDataRoleMissing,
    section: 'Uppföljning',
    signs: [
      'Varje månad lämnar föreningen in en lista med namn, frånvarotimmar och sjukintyg för var och en.',
      'Varje morgon lämnar föreningen en förteckning till socialjouren med namn på dem som sovit över.',
      'Föreningen mejlar oss namnen på alla som har varit där.',
      'Vi på kommunen får veta vilka som har kommit och vilka som har uteblivit.',
      'Föreningen skickar in närvaron per person till förvaltningen.',
      'Föreningen berättar för socialsekreteraren hur det går för var och en.',
      'Rapport om varje deltagare lämnas till kommunen den sista fredagen i månaden.',
      'Till kommunen lämnas en sammanställning med namn och personnummer.',
      'Kommunen lämnar över adresserna till de äldre som vill ha besök.',
      'Föreningen ringer in till förvaltningen vilka barn som är borta.',
      'Föreningen skickar sjukintygen vidare till handläggaren.',
      'Samordnaren och socialtjänsten utbyter information om enskilda ungdomar.',
      'Vi delar en lista över familjerna.',
    ],
    innocent: [
      'Föreningen lämnar en lista med namn på sina ledare till kommunen.',
      'Föreningen lämnar varje månad en lista med antal besök.',
      'Föreningen berättar hur det går i stort, utan namn.',
      'Föreningen skickar en lista över böcker till biblioteket.',
      'Styrgruppen får en förteckning över inköpt material.',
      'Kommunen lämnar namn och nummer till den nya kontaktpersonen.',
      'Deltagarna skriver sitt namn på en lapp och hänger den på väggen.',
      'Deltagarna får ett intyg med sitt namn.',
      'Inga namn lämnas till kommunen.',
      'Föreningen lämnar inte ut namn på dem som kommer.',
      'Var och en får en lista med telefonnummer till styrgruppen.',
      'Alla skriver upp sig på en lista vid kaffet.',
      'Föreningen för en lista över lånade skidor.',
    ],
  },
  {
    rule: personalDataRoleMissing,
    section: 'Hur vi håller koll',
    signs: [
      'Varje fredag mejlar vi namnen på dem som varit här till socialsekreteraren.',
      'Kommunen skickar oss en lista på familjer som kan behöva hjälp.',
      'Eva på kommunen får veta vilka barn som kommer.',
      'Ledarna skriver upp vem som är här, och listan går till kommunen.',
    ],
    innocent: [
      'Ledarna räknar huvuden och mejlar siffran till Eva.',
      'Vi skickar inga namn till kommunen.',
      'Kommunen skickar namnet på sin nya kontaktperson.',
    ],
  },
  {
    rule: secrecyOverreach,
    section: 'Tystnad',
    signs: [
      'Allt som sägs och skrivs inom partnerskapet är hemligt och får inte lämnas ut av någon av parterna.',
      'Allt som sägs och skrivs stannar mellan oss.',
      'Det vi skriver till varandra visar vi inte för någon annan.',
      'Papper som rör samarbetet lämnas inte ut, varken av kommunen eller av föreningen.',
      'Kommunen lovar att hålla föreningens papper hemliga.',
      'Vi håller tyst utåt om allt som står i handlingarna.',
      'Ingen av oss lämnar ut partnerskapets handlingar till någon utomstående.',
      'Det som skrivs och sägs oss emellan är förtroligt.',
      'Mejl och protokoll är hemliga.',
      'Kommunens handlingar om partnerskapet är inte offentliga.',
      'Allt skriftligt ska hållas inom kretsen och får inte visas för pressen.',
      'Samtliga uppgifter omfattas av sekretess mellan parterna.',
    ],
    innocent: [
      'Det som sägs i samtalsgruppen stannar där.',
      'Det som en besökare berättar stannar mellan besökaren och ledaren.',
      'Ledarna lovar att inte föra vidare vad de får höra.',
      'Allt som kommer in till kommunen kan bli offentligt och lämnas ut.',
      'Kommunen kan inte lova att papper hålls hemliga.',
      'Inget mellan oss är hemligt.',
      'Föreningen håller tyst om det den får veta om enskilda.',
      'Var skatten ligger är hemligt, men kartan delas ut.',
      'Uppgifter om besökare lämnas inte till kommunen.',
      'Allt som sägs på mötena antecknas och får läsas av vem som helst.',
      'Handlingarna får inte lämnas ut om lagen om sekretess hindrar det.',
    ],
  },
  {
    rule: secrecyOverreach,
    section: 'Det stannar mellan oss',
    signs: [
      'Vi har kommit överens om att inget av det vi skriver lämnar huset.',
      'Allt vi mejlar till varandra är hemligt.',
      'Varken kommunen eller föreningen visar avtalet för någon annan.',
      'Protokollen är hemliga och delas inte med någon utanför gruppen.',
      'Kommunen lovar att inte lämna ut det som föreningen skickar in.',
      'Det som står i våra papper håller vi för oss själva.',
    ],
    innocent: [
      'Det någon berättar för en ledare håller ledaren för sig själv.',
      'Det som skickas till kommunen kan läsas av vem som helst som frågar.',
      'Vi lämnar inte ut adresser till dem som kommer.',
      'Kommunen kan behöva lämna ut papper om någon frågar, det bestämmer lagen.',
    ],
  },
]);

it.each([
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, to: f, kind: money, amount: 90000, per: year }\n---\n\n@## Pengarna\n\nKommunen skickar med 80 000 kronor om året till föreningen.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, to: f, kind: money, amount: 300000, per: year }\n---\n\n@## Pengarna\n\nAv kommunen får föreningen 280 000 kronor per år.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, to: f, kind: money, amount: 300000, per: year }\n---\n\n@## Pengarna\n\n| Från | Vad | Kronor per år |\n|---|---|---:|\n| Kommunen | pengar till föreningen | 280 000 |\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, to: f, kind: money, amount: 300000, per: year }\n    - { from: f, kind: money, amount: 50000, per: year }\n---\n\n@## Pengarna\n\nKommunen bidrar med 300 000 kronor per år. Föreningen lägger in 40 000 kronor per år ur egen kassa.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, to: f, kind: money, amount: 300000, per: year }\n    - { from: f, kind: money, amount: 50000, per: year }\n---\n\n@## Pengarna\n\nKommunen bidrar med 300 000 kronor per år. Föreningen skjuter till 40 000 kronor per år som vi får in på loppisen.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, to: f, kind: money, amount: 300000, per: year }\n    - { from: f, kind: premises, amount: 50000, per: year }\n---\n\n@## Pengarna\n\nKommunen bidrar med 300 000 kronor per år. Föreningens lokal är värd 30 000 kronor per år.\n',
  ],
  [
    '',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, to: f, kind: money, amount: 300000, per: year }\n    - { from: f, kind: premises, amount: 50000, per: year }\n---\n\n@## Pengarna\n\nKommunen bidrar med 300 000 kronor per år. Föreningens lokal är värd 50 000 kronor per år, och kommunens arbetstid 90 000 kronor per år.\n',
  ],
  [
    '',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, to: f, kind: money, amount: 300000, per: year }\n---\n\n@## Pengarna\n\nKommunen bidrar med 150 000 kronor i januari och 150 000 kronor i juli varje år.\n',
  ],
  [
    '',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, to: f, kind: money, amount: 300000, per: year }\n---\n\n@## Pengarna\n\nKommunen bidrar med 300 000 kronor per år. Kostnaden för lokalen är 60 000 kronor per år.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: premises, amount: 140000, per: year, approximate: true }\n---\n\n@## Ekonomi\n\nKommunens lokaler är värda ungefär 120 000 kronor per år.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: premises, amount: 140000, per: year }\n---\n\n@## Ekonomi\n\nKommunens lokal värderas till 120 000 kronor per år.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: premises, amount: 90000, per: year }\n---\n\n@## Ekonomi\n\nKommunens rum och möbler motsvarar ett värde av omkring 60 000 kronor per år.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: money, amount: 260000, per: year }\n---\n\n@## Ekonomi\n\nKommunen bidrar med 240 000 kronor per år.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: money, amount: 260000, per: year }\n---\n\n@## Ekonomi\n\nFrån kommunen kommer 240 000 kronor varje år.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: money, amount: 260000, per: year }\n---\n\n@## Ekonomi\n\nKommunen skickar 240 000 kronor om året till föreningen.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: money, amount: 260000, per: year }\n---\n\n@## Ekonomi\n\nKommunens bidrag är 240 000 kronor per år.\n',
  ],
  [
    'amount',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: money, amount: 260000, per: year }\n---\n\n@## Ekonomi\n\nFöreningen får 240 000 kronor per år av kommunen.\n',
  ],
  [
    '',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: premises, amount: 120000, per: year, approximate: true }\n---\n\n@## Ekonomi\n\nKommunens lokaler är värda ungefär 120 000 kronor per år.\n',
  ],
  [
    '',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: premises, amount: 125000, per: year, approximate: true }\n---\n\n@## Ekonomi\n\nKommunens lokaler är värda ungefär 120 000 kronor per år.\n',
  ],
  [
    '',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: premises, amount: 120000, per: year }\n---\n\n@## Ekonomi\n\nKommunens lokaler motsvarar 10 000 kronor i månaden.\n',
  ],
  [
    '',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: money, amount: 260000, per: year }\n---\n\n@## Ekonomi\n\nKommunen bidrar med 260 000 kronor per år. Föreningens lokaler är värda 120 000 kronor per år.\n',
  ],
  [
    '',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: premises, amount: 140000, per: year }\n---\n\n@## Ekonomi\n\nFöreningens lokaler är värda 120 000 kronor per år.\n',
  ],
  [
    '',
    '---\niop: 1\ntitle: Mötesplats Norra\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality, org-number: 212000-9150, short-names: [kommunen] }\n  - { id: f, name: Föreningen Norra, type: association, org-number: 802499-0015, short-names: [föreningen] }\nterm: { start: 2027-01-01, end: 2029-12-31 }\neconomy:\n  contributions:\n    - { from: k, kind: money, amount: 260000, per: year }\n---\n\n@## Ekonomi\n\nKommunen bidrar med 65 000 kronor per kvartal.\n',
  ],
])('frontmatter-body-mismatch “%s”: %s', (expected, text) => {
  const found = finds(frontmatterBodyMismatch, text.replace('@', usual)).map(
    ({ message }) => message,
  );
  expect(found.join(',')).toBe(expected);
});

it.each([
  [
    '',
    '@## Bakgrund\n\nÅren 2016–2019 köpte kommunen stödet av ett bolag. Enligt det dåvarande kontraktet utgick 1 150 kronor per besök.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
  [
    '',
    '@## Bakgrund\n\nFöre 2020 sköttes det av en firma. Kontraktet med den löpte ut 2019.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
  [
    '',
    '@## Bakgrund\n\nTidigare fanns ett kontrakt med ett bemanningsbolag. Det kontraktet sades upp 2021.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
  [
    '',
    '@## Bakgrund\n\nDet gamla avtalet med städbolaget upphörde 2024.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
  [
    '',
    '@## Bakgrund\n\nKommunens avtal med bussbolaget gäller till 2030.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
  [
    '',
    '@## Bakgrund\n\nI kontraktet med konsulten stod det om vite.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
  [
    '',
    '@## Bakgrund\n\nHyresvärden har skrivit kontraktet för lokalen.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
  [
    '',
    '@## Bakgrund\n\nNär kontraktet för lokalen går ut söker vi en ny.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
  [
    '',
    '@## Bakgrund\n\nMannen som hyrde kiosken sade upp kontraktet 2022.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
  [
    '',
    '@## Bakgrund\n\nBesökarna får hjälp att läsa kontraktet med sin hyresvärd.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
  [
    '',
    '@## Bakgrund\n\nHan drev badet på entreprenad fram till 2018. Enligt kontraktet skulle han klippa gräset.\n\n## Tid\n\nÖverenskommelsen gäller 2027-02-01–2029-01-31. ',
  ],
])('mixed-agreement-terms “%s”: %s', (expected, text) => {
  const found = finds(mixedAgreementTerms, text.replace('@', usual)).map(({ message }) => message);
  expect(found.join(',')).toBe(expected);
});
