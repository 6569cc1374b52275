import { cofinancingMissing } from '../../src/rules/economy/cofinancing-missing.ts';
import { majorityPublicFinancing } from '../../src/rules/economy/majority-public-financing.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { testPhrasings } from './phrasings.ts';

const letter =
  '# Sällskap i Norra\n\nIOP mellan Exempelstads kommun och Föreningen Norra\n\n## Hej!\n\n' +
  'Vi som står bakom är Exempelstads kommun, socialnämnden (organisationsnummer 212000-9150), och Föreningen Norra (organisationsnummer 802499-0015), i fortsättningen Norra.\n\nVi på kommunen är glada åt er.\n\n';

// Money that is less, or that waits, when something fell short; and what people owe others.
testPhrasings([
  {
    rule: sanctionClause,
    section: 'Ekonomi',
    signs: [
      'Måste någon sitta och vänta i mer än en timme drar kommunen 1 500 kronor på fakturan.',
      'Är dörren låst när någon ringer på drar kommunen 800 kronor från nästa räkning.',
      'Kommer statistiken inte in behåller kommunen kvartalets pengar tills den ligger på bordet.',
      'Saknas rapporten behåller nämnden hela bidraget till dess den har kommit.',
      'Händer det flera gånger väntar kommunen med resten av kvartalets bidrag.',
      'Sjunker antalet besök under fyrtio väntar kommunen med nästa månads utbetalning tills det har gått upp igen.',
      'För varje kväll som är inställd drar nämnden 700 kronor på månadens ersättning.',
      'Blir det inget läger minskas bidraget med 20 000 kronor. Är deltagarna färre än tio väntar kommunen med att betala.',
      'Hinner föreningen inte svara inom två dagar dras 400 kronor av nästa utbetalning.',
      'Den part som inte fullgör sina åtaganden betalar skadestånd.',
      'Slutbetalningen lämnas bara om samtliga läger har genomförts.',
      'Uteblir rapporten får föreningen vänta på sina pengar.',
      'Om nämnden får ta in en vikarie betalar föreningen den.',
      'Kommunen tar 250 kronor från månadsbeloppet för varje dag som listan är sen.',
      'Bidraget för kvartalet betalas inte ut om redovisningen saknas.',
      'Sköts inte städningen sätter nämnden ner beloppet till hälften.',
      'För varje värd som saknas på ett pass räknas 200 kronor bort.',
      'Kommunen kan kräva ersättning av föreningen för det som förseningen kostar.',
    ],
    innocent: [
      'Måste någon vänta i mer än en vecka pratar parterna om det på nästa möte.',
      'Den sista delen av bidraget betalas först när avtalet är undertecknat.',
      'Lägret blir av bara om tillräckligt många har anmält sig.',
      'Föreningen tar 50 kronor från varje deltagare för maten.',
      'Kommunen får ordna en ny lokal om den gamla rivs, och föreningen betalar flytten själv.',
      'Kommunens föreningsbidrag betalas inte ut via partnerskapet.',
      'Blir lokalen sen tar parterna upp det på ett extra möte.',
      'Många som kommer hit har böter, skadestånd och andra skulder att betala, och får avdrag på lönen.',
      'Den som har fått ett brev om vite eller skadestånd får hjälp att förstå det.',
      'Deltagare som har fått böter kan ta med sig brevet till rådgivningen.',
      'I torgtaxan står att den som ställer upp ett stånd utan tillstånd får böta 900 kronor.',
      'Kommunen väntar med resten av beloppet till dess att fullmäktige har antagit budgeten.',
      'Inkassobolag och kronofogden kan ta ut en straffavgift av den som betalar för sent.',
      'Den som parkerar på gården kan få böta. Det drabbar förstås inte föreningen.',
      'Skulder med skadestånd och dröjsmålsränta går ofta att lägga upp en plan för.',
      'Kommunen behåller nyckeln till förrådet. Föreningen får pengarna i januari.',
      'Det som blir kvar betalas tillbaka, vilket inte ska uppfattas som ett skadestånd.',
      'Böcker som lämnas för sent kostar låntagaren 10 kronor hos biblioteket.',
    ],
  },
  {
    // Who orders of whom.
    rule: orderVocabulary,
    section: 'Verksamhet',
    signs: [
      'Behöver socialtjänsten en extra natt lägger jourhandläggaren en beställning före klockan tre.',
      'När nämnden har lagt en beställning svarar föreningen inom en timme.',
      'Vill rektorn ha en träff till gör hon en beställning hos Föreningen Norra.',
      'Så snart kommunen har gjort sin beställning bekräftar föreningen den.',
      'Är det fullt hemma skickar hemtjänsten en ny beställning på onsdagen.',
      'Kommunen hyr in föreningens ledare till lovkvällarna.',
    ],
    innocent: [
      'Kommunen beställer själv pennor och tavlor hos sin leverantör av kontorsmaterial.',
      'I kaféets lucka gör besökaren en beställning och betalar med kort.',
      'Vill någon ha smörgåstårta lägger man en beställning två dagar före.',
      'Föreningen lägger varje vecka en beställning hos grossisten.',
      'Föreningen gör sin beställning av garn och tyg i augusti.',
      'Kommunen har lagt en beställning på nya stolar hos ett företag i länet.',
      'Nämnden beställer fyrverkerier av en firma till Valborg.',
      'Kommunen hyr in en tolk när det behövs.',
      'Föreningen hyr in sig i kommunens sal på torsdagar.',
    ],
  },
  {
    rule: fullCostCoverage,
    section: 'Ekonomi',
    signs: [
      'Föreningen behöver inte skjuta till något eget.',
      'Föreningen ska inte heller lägga in en enda krona.',
      'Stiftelsen behöver alltså aldrig stå för några egna kostnader, för det gör kommunen.',
      'Blir maten dyrare än beräknat fyller kommunen på med resten.',
      'Kostar kvällarna mer än vi har tänkt skjuter nämnden till mellanskillnaden.',
      'Ingen förening ska gå back på att hjälpa till. Kommunen betalar.',
      'Kommunens pengar räcker till precis allt: löner, hyra, mat och telefon.',
      'Kommunen står för allt som gården och de som jobbar där kostar.',
      'Ingen i föreningen ska behöva lägga ut något själv: kommunen betalar allt som kaféet kostar.',
      'Föreningen får ersättning för sina faktiska kostnader.',
      'Föreningen har inga egna utgifter, för kommunen betalar allt.',
    ],
    innocent: [
      'Bolaget som äger huset är ingen part, och bolaget täcker samtliga kostnader för taket.',
      'Hyresvärden står för alla kostnader för ombyggnaden.',
      'Ingen besökare ska behöva betala något. Föreningen bjuder.',
      'Kommunen står för allt som lokalen kostar: hyra, el och städning.',
      'Blir resan dyrare än beräknat talas parterna vid.',
      'Pengarna räcker inte till allt, och föreningen lägger till egna medel.',
      'Föreningen behöver inte betala hyra för salen.',
      'Deltagarna behöver inte skjuta till något för materialet.',
      'Blir det dyrare än 20 000 kronor delar parterna på resten.',
    ],
  },
  {
    rule: majorityPublicFinancing,
    section: 'Ekonomi',
    signs: [
      'Pengarna utgör åtta tiondelar av Föreningen Norras samlade intäkter.',
      'Våra pengar blir 90 procent av det som föreningen får in under ett år.',
      'Nämndens bidrag är omkring 85 procent av det Föreningen Norra har att röra sig med.',
      'Kommunens pengar är merparten av allt som föreningen lever på.',
      'Föreningens ekonomi vilar nästan helt på kommunens bidrag.',
      'Föreningens enda inkomst är kommunens ersättning.',
      'Sjuttio procent av Föreningen Norras budget är kommunala medel.',
      'Åtta kronor av tio i Föreningen Norras kassa kommer från kommunen.',
    ],
    innocent: [
      'Pengarna från lotterierna utgör åtta tiondelar av Föreningen Norras samlade intäkter.',
      'Våra pengar blir 30 procent av det som föreningen får in under ett år.',
      'Kommunens pengar är 90 procent av det som lägret kostar.',
      'Medlemmarna ger 90 procent av det föreningen får in, och kommunen resten.',
      'Pengarna från kommunen går till allt som föreningen har i kaféet.',
      'Nio kronor av tio går till ledarnas löner.',
      'Föreningens ekonomi vilar helt på medlemmarna, och kommunens bidrag är en mindre del.',
      'Sjuttio procent av hyran betalar kommunen.',
      'Föreningens enda inkomst från kaféet är gästernas kaffepengar.',
    ],
  },
  {
    rule: cofinancingMissing,
    section: 'Ekonomi',
    signs: [
      'Kommunen betalar 300 000 kronor per år till föreningen. Föreningens medlemmar betalar 50 kronor per år i medlemsavgift.',
      'Kommunen betalar 300 kronor för varje träff till föreningen. Håller föreningen fler än tio träffar blir det 350 kronor för var och en.',
      'Kommunen betalar 300 000 kronor per år till föreningen. Föreningen behöver inte skjuta till något eget.',
    ],
    innocent: [
      'Kommunen betalar 300 000 kronor per år till föreningen. Föreningen lägger till 50 kronor för varje barn ur egen kassa.',
      'Kommunen betalar 300 000 kronor per år till föreningen. Föreningens medlemsavgifter, 20 000 kronor per år, läggs på verksamheten.',
    ],
  },
]);

testPhrasings(
  [
    {
      rule: sanctionClause,
      section: 'Pengarna',
      signs: [
        'Får någon stå utanför och vänta drar vi 1 500 kronor på nästa räkning.',
        'Dyker ni inte upp behåller vi månadens pengar tills det är ordnat.',
        'Kommer inte redovisningen i tid behåller vi sista delen.',
        'Är ni färre än två på plats får ni halva beloppet den kvällen.',
        'Hör ni inte av er i tid väntar vi med resten av pengarna.',
        'Kommer listan för sent drar vi 500 kronor från nästa utbetalning.',
        'Är det stängt en kväll väntar vi med halva bidraget tills ni har öppnat igen.',
      ],
      innocent: [
        'Får ni inte pengarna i tid ringer ni till oss.',
        'Hyran för lokalen drar vi på nästa utbetalning, 2 000 kronor per månad.',
        'Vi väntar med pengarna till dess att ni har skickat ert kontonummer.',
        'Blir någon sjuk ringer ni oss, så hittar vi en ny dag tillsammans.',
        'Era gäster kan ha böter och skulder, och det är sådant ni kan hjälpa dem med.',
      ],
    },
    {
      rule: cofinancingMissing,
      section: 'Pengarna',
      signs: [
        'Vi betalar 300 000 kronor om året till er. Vi lånar ut salen till er och städar den.',
        'Vi betalar er 300 000 kronor om året. Vi bidrar med en samordnare.',
      ],
      innocent: [
        'Vi betalar er 300 000 kronor om året. Ni bidrar med 400 timmar ideellt arbete om året.',
        'Vi betalar er 300 000 kronor om året. Ni lägger till 40 000 kronor ur egen kassa.',
        'Vi betalar er 300 000 kronor om året. Era volontärer ger omkring 600 timmar.',
      ],
    },
    {
      rule: fullCostCoverage,
      section: 'Pengarna',
      signs: [
        'Vi betalar allt som kvällarna kostar.',
        'Ni ska inte behöva skjuta till något eget.',
      ],
      innocent: [
        'Vi står för alla våra egna kostnader, och ni för era.',
        'Vi betalar fikat och ni allt annat.',
        'Era besökare ska inte behöva betala en krona.',
      ],
    },
    {
      rule: orderVocabulary,
      section: 'Det här gör ni',
      signs: [
        'Det som vi köper av er är sällskap tre dagar i veckan.',
        'Det vi köper av er ska räcka till sextio personer.',
        'Vill vi ha en kväll till beställer vi den av er.',
        'När vi har skickat en beställning svarar ni samma dag.',
        'Har vi mejlat en beställning på en kväll ordnar ni den.',
        'Priset är taget ur offerten ni lämnade i maj.',
        'Beloppen står i prisförslaget som ni skickade.',
      ],
      innocent: [
        'Ni lägger själva era beställningar av mjöl och kaffe.',
        'Det vi lånar av er är stolarna i salen.',
        'Vi tog in en offert på gardiner och valde den billigaste firman.',
        'Medlemmarna gör sin beställning av jord i mars, och vi kör hem den.',
      ],
    },
  ],
  letter,
);
