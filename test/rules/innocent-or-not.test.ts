import type { Rule } from '../../src/rule.ts';
import { childrenNoRegisterCheck } from '../../src/rules/commitments/children-no-register-check.ts';
import { partyWithoutCommitment } from '../../src/rules/commitments/party-without-commitment.ts';
import { surplusAndOtherGrantsUnhandled } from '../../src/rules/economy/surplus-and-other-grants-unhandled.ts';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { marketNotAssessed } from '../../src/rules/procurement/market-not-assessed.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { orderVocabulary } from '../../src/rules/procurement/order-vocabulary.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { terminationIncomplete } from '../../src/rules/renegotiation/termination-incomplete.ts';
import { deMinimisNoDeclaration } from '../../src/rules/state-aid/de-minimis-no-declaration.ts';
import { sgeiActIncomplete } from '../../src/rules/state-aid/sgei-act-incomplete.ts';
import { mixedAgreementTerms } from '../../src/rules/style/mixed-agreement-terms.ts';
import { testPhrasings } from './phrasings.ts';

const head =
  '# IOP Hamnen\n\n## Parter\n\n- Exempelstads kommun, genom socialnämnden, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n';

/** Texts that must make a rule speak, and texts that must leave it silent. */
const table: readonly (readonly [
  rule: Rule,
  heading: string,
  speaks: readonly string[],
  silent: readonly string[],
])[] = [
  [
    sanctionClause,
    'Ekonomi',
    [
      'Uteblir en träff utgår vite med 2 000 kronor.',
      'Kommunen får göra prisavdrag när en kväll ställs in.',
      'Blir en kväll inställd minskas bidraget med 900 kronor.',
    ],
    [
      'I en promemoria konstateras att den som vill ha vite och prisavdrag ska upphandla.',
      'Vill man kunna ta ut vite får man hellre upphandla.',
      'Promemorian går igenom skillnaden mellan partnerskap och köp, till exempel viten.',
      'Ingen får minskat bidrag för att någon blir sjuk.',
    ],
  ],
  [
    orderVocabulary,
    'Form',
    ['Kommunen beställer träffar av föreningen.'],
    ['Den som vill ha leveransvillkor och en beställare ska upphandla.'],
  ],
  [
    operationOfService,
    'Verksamhet',
    [
      'Träffar ingår. Föreningen driver sporthallen åt kommunen.',
      'Det gör föreningen. Föreningen tar över driften av kommunens fritidsgård.',
    ],
    [
      'Seriespel faller utanför avtalet. Det gör även driften av sporthallen, som kommunen har hand om.',
      'Läger omfattas inte. Detsamma gäller driften av kommunens fritidsgård.',
      'Matserien ligger utanför partnerskapet. Inte heller sköter föreningen kommunens simhall.',
    ],
  ],
  [
    predefinedNeed,
    'Övrigt',
    ['Föreningen tar emot den som har fått ett myndighetsbeslut.'],
    [
      'Stängs huset på grund av brand, myndighetsbeslut eller annat som ingen part råder över söker parterna en lösning.',
      'Vid pandemi eller individuella beslut från myndigheter som hindrar träffarna talas parterna vid.',
    ],
  ],
  [
    deMinimisNoDeclaration,
    'Statsstöd',
    [
      'Bidraget lämnas som stöd av mindre betydelse.',
      'Kommunen åberopar reglerna om stöd av mindre betydelse.',
    ],
    [
      'Parterna åberopar varken reglerna om stöd av mindre betydelse eller något annat undantag.',
      'Parterna tillämpar inte bestämmelserna om stöd av mindre betydelse.',
      'Undantaget om försumbart stöd behövs inte.',
    ],
  ],
  [
    sgeiActIncomplete,
    'Statsstöd',
    ['Verksamheten är en tjänst av allmänt ekonomiskt intresse.'],
    ['Parterna stöder sig inte på reglerna om tjänster av allmänt ekonomiskt intresse.'],
  ],
  [
    childrenNoRegisterCheck,
    'Verksamhet',
    [
      'Ledarna tränar barn varje tisdag.',
      'Familjer är välkomna på sommarläger varje vecka.',
      'På lovet ordnar volontärerna aktiviteter.',
    ],
    [
      'Barn kommer ibland i sällskap med en släkting. Kaféet har öppet varje torsdag.',
      'Kaféet har öppet varje torsdag, också på lov. Ingen av värdarna har hand om barn.',
      'Familjer äter middag på torsdagar. Volontärerna tar aldrig hand om barn.',
    ],
  ],
  [
    initiativeNotCivilSociety,
    'Bakgrund',
    [
      'Kommunens utredare vände sig till tre tänkbara aktörer om samarbetet.',
      'Kommunens strateg föreslog en mötesplats i ett brev till föreningen.',
      'Unga saknar en plats.',
    ],
    [
      'Föreningens damsektion föreslog en gemensam mötesplats i ett brev till kommunen.',
      'Föreningens lokalavdelning väckte frågan hos kommunen.',
      'Föreningens ungdomsgrupp tog upp tanken på samarbete med kommunen.',
    ],
  ],
  [
    marketNotAssessed,
    'Bakgrund',
    [
      'Det finns inga kommersiella aktörer på någon marknad i länet.',
      'Verksamheten är inte konkurrensutsatt.',
    ],
    [
      'I juni sökte kommunens inköpsavdelning efter företag som erbjuder lotsning. Ett svarade. Det finns alltså inga kommersiella aktörer på någon marknad i länet.',
      'Kommunen letade under våren 2026 efter företag som ordnar samma sak. Någon marknad finns inte.',
    ],
  ],
  [
    terminationIncomplete,
    'Uppsägning',
    [
      'Uppsägning sker skriftligt och med fem månaders uppsägningstid. Oanvända medel betalas tillbaka.',
      'Avtalet kan sägas upp av part.',
    ],
    [
      'Uppsägning sker skriftligt och med fem månaders uppsägningstid. Skäl är att en part inte fullgör punkt 6. Oanvända medel betalas tillbaka.',
      'Uppsägning sker skriftligt tre månader i förväg. Grunden kan vara att bidragen upphör. Oanvända medel betalas tillbaka.',
      'Avtalet kan sägas upp skriftligt med tre månaders varsel. Det gäller när en part brister. Oanvända medel betalas tillbaka.',
    ],
  ],
  [
    surplusAndOtherGrantsUnhandled,
    'Ekonomi',
    [
      'Kommunen betalar 90 000 kronor per år. Överskott används nästa år. Föreningen får bidraget från kommunen i mars.',
      'Kommunen betalar 90 000 kronor per år. Överskott används nästa år. Bidrag redovisas i mars.',
    ],
    [
      'Kommunen betalar 90 000 kronor per år. Överskott används nästa år. Andra bidrag och EU-medel får sökas av alla parter.',
      'Kommunen betalar 90 000 kronor per år. Överskott används nästa år. Föreningen får ta emot bidrag också från andra.',
      'Kommunen betalar 90 000 kronor per år. Överskott används nästa år. Föreningen kan få pengar även från fler håll.',
    ],
  ],
  [
    mixedAgreementTerms,
    'Bakgrund',
    ['Detta kontrakt gäller i två år.', 'Parterna följer kontraktet.'],
    [
      'Våren 2026 gavs pjäsen *Kontraktet* för fulla hus.',
      'Filmen ”Kontraktet” visades i mars.',
      'Gruppen läste romanen Kontraktet.',
    ],
  ],
  [
    partyWithoutCommitment,
    'Åtaganden',
    [
      'Kommunen lånar ut huset. Hos föreningen gäller offentlighetsprincipen.',
      'Kommunen lånar ut huset. För föreningen gäller de lokala ordningsreglerna.',
    ],
    ['Kommunen lånar ut huset. Föreningen håller sig till offentlighetsprincipen.'],
  ],
];

testPhrasings(
  table.map(([rule, section, signs, innocent]) => ({ rule, section, signs, innocent })),
  head,
);
