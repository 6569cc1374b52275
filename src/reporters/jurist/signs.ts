import type { Agreement } from '../../agreement/agreement.ts';
import { commonNeed, publicBenefit } from '../../agreement/criteria/benefit.ts';
import { enforceableDuties, noSanctions } from '../../agreement/criteria/bonds.ts';
import { bothContribute } from '../../agreement/criteria/both-contribute.ts';
import { compact } from '../../agreement/criteria/compact.ts';
import { independence, noDetailedRegulation } from '../../agreement/criteria/freedom.ts';
import { notOrdinaryGrant } from '../../agreement/criteria/grant.ts';
import { initiative, noOrder } from '../../agreement/criteria/initiative.ts';
import { longTermed } from '../../agreement/criteria/long-term.ts';
import { noMarket } from '../../agreement/criteria/market.ts';
import { helpToOwnFinancing, nonProfit } from '../../agreement/criteria/money.ts';
import { type Recogniser, shown } from '../../agreement/criteria/shown.ts';
import { commonGoal, commonSteering } from '../../agreement/criteria/steering.ts';
import { jointlyDrafted } from '../../agreement/jointly-drafted.ts';
import type { Localised } from '../../locale.ts';

/** A rule whose findings are a sign; `message` where only one of its messages is. */
export interface SignRule {
  readonly rule: string;
  readonly message?: string;
}

/** Something that speaks for a partnership: read from the text for this sheet. */
export interface ForSign {
  readonly title: Localised;
  readonly read: Recogniser;
}

/** Something that resembles a purchase: what rules found, or what a criterion’s recogniser reads as its opposite. */
export interface AgainstSign {
  readonly title: Localised;
  readonly rules?: readonly SignRule[];
  readonly read?: Recogniser;
}

/** Signs on the same matter, side by side. */
export interface Theme {
  readonly title: Localised;
  readonly for: readonly ForSign[];
  readonly against: readonly AgainstSign[];
}

/** Only what tells the opposite. */
const opposite =
  (read: Recogniser): Recogniser =>
  (agreement: Agreement) => {
    const found = read(agreement);
    return found?.state === 'contrary' ? found : null;
  };

/**
 * The published signs: the list of grant against payment, the criteria that municipalities and regions share, and what
 * HFD 2020 ref. 15 went by.
 */
export const themes: readonly Theme[] = [
  {
    title: { sv: 'Hur det började', en: 'How it began' },
    for: [
      {
        title: { sv: 'Initiativ från civilsamhället', en: 'Initiative from civil society' },
        read: initiative,
      },
      {
        title: { sv: 'Framtaget tillsammans', en: 'Worked out together' },
        read: (agreement) => shown('found', jointlyDrafted(agreement)),
      },
      { title: { sv: 'Ingen beställning', en: 'No order' }, read: noOrder },
      { title: { sv: 'Gemensamt behov', en: 'A common need' }, read: commonNeed },
    ],
    against: [
      {
        title: { sv: 'Det offentligas initiativ', en: 'The public party’s initiative' },
        rules: [{ rule: 'initiative-not-civil-society', message: 'public' }],
      },
      {
        title: { sv: 'Skrivet av en part', en: 'Written by one party' },
        rules: [{ rule: 'not-jointly-drafted', message: 'one-sided' }],
      },
      {
        title: { sv: 'Ord från en beställning', en: 'Words of an order' },
        rules: [{ rule: 'order-vocabulary' }],
      },
      {
        title: { sv: 'Behov bestämt i förväg', en: 'A need defined in advance' },
        rules: [{ rule: 'predefined-need' }],
      },
    ],
  },
  {
    title: { sv: 'Pengar och bidrag', en: 'Money and contributions' },
    for: [
      { title: { sv: 'Egna bidrag', en: 'Contributions of its own' }, read: bothContribute },
      {
        title: { sv: 'Hjälp till egen finansiering', en: 'Help to own financing' },
        read: helpToOwnFinancing,
      },
      { title: { sv: 'Utan vinstsyfte', en: 'No aim of profit' }, read: nonProfit },
      {
        title: { sv: 'Inte ett vanligt bidrag', en: 'Not an ordinary grant' },
        read: notOrdinaryGrant,
      },
    ],
    against: [
      {
        title: { sv: 'Alla kostnader täcks', en: 'All costs covered' },
        rules: [{ rule: 'full-cost-coverage' }],
      },
      {
        title: {
          sv: 'Pris per enhet eller utlovad mängd',
          en: 'Price per unit or promised volume',
        },
        rules: [{ rule: 'unit-price-or-volume' }],
      },
      {
        title: { sv: 'Bara det offentliga bidrar', en: 'Only the public party contributes' },
        rules: [{ rule: 'cofinancing-missing', message: 'missing' }],
      },
      {
        title: { sv: 'Företag som part', en: 'A company as party' },
        rules: [{ rule: 'for-profit-party' }],
      },
    ],
  },
  {
    title: { sv: 'Frihet och styrning', en: 'Freedom and steering' },
    for: [
      { title: { sv: 'Självständighet', en: 'Independence' }, read: independence },
      {
        title: { sv: 'Ingen detaljreglering', en: 'No detailed regulation' },
        read: noDetailedRegulation,
      },
      { title: { sv: 'Gemensam styrning', en: 'Common steering' }, read: commonSteering },
    ],
    against: [
      {
        title: { sv: 'Krav på hur arbetet görs', en: 'Demands on how the work is done' },
        rules: [{ rule: 'detailed-specification' }],
      },
      {
        title: { sv: 'Måste fråga innan den uttalar sig', en: 'Must ask before it speaks' },
        rules: [{ rule: 'independence-clause-missing', message: 'restricted' }],
      },
    ],
  },
  {
    title: { sv: 'Om något inte blir gjort', en: 'When something is not done' },
    for: [{ title: { sv: 'Inga sanktioner', en: 'No sanctions' }, read: noSanctions }],
    against: [
      {
        title: { sv: 'Vite, avdrag eller skadestånd', en: 'Penalties, deductions or damages' },
        rules: [{ rule: 'sanction-clause' }],
      },
      {
        title: { sv: 'Skyldigheter som kan utkrävas', en: 'Duties that can be enforced' },
        read: (agreement) => shown('contrary', enforceableDuties(agreement)),
      },
    ],
  },
  {
    title: { sv: 'Syftet', en: 'The purpose' },
    for: [
      { title: { sv: 'Gemensamt mål', en: 'A common goal' }, read: commonGoal },
      { title: { sv: 'Samhällsnytta', en: 'Public benefit' }, read: publicBenefit },
      {
        title: { sv: 'Den lokala överenskommelsen', en: 'The local compact' },
        read: compact,
      },
    ],
    against: [
      {
        title: { sv: 'Drift av en offentlig tjänst', en: 'Running a public service' },
        rules: [{ rule: 'operation-of-service' }],
      },
      {
        title: { sv: 'Verksamhet som kräver tillstånd', en: 'An activity that needs a permit' },
        rules: [{ rule: 'permit-required-activity' }],
      },
      {
        title: { sv: 'Ett mål som bara är en parts', en: 'A goal of one party only' },
        rules: [{ rule: 'goal-not-shared' }],
      },
    ],
  },
  {
    title: { sv: 'Marknaden', en: 'The market' },
    for: [{ title: { sv: 'Ingen marknad', en: 'No market' }, read: noMarket }],
    against: [
      {
        title: { sv: 'Andra erbjuder samma sak', en: 'Others offer the same' },
        read: opposite(noMarket),
      },
    ],
  },
  {
    title: { sv: 'Tiden', en: 'The time' },
    for: [{ title: { sv: 'Långsiktighet', en: 'Long term' }, read: longTermed }],
    against: [
      {
        title: { sv: 'Förlängning utan slut', en: 'Extension without end' },
        rules: [{ rule: 'tacit-renewal' }, { rule: 'extension-uncapped' }],
      },
    ],
  },
];
