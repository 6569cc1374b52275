import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { testPhrasings } from './phrasings.ts';

const letter =
  '# Sällskap i Norra\n\nIOP mellan Exempelstads kommun och Föreningen Norra\n\n## Hej!\n\n' +
  'Vi som står bakom är Exempelstads kommun, socialnämnden (organisationsnummer 212000-9150), och Föreningen Norra (organisationsnummer 802499-0015), i fortsättningen Norra.\n\nVi på kommunen är glada åt er.\n\n';

// What is bought, told in the second person: the municipality is “vi” and the association “ni”.
testPhrasings(
  [
    {
      rule: orderVocabulary,
      section: 'Så här gör vi',
      signs: [
        'Vi på kommunen köper promenader av er.',
        'Vi köper sällskapet av er så länge det här gäller.',
        'Vi anlitar er för ledsagningen.',
        'Av er köper kommunen tjugo turer i veckan.',
        'Varje fredag skickar vi en beställning på hur många vi behöver.',
        'På torsdagar mejlar vi en beställning för nästa vecka.',
        'Ni får vår beställning senast klockan tolv.',
        'Vi lägger våra beställningar hos er i ett formulär.',
        'Vi frågade fyra föreningar vad de ville ha betalt, och Norra var billigast.',
        'Valet föll på Norra, som hade lägst pris.',
        'Norra begärde minst av dem vi frågade, och därför valde vi er.',
        'Vi hörde oss för om priser hos tre föreningar och fastnade för Norra.',
      ],
      innocent: [
        'Vi köper kaffe av er kafégrupp när vi har möte.',
        'Ni köper frimärken av oss på kommunen till självkostnadspris.',
        'Vi köper ingenting av er; det här gör vi tillsammans.',
        'Mat till festen skickar vi en beställning på till restaurangen.',
        'Ni skickar er beställning av böcker till biblioteket.',
        'Vi jämförde priser på kaffebryggare och valde den billigaste.',
        'Vi frågade tre hyresvärdar vad lokalen kostar, och ni valde den billigaste.',
        'Vi är glada över er och vad ni betyder för oss.',
      ],
    },
    {
      rule: predefinedNeed,
      section: 'Så hamnade vi här',
      signs: [
        'Den som är över 80 år har enligt lag rätt till hjälp, och det är vi på kommunen som måste ordna det. Vi har inte folk så att det räcker.',
        'I lagen står att vi ska erbjuda praktik, och det har vi inte klarat. Därför behövde vi hitta någon som kan ta emot dem åt oss.',
        'Kommunen har det yttersta ansvaret enligt socialtjänstlagen, och det är det ansvaret vi nu ordnar genom Norra.',
        'Enligt lagen måste vi på kommunen ge stöd till anhöriga. Vår egen personal räcker inte till, och därför ringde vi er.',
        'Nämnden ska enligt lag ordna ledsagning. Det hinner vi inte med, så nu gör ni det i vårt ställe.',
        'Vi räknade igenom saken och kom fram till att kommunen behöver 22 sängar varje natt.',
        'Vi kom fram till att det behövs fjorton platser.',
        'Våra handläggare är skyldiga enligt lag att ordna en plats inom tre månader. Det klarar vi inte längre utan er.',
      ],
      innocent: [
        'Kommunen har det yttersta ansvaret enligt socialtjänstlagen. Det ansvaret ligger kvar hos oss, och träffarna är något annat.',
        'Den som är över 80 år har enligt lag rätt till hjälp, och det är vi på kommunen som ordnar den. Era promenader är till för alla.',
        'Enligt lagen måste vi på kommunen ge stöd till anhöriga, och det gör vi själva. Ni bjuder på kaffe och tid.',
        'Ni kom till oss och berättade att många är ensamma. Vi har inte folk till att ordna kaféer, och det är inte vår uppgift.',
        'Vi har ett ansvar för varandra, och det tar vi tillsammans.',
        'I lagen står att alla har rätt till en bra fritid. Det tycker vi med.',
        'Tillsammans kom vi fram till att det behövs fler kvällar.',
      ],
    },
    {
      rule: predefinedNeed,
      section: 'Vilka det gäller',
      signs: [
        'Ni tar er an alla som biståndsenheten skickar vidare till er.',
        'Ni tar hand om dem som vi skickar. Det går inte att tacka nej till någon.',
        'Det är våra handläggare som bestämmer vem som ska till gården, genom beslut i varje enskilt fall.',
        'Norra tar emot den som anvisas av våra handläggare.',
        'Varje fredag mejlar vi en lista på dem som ni ska gå ut med, och ni kan inte säga nej till någon på den.',
        'Målgruppen är personer över 65 år som har fått ledsagning beviljad.',
        'Ni möter de personer som handläggaren har fattat beslut om.',
        'Ni får inte tacka nej till någon som vi har anvisat.',
      ],
      innocent: [
        'Alla är välkomna, och ni säger inte nej till någon på grund av ålder eller bakgrund.',
        'Ingen kommer genom beslut, och vi skickar ingen till er.',
        'Ni bestämmer själva vilka som följer med.',
        'Vi tipsar om er när någon frågar, men ni väljer vilka ni tar emot.',
        'Målgruppen är äldre i Norra. Ingen behöver ha fått hjälp beviljad.',
        'Norra har fått pengar beviljade av en fond.',
        'Vi skickar en inbjudan till alla som fyller sjuttio.',
        'Det går inte att tacka nej till en bulle som ni har bakat!',
      ],
    },
    {
      rule: unitPriceOrVolume,
      section: 'Så mycket blir det',
      signs: [
        'För varje person som varit med betalar vi 640 kronor om dagen.',
        'Ni ser till att det alltid finns folk så att det räcker till 60 turer i veckan.',
        'Ni ska klara minst 25 turer i veckan.',
        'Ni lovar att det räcker till 40 promenader i månaden.',
        'Ni får 340 kronor per tur.',
        'Var och en som kommer ger er 75 kronor om dagen från oss.',
        'Ni måste kunna ta minst tio nya personer i månaden.',
        'Tolv platser ska alltid stå redo för oss, tomma eller inte.',
      ],
      innocent: [
        'Pengarna räcker till 60 promenader i året, men antalet är inget villkor.',
        'Vi hoppas att ni hinner med 25 promenader i månaden.',
        'Ni tar 30 kronor per kopp i kaféet, och det har inget med det här att göra.',
        'Kaffe och bulle kostar 30 kronor per person i ert kafé.',
        'Bilen rymmer tre personer.',
        'Vi ser till att kaffet räcker till 60 personer i veckan.',
        'Taxin tar 300 kronor per tur av den som vill åka själv.',
      ],
    },
    {
      rule: operationOfService,
      section: 'Det här gör ni',
      signs: [
        'Från och med den 1 mars 2027 sköter ni den ledsagning som kommunens hemtjänst hittills har gjort i egen regi.',
        'Ni tar över den verksamhet som vår dagcentral har haft fram till nu.',
        'Ni gör det som kommunens fältgrupp förut gjorde.',
        'Från årsskiftet kör ni den telefonjour som socialkontorets medarbetare tidigare har bemannat.',
      ],
      innocent: [
        'Ni går ut med dem som vill, vid sidan av det som kommunens hemtjänst gör.',
        'Kommunens hemtjänst sköter ledsagningen precis som hittills.',
        'Ni gör det ni alltid har gjort, och kommunens hemtjänst gör sitt.',
      ],
    },
  ],
  letter,
);

testPhrasings(
  [
    {
      rule: detailedSpecification,
      section: 'Det här gör ni',
      signs: [
        'Ni rensar rabatterna varje måndag före klockan 07.00, alltid två personer, båda med grönt kort, och svarar på vårt sms inom två timmar.',
        'Två undersköterskor ska alltid vara på golvet mellan åtta och fyra, och ni svarar i telefon inom en kvart.',
        'Minst tre nattvärdar ska vara vakna hela tiden, och en av dem ska ha gått vårdutbildning. Ett fel som kommunen påpekar ska vara avhjälpt inom sex timmar.',
      ],
      innocent: [
        'Ni rensar rabatterna när ni vill och bestämmer själva hur många ni är.',
        'Ni svarar när ni hinner. Kaféet är öppet 12.00–16.00.',
        'Två av oss möter er klockan 09.00 på måndagar.',
        'Ett fel som ni ser får ni gärna ringa oss om.',
      ],
    },
    {
      rule: operationOfService,
      section: 'Det här gör ni',
      signs: [
        'Från nyår sköter ni vår dagverksamhet på Lindgården, alla vardagar.',
        'Ni tar hand om vår fritidsgård.',
        'Norra handhar från nyåret 2027 skötseln av kommunens natthärbärge.',
        'Ni driver vår mötesplats på torget.',
      ],
      innocent: [
        'Ni får låna vår lokal och sköter nycklarna själva.',
        'Ni hälsar på i vår dagverksamhet en gång i veckan.',
        'Vi sköter vår dagverksamhet som förut.',
        'Ni driver ert kafé, och vi driver vår fritidsgård.',
      ],
    },
    {
      rule: predefinedNeed,
      section: 'Vilka det gäller',
      signs: [
        'Ni tar emot dem som våra handläggare har gett plats, i den ordning de står på listan.',
        'Norra mottar de män och kvinnor som nämnden till följd av sin plikt hänvisar dit.',
        'Den som har svårt att ta sig ut på egen hand har enligt lag rätt till sällskap, och det är vi på kommunen som måste ordna det. Vi har inte folk så att det räcker.',
      ],
      innocent: [
        'Ni tar emot alla som kommer, också dem som ingen har skickat.',
        'Ni tar emot dem som vill, och våra handläggare har ingen lista.',
      ],
    },
    {
      rule: fullCostCoverage,
      section: 'Pengarna',
      signs: [
        'Vad verksamheten i övrigt kostar i hyra, löner och material bär kommunen i dess helhet.',
        'Vad härbärget därutöver kostar gäldas till sista öret ur kommunens kassa.',
        'Det som träffarna kostar betalar vi fullt ut.',
        'Verksamhetens utgifter täcker kommunen oavkortat.',
      ],
      innocent: [
        'Vad kaféet kostar bär Norra i dess helhet.',
        'Hyran för salen betalar vi fullt ut, resten delar vi på.',
        'Vad resan kostar betalas till sista öret av resenären.',
        'Ni redovisar bidraget till sista öret.',
      ],
    },
    {
      rule: unitPriceOrVolume,
      section: 'Pengarna',
      signs: [
        'För varje deltagare som varit på plats betalar vi 640 kronor om dagen.',
        'För var och en som ni har hos er en dag sätter vi in 410 kronor.',
      ],
      innocent: ['Den som deltar betalar 20 kronor om dagen för fikat.'],
    },
  ],
  letter,
);
