import { childrenNoRegisterCheck } from '../../src/rules/commitments/children-no-register-check.ts';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { goalNotMeasurable } from '../../src/rules/goals/goal-not-measurable.ts';
import { goalNotShared } from '../../src/rules/goals/goal-not-shared.ts';
import { forProfitParty } from '../../src/rules/parties/for-profit-party.ts';
import { fullCostCoverage } from '../../src/rules/procurement/full-cost-coverage.ts';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { predefinedNeed } from '../../src/rules/procurement/predefined-need.ts';
import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { handoverUndefined } from '../../src/rules/renegotiation/handover-undefined.ts';
import { notJointlyDrafted } from '../../src/rules/structure/not-jointly-drafted.ts';
import { scopeUndelimited } from '../../src/rules/structure/scope-undelimited.ts';
import { testPhrasings } from './phrasings.ts';

// What makes a partnership a purchase, and what only looks like it.
testPhrasings([
  {
    rule: notJointlyDrafted,
    section: 'Bakgrund',
    signs: [
      'Överenskommelsen har utarbetats av kommunens juridiska enhet efter sedvanligt samråd.',
      'Avtalet är skrivet av förvaltningens upphandlare.',
      'Texten har tagits fram av kommunens jurister och sänts till föreningen.',
    ],
    innocent: [
      'Texten tas fram i gemensamma möten; det här är tredje versionen.',
      'Överenskommelsen har utarbetats av kommunens jurist och föreningens ordförande tillsammans.',
      'Avtalet har skrivits av parterna i fyra möten med stöd av kommunens jurist.',
    ],
  },
  {
    rule: fullCostCoverage,
    section: 'Ersättning',
    signs: [
      'Ersättningen avser att ge full kostnadstäckning för personal, resor, lokaler och administration.',
    ],
    innocent: [
      'Bidraget ger inte full kostnadstäckning, utan föreningen står för resten.',
      'Bidraget täcker en del av kostnaderna för resor och material.',
      'Föreningen strävar efter full kostnadstäckning genom egna intäkter och gåvor.',
    ],
  },
  {
    rule: sanctionClause,
    section: 'Brister',
    signs: [
      'Fullgör föreningen inte sina insatser ska föreningen ersätta kommunen för merkostnaden för att låta någon annan utföra dem.',
      'Vid utebliven träff ska den part som brister ersätta motparten för uppkomna merkostnader.',
    ],
    innocent: [
      'Kommunen ersätter föreningen för merkostnaden när bussen är inställd.',
      'Försäkringen ersätter parterna för merkostnader.',
      'Om en part lämnar delar parterna på merkostnaden.',
    ],
  },
  {
    rule: unitPriceOrVolume,
    section: 'Insatser',
    signs: [
      'Föreningen garanterar kapacitet för lägst 35 patienter per kvartal.',
      'Föreningen ska garantera utrymme för minst 12 deltagare per dag.',
    ],
    innocent: [
      'Lokalen har kapacitet för 35 personer.',
      'Parterna garanterar öppenhet och tillit. Lokalen rymmer 35 personer.',
    ],
  },
  {
    rule: goalNotShared,
    section: 'Mål',
    signs: [
      'Syftet är att kommunen ska kunna korta vårdtiderna och minska antalet placeringar.',
      'Syftet med överenskommelsen är att kommunen ska minska sina kostnader för placeringar.',
    ],
    innocent: [
      'Syftet är att parterna tillsammans ska korta vägen till stöd.',
      'Syftet är att fler ska kunna få stöd och att väntan ska bli kortare.',
      'Parternas gemensamma mål är att kommunen och föreningen ska korta kötiden för unga.',
    ],
  },
  {
    rule: predefinedNeed,
    section: 'Bakgrund',
    signs: [
      'Nämnden har i sin vårdplan för 2027–2029 bedömt att 140 patienter per år behöver praktiskt stöd efter utskrivning.',
    ],
    innocent: [
      'Parterna har tillsammans bedömt att 140 personer behöver stöd.',
      'Nämnden har i sin plan för folkhälsa mål om ensamhet. Föreningen möter 140 personer per år som behöver stöd.',
      'Många patienter behöver praktiskt stöd efter utskrivning.',
    ],
  },
  {
    rule: childrenNoRegisterCheck,
    section: 'Verksamhet',
    signs: [
      'Kaféet är öppet varje vecka. Barn leker i lekhörnan, där en ledare tar hand om dem.',
      'Varje tisdag leder volontärerna läxhjälp för barn. Barn kommer ibland med sina föräldrar.',
      'Varje lördag tränar ledarna barn i åldern 7–12 år.',
    ],
    innocent: [
      'Kaféet är öppet varje vecka. Barn kommer med sina egna vuxna.',
      'Kaféet är öppet varje vecka. Medföljande barn är välkomna men är hela tiden i sina föräldrars vård.',
      'Kaféet är öppet varje vecka. Vi ordnar ingen verksamhet där vi ensamma tar hand om barn.',
      'Kurserna hålls varje vecka för vuxna. Barnen leker under tiden i sina vårdnadshavares sällskap.',
    ],
  },
  {
    rule: notJointlyDrafted,
    section: 'Så kom texten till',
    signs: ['Detta dokument skrevs av kommunens jurist.'],
    innocent: [
      'Detta dokument skrevs av en grupp med två bibliotekarier, två cirkelledare och en deltagare från kaféet.',
    ],
  },
  {
    rule: scopeUndelimited,
    section: 'Verksamhet',
    signs: ['Ledare från klubben håller i lekar på rasterna. Det är inte dyrt att vara med.'],
    innocent: [
      'Ledare från klubben håller i lekar på rasterna. Det här är inte skolans ämne idrott och hälsa, inte fritidshem och inte klubbens vanliga träning.',
    ],
  },
  {
    rule: handoverUndefined,
    section: 'Åtaganden',
    signs: [
      'På sikt ska föreningen ta över transporterna när den känner sig redo för det.',
      'Så småningom ska föreningen ta över bokföringen från kommunen.',
    ],
    innocent: [
      'Föreningen tar över transporterna den 1 mars 2028, när styrgruppen har beslutat det.',
      'Blir chauffören sjuk tar kommunen över transporterna samma dag.',
    ],
  },
  {
    rule: insightClauseMissing,
    section: 'Verksamhet',
    signs: [
      'Jouren ansvarar för driften av kommunens skyddade boende på en adress som inte anges i detta avtal.',
    ],
    innocent: [
      'Föreningen ansvarar inte för driften av kommunens skyddade boende.',
      'Föreningen ansvarar för driften av sin egen mötesplats.',
    ],
  },
  {
    rule: goalNotMeasurable,
    section: 'Mål',
    signs: [
      '5.1 Parternas gemensamma mål är att bidra till ett mer hållbart Norra där ingen behöver gå hungrig.',
    ],
    innocent: [
      '5.1 Parternas gemensamma mål är att 40 hushåll varje vecka hämtar mat.',
      '5.1 Parternas gemensamma mål är att ingen i kvarteret behöver äta ensam på julafton.',
    ],
  },
  {
    rule: initiativeNotCivilSociety,
    section: 'Bakgrund',
    signs: [
      'Förvaltningen utarbetade hösten 2025 ett förslag till partnerskap, som föreningen har fått ta del av och förklarat sig villig att godta.',
    ],
    innocent: [
      'Föreningen utarbetade hösten 2025 ett förslag till partnerskap, som kommunen ställde sig bakom.',
      'I januari 2025 kontaktade föreningen kommunen med sin idé. Kommunens jurist utarbetade därefter ett utkast till text.',
    ],
  },
]);
testPhrasings(
  [
    {
      rule: forProfitParty,
      section: 'Parter',
      signs: [
        '- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Grön Väg AB, organisationsnummer 559999-0016\n\n## Ekonomi\n\nÖverskott används i verksamheten följande år.',
      ],
      innocent: [
        '- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Grön Väg AB, organisationsnummer 559999-0016\n\n## Ekonomi\n\nGrön Väg AB delar inte ut någon vinst och överskott i Grön Väg AB stannar i bolaget.',
        '- Exempelstads kommun, organisationsnummer 212000-9150\n- Grön Väg AB, organisationsnummer 559999-0016\n\n## Ekonomi\n\nÖverskott återinvesteras i verksamheten.',
      ],
    },
  ],
  '',
);
