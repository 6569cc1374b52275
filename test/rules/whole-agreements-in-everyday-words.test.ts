import { expect, test } from 'vitest';
import { cofinancingMissing } from '../../src/rules/economy/cofinancing-missing.ts';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { notJointlyDrafted } from '../../src/rules/structure/not-jointly-drafted.ts';
import { finds } from './finds.ts';

const rules = [
  cofinancingMissing,
  insightClauseMissing,
  goalNotShared,
  detailedSpecification,
  fullCostCoverage,
  initiativeNotCivilSociety,
  operationOfService,
  orderVocabulary,
  predefinedNeed,
  sanctionClause,
  unitPriceOrVolume,
  notJointlyDrafted,
];

/** Partnerships in everyday words, with the words of purchases about other things. */
const partnerships = [
  `# Öppet hus i Lövåsen

Idéburet offentligt partnerskap

Lövåsens kommun, socialnämnden, org.nr 212000-9150, nedan kommunen, och Föreningen Lövåsens Vänner, org.nr 802499-0015, nedan Vännerna.

## Bakgrund

Sedan 2018 har Vännerna bjudit på soppa i församlingshemmet. I januari 2026 mejlade Vännernas ordförande kommunen och undrade om vi kunde göra något ihop för dem som står längst bort. Enhetschefen för försörjningsstöd blev förtjust. Under våren sågs vi sex gånger, hos varandra, och skrev det här mening för mening.

Kommunen köpte tidigare arbetsträning av ett bolag för 2 100 kronor per vecka och deltagare, och betalade bara för dem som kom. Det kontraktet löpte ut 2024. Kommunen ska enligt socialtjänstlagen ge stöd till den som behöver det; det ansvaret rör det här inte.

## Vad vi vill

Vi vill att fler i Lövåsen ska ha någon att äta soppa med. Om två år ska minst hälften av gästerna säga att de har fått en ny vän.

## Vem som gör vad

Vännerna lagar soppan, öppnar huset och håller ihop kvällarna. Två kvällar i veckan brukar det bli. Det finns plats för sjuttio runt borden. Minst två vuxna är med när barn kommer, det har vi bestämt tillsammans.

Kommunen lånar ut köket i Folkets hus utan kostnad, så Vännerna behöver inte betala något för det. Kommunens diakonisamordnare kommer när hon kan. Kommunens hemtjänst tipsar sina kunder om kvällarna, men ingen skickas dit.

Vännerna beställer grönsaker av Hagströms, som levererar på tisdagar. Blir leveransen sen drar Hagströms av tio procent på priset.

Den som vill hyra köket för ett kalas betalar 400 kronor styck för kväll och städning till Folkets hus.

## Pengar

Kommunen bidrar med 150 000 kronor om året. Vännerna lägger 60 000 kronor ur second hand-butiken och omkring 2 000 timmar om året. Det räcker inte till allt, så vi söker fonder ihop.

Blir det färre kvällar än vi har tänkt pratar vi om varför. Då minskar inte bidraget. Pengar som blir över betalas tillbaka i februari.

Går något sönder i köket ersätter den som hade sönder det. Har Vännerna orsakat skadan är det deras försäkring som betalar.

## Uppföljning

En gång om året frågar vi gästerna. Kommer rapporten sent gör det inget.

## Hur länge

Från den 1 januari 2027 till och med den 31 december 2029.
`,
  `# IOP Läxhörnan

## Parter

| Part | Org.nr |
|---|---|
| Mossby kommun, utbildningsnämnden | 212000-9150 |
| Föreningen Läxhörnan | 802499-0015 |

Vi på kommunen skriver ”vi” när vi menar oss båda, och kommunen när vi menar kommunen.

## 1 Varför

Läxhörnans volontärer väckte tanken hösten 2025. De hade hört föräldrar berätta hur svårt det är att hjälpa till med läxorna. Efter fyra samtal, då vi turades om att skriva, blev det här texten.

## 2 Mål

Vårt gemensamma mål är att fler elever vågar räcka upp handen.

## 3 Så gör vi

Läxhörnan håller öppet i skolans bibliotek två eftermiddagar i veckan. Skolan driver sitt bibliotek som vanligt. Läxhörnan tar över nycklarna klockan 15.00 och lämnar dem klockan 17.30. Lärarna tipsar elever, och eleverna bestämmer själva om de vill komma.

Volontärerna har gått Läxhörnans egen utbildning. Den som inte kan komma säger till i gruppen. Minst två vuxna är med.

Kommunens upphandlade skolskjuts går 17.40. Missar någon bussen ringer föräldrarna. Bussbolaget får böta om bussen är sen, men det är en sak mellan kommunen och bolaget.

Rektorn ansvarar för undervisningen och elevhälsan, och det ändras inte.

## 4 Resurser

Kommunen ger 90 000 kronor om året. Varje läxkväll kostar ungefär 900 kronor i frukt och papper. Läxhörnan bidrar med volontärer, omkring 700 timmar om året, och 20 000 kronor ur medlemsavgifterna.

Ställs en kväll in tar vi igen den när vi kan. Då händer inget med pengarna. Redovisningen lämnas i januari; behöver någon mer tid får den det.

## 5 Uppföljning

Vi ses i maj och frågar eleverna. Invånarna har insyn genom kommunens diarium.

## 6 Tid

2027-01-01–2028-12-31.
`,
  `# Båthuset i Näsviken

Idéburet offentligt partnerskap mellan Näsvikens kommun och Föreningen Allas Båthus

## Vi som är med

Näsvikens kommun, kultur- och fritidsnämnden, org.nr 212000-9150. Föreningen Allas Båthus, org.nr 802499-0015, här kallad Båthuset.

## Hur det började

En grupp tonåringar i Båthuset skrev våren 2026 ett brev till nämnden: de ville lära yngre barn att ro. Vi på fritidskontoret blev nyfikna. Båthuset och kommunen har sedan träffats sju gånger och filat på orden tills alla var nöjda.

Länsstyrelsen kan enligt fiskelagen ta ut en avgift av den som fiskar utan kort. Det är inget som rör oss.

## Mål

Tillsammans vill vi att hundra barn om året lär sig ro. Når vi inte dit räknar vi om och försöker igen.

## Så gör vi

Båthuset leder rodden med ungdomar och föräldrar som själva tycker om att ro. Kommunen lånar ut bryggan och flytvästarna. Alla barn är välkomna; ingen behöver anvisas och ingen väljs ut.

Två vuxna är alltid med på vattnet, det kräver försäkringen. Båthuset bestämmer själv vilka dagar det blir. Går det hål i en båt lagar Båthuset den.

Kommunens badvakter sköter badplatsen som förut. Driften av hamnen har kommunen lagt ut på ett bolag, som får vite om sophämtningen uteblir; det avtalet påverkas inte.

Den som vill hyra en eka betalar 120 kronor timmen. Kommer man för sent tillbaka med ekan kostar det 50 kronor till. De pengarna går till nya åror.

Skolor kan beställa en rodag för sin klass direkt av Båthuset. Då betalar skolan 40 kronor per elev för korv och bröd.

## Pengar och annat som vi lägger in

Kommunen ger 120 000 kronor om året, i januari. Båthuset lägger in 900 timmar ideellt arbete, båtar för omkring 300 000 kronor och hälften av bryggans underhåll. Båthuset ska inte behöva betala hyra för bryggan.

Minskar kommunens anslag får Båthuset veta det ett år i förväg. Kommer färre barn än vi hoppades blir det mer tid för var och en, och bidraget är lika stort. Det som inte har använts vid årets slut lämnas tillbaka.

Kommer årsberättelsen sent ringer vi varandra.

## Om vi tycker olika

Då pratar vi. Hjälper inte det tar styrgruppen över. Skadestånd och viten hör inte hemma här.

## Tid

1 april 2027–31 mars 2030.
`,
];

test.for(
  partnerships.flatMap((text) =>
    rules.map((rule) => [rule.id, text.slice(2, 30), rule, text] as const),
  ),
)('%s leaves alone: %s', ([, , rule, text]) => {
  expect(finds(rule, text)).toEqual([]);
});

/** Purchases, one between “vi” and “ni” and one in the words of an office. */
const purchases = [
  {
    asked: [
      insightClauseMissing,
      detailedSpecification,
      fullCostCoverage,
      initiativeNotCivilSociety,
      operationOfService,
      predefinedNeed,
      sanctionClause,
      unitPriceOrVolume,
      notJointlyDrafted,
    ],
    text: `# Vänner på väg

Idéburet offentligt partnerskap, IOP

Avtalet är mellan Storlunda stad, socialnämnden, org.nr 212000-9150, i fortsättningen ”vi”, och Föreningen Vägvisarna, org.nr 802499-0015, i fortsättningen ”ni”.

## Hur det kom sig

Vi har i många år haft ett eget team som följer med nyanlända till myndigheter. Teamet försvinner i budgeten, men uppgiften är kvar. Därför frågade vi er om ni kunde ta den, och ni svarade ja. Tack för det! Vi har tagit fram avtalet och ni har skrivit under.

## Vad vi vill

Vi vill att kön till socialkontoret ska bli kortare.

## Vad ni gör

Ni gör det som vårt team gjorde: möter upp, följer med och tolkar. Vår samordnare mejlar er varje fredag vilka som behöver sällskap veckan därpå, och ni fördelar dem mellan era volontärer. Minst 25 följen i veckan ska ni klara.

Era volontärer ska ha gått vår kurs, ha vår bricka synlig och rapportera varje följe i vårt system samma kväll. Svara på våra mejl inom två timmar på vardagar.

## Vad ni får

Ni får 240 kronor per följe. Vi betalar också era omkostnader fullt ut, så ni behöver inte lägga något själva.

Om ni missar ett följe drar vi 240 kronor och tar ut 200 kronor till. Om rapporten inte är inne i tid får ni vänta på pengarna. Måste vi ringa in någon annan får ni betala för det.
`,
  },
  {
    asked: [
      insightClauseMissing,
      goalNotShared,
      detailedSpecification,
      fullCostCoverage,
      initiativeNotCivilSociety,
      operationOfService,
      orderVocabulary,
      sanctionClause,
      unitPriceOrVolume,
      notJointlyDrafted,
    ],
    text: `# Tillsammans för unga i Sunnerby

## 1. Parter

Sunnerby kommun genom barn- och ungdomsnämnden (212000-9150) och KFUM Sunnerby (802499-0015) ingår härmed ett idéburet offentligt partnerskap.

## 2. Bakgrund

Nämnden är huvudman för fältverksamheten. Efter en genomlysning 2026 bedömde nämnden att fältarbetet med fördel kan bedrivas av en idéburen aktör. KFUM tillfrågades och förklarade sig villigt.

Föreliggande avtal har upprättats av nämndens kansli.

## 3. Målsättning

För nämndens vidkommande är målet att antalet orosanmälningar minskar med 15 procent.

## 4. Verksamhet

KFUM bedriver fältarbete för nämndens räkning i centrala Sunnerby fredag–söndag 18.00–01.00. Fältarna, till antalet lägst fyra, ska ha socialpedagogisk utbildning, bära av nämnden tillhandahållen väst och vara anträffbara för jouren inom femton minuter. Efter varje pass upprättas rapport enligt nämndens mall.

Årsvolymen är 624 timmar. Därutöver kan nämnden påkalla tilläggspass, vilka KFUM är pliktigt att utföra.

## 5. Ersättning

Ersättning utgår med 512 kronor per fullgjord timme. KFUM ska hållas skadeslöst för sina faktiska omkostnader.

Har pass ej utförts äger nämnden göra avräkning om dubbla timersättningen. Redovisas ej passen före den 5:e vilar nämndens betalningsskyldighet. Nämnden äger på KFUM:s bekostnad anlita annan om fältarbetet inte fullgörs.
`,
  },
];

test.for(
  purchases.flatMap(({ asked, text }) =>
    asked.map((rule) => [rule.id, text.slice(2, 30), rule, text] as const),
  ),
)('%s asks about: %s', ([, , rule, text]) => {
  expect(finds(rule, text)).not.toEqual([]);
});
