import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { followupIncomplete } from '../../src/rules/follow-up/followup-incomplete.ts';
import { goalNotMeasurable } from '../../src/rules/goals/goal-not-measurable.ts';
import { policyLinkMissing } from '../../src/rules/goals/policy-link-missing.ts';
import { targetGroupMissing } from '../../src/rules/goals/target-group-missing.ts';
import { backgroundNoChallenge } from '../../src/rules/structure/background-no-challenge.ts';
import { scopeUndelimited } from '../../src/rules/structure/scope-undelimited.ts';
import { finds } from './finds.ts';

const found = (rule: Rule, section: string, body: string) =>
  finds(
    rule,
    `# IOP Gården\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## ${section}\n\n${body}\n`,
    { profile: 'helsingborg' },
  );

const cases: readonly {
  readonly rule: Rule;
  readonly section: string;
  readonly signs: readonly string[];
  readonly innocent: readonly string[];
}[] = [
  {
    rule: policyLinkMissing,
    section: 'Bakgrund',
    signs: [
      'Flera grannkommuner och många andra kommuner har antagit folkhälsoplaner.',
      'Programmet för konserten sätts av Norra, och planen för städningen hänger i köket.',
      'Huset följer detaljplanen, och fönstren byts enligt underhållsplanen.',
      'Riktlinjer för lån av nycklar finns på väggen.',
    ],
    innocent: [
      'Nämnden har antagit riktlinjer om samarbete med föreningslivet.',
      'Partnerskapet bygger på kommunens riktlinjer för samarbete med civilsamhället.',
      'Partnerskapet är en del av kommunens plan för fler mötesplatser.',
      'Kommunens kulturplan och den lokala överenskommelsen ligger till grund för arbetet.',
    ],
  },
  {
    rule: goalNotMeasurable,
    section: 'Mål',
    signs: [
      'Målet är att huset på Kungsgatan 12 ska kännas som allas.',
      'Parternas mål är ett varmt grannskap i linje med 2030-målen.',
      'Syftet är att gården på Björkvägen 3 B blir en plats för möten.',
    ],
    innocent: [
      'Målet är att 12 familjer hittar till huset på Kungsgatan 12.',
      'Målet är att träffarna på torget ska dubbleras.',
    ],
  },
  {
    rule: backgroundNoChallenge,
    section: 'Bakgrund',
    signs: [
      'Norra samlar seniorer och ungdomar till sång sedan 1998.',
      'Norra har i sina stadgar att föra människor samman kring odling.',
    ],
    innocent: [
      'Många äldre i Norra stadsdelen äter ensamma. Norra började bjuda på soppa 2019.',
      'Norra möter varje vecka ungdomar som saknar någonstans att vara.',
    ],
  },
  {
    rule: targetGroupMissing,
    section: 'Målgrupp',
    signs: ['Målgruppen är samma som i fjol.', 'Målgruppen är oförändrad.'],
    innocent: [
      'Målgruppen är nyanlända kvinnor.',
      'Målgruppen är oförändrad: äldre som bor ensamma.',
    ],
  },
  {
    rule: scopeUndelimited,
    section: 'Verksamhet',
    signs: [
      'Partnerskapet gäller öppna kvällar med musik. Där finns kaffe, te och annat.',
      'Vi ordnar läxhjälp och fika. Rummet ligger vid sidan av köket.',
    ],
    innocent: [
      'Partnerskapet gäller öppna kvällar och inget därutöver.',
      'Vi ordnar läxhjälp. Däremot inga prov eller betyg.',
      'Vi ordnar läxhjälp. Skolans stödundervisning sker vid sidan av partnerskapet.',
      '| Med | Ej med |\n|---|---|\n| läxhjälp | prov |',
      'Partnerskapet stannar vid öppna kvällar.',
    ],
  },
  {
    rule: followupIncomplete,
    section: 'Uppföljning',
    signs: [
      'Parterna följer upp tillsammans varje höst genom samtal.',
      'Parterna följer upp tillsammans varje höst genom samtal, för tiden går fort och det tar tid att lära.',
    ],
    innocent: [
      'Parterna följer varje höst upp med ett frågeformulär. Tiden lägger vi själva, var och en.',
      'Parterna följer varje höst upp med en frågelista. Portokostnaden delar parterna.',
      'Parterna följer upp genom samtal varje höst. Inga särskilda pengar behövs.',
      'Parterna följer upp genom samtal varje höst inom sina vanliga uppgifter.',
    ],
  },
];

describe.each(cases)('$rule.id', ({ rule, section, signs, innocent }) => {
  test.each(signs)('finds: %s', (body) => {
    expect(found(rule, section, body)).toHaveLength(1);
  });
  test.each(innocent)('silent: %s', (body) => {
    expect(found(rule, section, body).filter(({ message }) => message !== 'earlier')).toEqual([]);
  });
});
