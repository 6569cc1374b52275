import { childrenNoRegisterCheck } from '../../src/rules/commitments/children-no-register-check.ts';
import { vatUnaddressed } from '../../src/rules/economy/vat-unaddressed.ts';
import { missingDecisionReference } from '../../src/rules/frontmatter/missing-decision-reference.ts';
import { policyLinkMissing } from '../../src/rules/goals/policy-link-missing.ts';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: childrenNoRegisterCheck,
    section: 'Verksamhet',
    signs: [
      'Barn i åldern 7–12 år träffas varje vecka i grupper som leds av volontärer.',
      'Föräldrar deltar inte. Barnen träffas varje onsdag i en grupp med två ledare.',
    ],
    innocent: [
      'Cirklarna är till för den som är maka eller vuxet barn till någon som är sjuk och träffas varje vecka.',
      'Minderåriga deltar inte. Grupperna träffas varje vecka.',
      'Vi möter varje vecka föräldrar och deras vuxna barn.',
      'Inga barn deltar. Träffarna hålls varje vecka.',
    ],
  },
  {
    rule: vatUnaddressed,
    section: 'Ekonomi',
    signs: [
      'Föreningen fakturerar kommunen varje kvartal.',
      'Kommunen betalar mot faktura från föreningen.',
      'Fakturan betalas av kommunen inom 30 dagar.',
    ],
    innocent: [
      'Elfakturan betalar föreningen själv.',
      'Fakturan för städningen betalas av föreningen.',
      'Föreningen betalar själv fakturorna från tryckeriet.',
      'Kommunen står för elfakturan.',
    ],
  },
  {
    rule: initiativeNotCivilSociety,
    section: 'Bakgrund',
    signs: [
      'Att börja var kommunens idé.',
      'Bilagan är föreningens förslag till budget.',
      'Kommunen tog med sig tanken till föreningen våren 2025.',
    ],
    innocent: [
      'Att fortsätta var föreningens förslag.',
      'Samarbetet var från början föreningens idé.',
      'Föreningen såg behovet och tog med sig tanken till kommunen hösten 2025.',
      'Föreningen förde idén vidare till kommunen.',
    ],
  },
  {
    rule: policyLinkMissing,
    section: 'Bakgrund',
    signs: [
      'Programmet för hösten 2027–2028 gör parterna tillsammans.',
      'Programmet växer fram under terminen.',
    ],
    innocent: [
      'Partnerskapet bygger på programmet Trygg i vår stad 2025–2032, mål 3.',
      'Det hör ihop med programmet Ingen utanför, målområde 2.',
    ],
  },
  {
    rule: missingDecisionReference,
    section: 'Beslut',
    signs: [
      'Parterna ska fatta de beslut som avtalet kräver.',
      'Avtalet förutsätter beslut av socialnämnden den 4 november 2026, § 61.',
    ],
    innocent: [
      'Parterna har fattat de beslut som avtalet kräver: socialnämnden den 4 november 2026, § 61, och föreningens styrelse den 5 november 2026, § 3.',
      'Båda har fattat de beslut som överenskommelsen förutsätter, nämligen socialnämnden den 4 november 2026, § 61, och styrelsen för Föreningen Norra den 5 november 2026, § 3.',
    ],
  },
]);
