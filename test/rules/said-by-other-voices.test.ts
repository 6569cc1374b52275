import { cofinancingMissing } from '../../src/rules/economy/cofinancing-missing.ts';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { notJointlyDrafted } from '../../src/rules/structure/not-jointly-drafted.ts';
import { type Phrasings, testPhrasings } from './phrasings.ts';

/** Associations, officials, tables and lists that mean the same things. */
const all: readonly Phrasings[] = [
  {
    rule: sanctionClause,
    section: 'Ekonomi',
    signs: [
      'Om vi i föreningen inte hinner med alla kvällar får vi 2 000 kronor mindre för varje kväll.',
      'Vid utebliven redovisning betalas inget bidrag ut.',
      'Ersättningen minskar med motsvarande belopp för varje träff som föreningen hoppar över.',
      'Vi får inte betalt för de kvällar som vi har stängt.',
      'Öppnar ni inte i tid drar vi en hundralapp per kvart.',
      'Stödet fryser inne om uppföljningen inte lämnas i tid.',
      'För utebliven träff återkräver kommunen 4 000 kronor.',
      '- utebliven kväll: 3 000 kronor mindre',
      '| Om detta händer | Då gäller |\n| --- | --- |\n| Kvällen ställs in | 2 500 kronor dras från bidraget |',
      'Utebliven bemanning medför att nästa delbetalning skjuts upp tills bristen är avhjälpt.',
      'Når vi inte upp till 40 kvällar får vi betala tillbaka 1 000 kronor per kväll som fattas.',
      'Sena rapporter kostar er 500 kronor om dagen.',
      'Föreningen ersätter kommunen för den ersättare som får kallas in om ledaren inte kommer.',
      'Om föreningen sviker sitt löfte om öppettider har kommunen rätt till kompensation med 10 000 kronor.',
    ],
    innocent: [
      'Vid utebliven redovisning ringer kommunen och påminner.',
      'Stödet minskar det tredje året, då föreningen har fler givare.',
      'Vi får inte betalt för det vi gör ideellt, och det vill vi inte heller.',
      'Öppnar ni inte i tid får besökarna vänta i hallen.',
      'Om en kväll ställs in kan pengarna användas till en annan kväll.',
      'Den som tappar bort sin nyckel betalar 200 kronor.',
      'Hyran höjs med två procent om året.',
      'Fryser vattnet i rören om någon inte stänger fönstret ringer man vaktmästaren.',
      'Rapporten skjuts upp om någon är sjuk, och bidraget påverkas inte.',
      'Kommunen ersätter föreningen för trasiga stolar om skolan inte har ställt tillbaka dem.',
      'Om ledaren inte kommer kallar föreningen in en ersättare.',
      'Den som inte kommer till sin bokade tid mister den.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Ekonomi',
    signs: [
      '| Insats | Pris |\n| --- | --- |\n| Kväll | 4 000 kronor styck |',
      'För varje ny deltagare som skrivs in kommer det 2 000 kronor till.',
      'Vi i föreningen får 700 kronor i timmen för varje ledare.',
      'Hur mycket pengar det blir beror på hur många som kommer.',
      'Kommunen betalar per huvud.',
      'Bidraget är 500 kronor gånger antalet ungdomar.',
      'Betalning sker för antalet utförda kvällar.',
      'Bara kvällar som verkligen har blivit av ersätts.',
      'En tom plats ersätts med 400 kronor.',
    ],
    innocent: [
      'Föreningens ledare har 180 kronor i timmen i lön.',
      'Hur mycket kaffe det blir beror på hur många som kommer.',
      'Lokalen kostar 400 kronor kvällen att hyra.',
      'Ett lopp kostar 50 kronor styck på loppisen.',
      'Tavlorna säljs för 300 kronor styck.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Verksamhet',
    signs: [
      'Vi i föreningen lovar minst 45 kvällar om året.',
      'Ett löfte om lägst 30 träffar per termin ingår.',
      'Socialtjänsten har tio platser reserverade för sig.',
      'Kommunen disponerar åtta av föreningens rum.',
      'Ni håller alltid tre rum klara för oss på socialtjänsten.',
      'Föreningen förbinder sig att det blir minst två öppna kvällar i veckan.',
      '- lägst 12 platser, alltid lediga för kommunen',
    ],
    innocent: [
      'Vi räknar med ungefär 45 kvällar om året.',
      'Föreningen håller alltid några stolar lediga för den som kommer sent.',
      'Kommunen disponerar ett rum på övervåningen för sina egna möten.',
      'Det brukar komma minst 30 personer på en träff.',
      'Föreningen har två kvällar i veckan då det är öppet.',
    ],
  },
  {
    rule: orderVocabulary,
    section: 'Verksamhet',
    signs: [
      'Vi i föreningen utför träffarna åt kommunen.',
      'Kommunen har köpt 40 kvällar av föreningen.',
      'Extra tillfällen beställs genom enhetschefen.',
      'Kommunen lägger sina beställningar i god tid.',
      'Föreningen är leverantör och kommunen är kund.',
      'Det här är en tjänst som kommunen köper.',
      'Vill kommunen ha fler pass ringer den och bokar dem hos föreningen mot betalning.',
      'Föreningens offert från april gäller.',
    ],
    innocent: [
      'Kommunen har köpt 40 stolar.',
      'Extra stolar beställs genom vaktmästaren.',
      'Det här är ingen tjänst som kommunen köper.',
      'Föreningen är kund hos ortens bageri.',
      'Vill någon ha fler kartor ringer man turistbyrån.',
      'Föreningens offert från målaren gäller till april.',
      'Träffarna görs av oss tillsammans.',
      'Vi gör det här åt dem som ingen annan ser.',
    ],
  },
  {
    rule: fullCostCoverage,
    section: 'Ekonomi',
    signs: [
      'Föreningen går varken plus eller minus: kommunen betalar det som det kostar att driva huset.',
      'Alla utgifter som vi i föreningen har för träffarna får vi tillbaka av kommunen.',
      'Kommunen håller föreningen skadelös för verksamhetens kostnader fullt ut.',
      'Bidraget motsvarar allt som verksamheten kostar.',
      'Föreningen har inga egna kostnader för verksamheten.',
      'Kommunen finansierar det hela.',
    ],
    innocent: [
      'Kommunen betalar det som det kostar att hyra bussen.',
      'Vi i föreningen står själva för alla våra utgifter.',
      'Alla utgifter bokförs av kassören.',
      'Räkningarna för el skickas till kommunen, som äger huset.',
      'Alla kostnader för verksamheten redovisas i budgeten, och parterna delar på dem.',
      'Kommunen finansierar hälften av det hela.',
    ],
  },
  {
    rule: operationOfService,
    section: 'Verksamhet',
    signs: [
      'Vi i föreningen sköter kommunens ungdomsgård från och med mars.',
      'Skötseln av kommunens mötesplats ligger hos föreningen.',
      'Kommunen lämnar ifrån sig träffpunkten Solen till föreningen, som driver den vidare.',
      'Föreningen ska från årsskiftet stå för driften av kommunens fritidsgård.',
      'Personalen på kommunens dagverksamhet går över till föreningen, som tar över hela verksamheten.',
      'Kommunens öppna förskola flyttar till föreningen och drivs där vidare.',
      'Ansvaret för kommunens budgetrådgivning läggs på föreningen.',
      'Det arbete som kommunens egen personal har gjort hittills gör föreningen från och med nu.',
    ],
    innocent: [
      'Vi i föreningen sköter vår egen gård.',
      'Skötseln av kommunens planteringar ligger hos parkförvaltningen.',
      'Kommunen lämnar ifrån sig en gammal soffa till föreningen.',
      'Personalen på kommunens dagverksamhet följer gärna med till föreningen.',
      'Kommunens öppna förskola flyttar till nya lokaler, och föreningen hjälper till med flytten.',
      'Föreningen samlar in kläder till kommunens härbärge.',
      'Ansvaret för kommunens budgetrådgivning ligger kvar hos socialtjänsten.',
      'Föreningen ordnar högläsning på kommunens bibliotek.',
    ],
  },
  {
    rule: insightClauseMissing,
    section: 'Verksamhet',
    signs: [
      'Vi i föreningen sköter kommunens ungdomsgård från och med mars.',
      'Föreningen tar från årsskiftet hand om stadens badplats.',
    ],
    innocent: [
      'Föreningen ordnar högläsning på kommunens bibliotek.',
      'Vi i föreningen sköter kommunens ungdomsgård från och med mars. Kommunen får de uppgifter som behövs för att invånarna ska ha insyn.',
    ],
  },
  {
    rule: predefinedNeed,
    section: 'Verksamhet',
    signs: [
      'Biståndsenheten säger vilka som ska få komma.',
      'Endast personer med beslut från socialnämnden får delta.',
      'Den som vill vara med ansöker hos kommunen, som beslutar om plats.',
      'Kommunen skickar de ungdomar som behöver det till föreningen, och föreningen tar emot dem alla.',
      'Socialsekreteraren avgör hur länge var och en får stanna.',
      'Alla platser tillsätts av kommunen.',
    ],
    innocent: [
      'Den som vill vara med anmäler sig hos föreningen.',
      'Kommunen tipsar ungdomar om föreningen, som tar emot alla som vill.',
      'Var och en avgör själv hur länge den vill stanna.',
      'Biståndsenheten säger till sina besökare att träffarna finns.',
      'Alla platser i styrgruppen tillsätts av parterna.',
      'Föreningen avgör vilka som får låna nyckeln.',
    ],
  },
  {
    rule: predefinedNeed,
    section: 'Bakgrund',
    signs: [
      'Syftet är att nämnden ska klara det som lagen kräver av den.',
      'Nämnden har i sin verksamhetsplan slagit fast att det behövs 40 platser.',
      'Kommunen är enligt lag skyldig att ordna det här, och därför behövs föreningen.',
    ],
    innocent: [
      'Föreningen har i sin verksamhetsplan slagit fast att det behövs fler ledare.',
      'Kommunen har enligt lag ett ansvar som inte påverkas av partnerskapet.',
      'Vi såg tillsammans att det saknades en plats för unga.',
    ],
  },
  {
    rule: notJointlyDrafted,
    section: 'Bakgrund',
    signs: [
      'Förvaltningens jurist har formulerat villkoren och föreningen har godtagit dem.',
      'Avtalet är skrivet på socialkontoret.',
      'Kommunen skrev, föreningen läste och sa ja.',
    ],
    innocent: [
      'Vi har gått igenom varje mening i texten tillsammans.',
      'Föreningen skrev det första utkastet till avtalet, kommunen ändrade, och sedan enades vi om texten ihop.',
      'Avtalet är skrivet av oss båda.',
    ],
  },
  {
    rule: goalNotShared,
    section: 'Mål',
    signs: [
      'Kommunen vill att kostnaderna sjunker.',
      'Nämnden ska med det här nå sina egna mål i budgeten.',
      'Nämndens önskan är kortare köer.',
      'Målet för kommunens del är färre placeringar.',
    ],
    innocent: [
      'Vi vill båda att kostnaderna sjunker.',
      'Färre ska stå i kö.',
      'Kommunen och föreningen vill att fler ska må bra.',
    ],
  },
  {
    rule: detailedSpecification,
    section: 'Verksamhet',
    signs: [
      'Föreningen ska:\n\n- ha tre ledare på plats varje kväll,\n- svara på mejl inom två timmar,\n- följa kommunens rutiner för bemötande.',
      '| Krav | Nivå |\n| --- | --- |\n| Bemanning | minst två handledare på plats |\n| Kompetens | socionomexamen |\n| Svarstid | inom fyra timmar |',
      'Ni har alltid tre ledare i huset, ni svarar inom en timme när vi ringer och ni fyller i vår blankett varje kväll.',
    ],
    innocent: [
      'Föreningen bestämmer själv hur många ledare som är på plats.',
      'Ledarna är utbildade av föreningen. Huset är öppet klockan 16.00–20.00. Mejl besvaras så fort någon hinner.',
      'Vi har alltid två ledare i huset, och det är öppet klockan 17.00–20.00.',
    ],
  },
  {
    rule: cofinancingMissing,
    section: 'Ekonomi',
    signs: [
      'Kommunen ger föreningen 250 000 kronor per år. Från föreningen krävs ingen egen insats.',
      'Kommunen betalar 250 000 kronor per år till föreningen och står för hela räkningen.',
    ],
    innocent: [
      'Kommunen ger föreningen 250 000 kronor per år. Föreningen lägger 400 timmar ideell tid.',
    ],
  },
];

testPhrasings(all);
