import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { employerRoleUnclear } from '../../src/rules/commitments/employer-role-unclear.ts';
import { hiredPersonAfterEnd } from '../../src/rules/commitments/hired-person-after-end.ts';
import { insightClauseMissing } from '../../src/rules/follow-up/insight-clause-missing.ts';
import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { operationOfService } from '../../src/rules/procurement/operation-of-service.ts';
import { permitRequiredActivity } from '../../src/rules/procurement/permit-required-activity.ts';
import { finds } from './finds.ts';

const us = 'Vi på kommunen betalar er 300 000 kronor per år.\n\n';
const run = (rule: Rule, body: string) =>
  finds(
    rule,
    `# IOP Gården\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Insatser och åtaganden\n\n${us}${body}\n`,
  ).length;

const byId = (rows: readonly (readonly [Rule, string])[]) =>
  rows.map(([rule, body]) => [rule.id, body, rule] as const);

describe('a letter from us on the municipality to you', () => {
  it.each(
    byId([
      [operationOfService, 'Från januari kör ni vår dagverksamhet på Lindvägen.'],
      [operationOfService, 'När vår personal går vidare tar ni hand om ungdomsgården åt oss.'],
      [insightClauseMissing, 'Ni sköter vår simhall från mars.'],
      [permitRequiredActivity, 'Ni håller skyddat boende för kvinnor och barn på Tallgatan.'],
      [
        detailedSpecification,
        '- Ni har alltid två utbildade vårdare i huset.\n- Ni ringer tillbaka inom tio minuter.\n- Ni skriver i vårt system varje kväll.',
      ],
      [
        detailedSpecification,
        'Föreningen ska ha två vakna nattvärdar varje natt och komma till platsen inom en halvtimme.',
      ],
      [employerRoleUnclear, 'Vi anställer tillsammans en processledare.'],
      [employerRoleUnclear, 'En kock anställs på halvtid.'],
    ]),
  )('%s asks about: %s', (_id, body, rule) => {
    expect(run(rule, body)).toBe(1);
  });

  it.each(
    byId([
      [operationOfService, 'Ni sköter er egen mötesplats som förut.'],
      [operationOfService, 'Vi sköter vår simhall, och ni ordnar badvakter till era egna läger.'],
      [
        insightClauseMissing,
        'Ni sköter vår simhall från mars, och ni ger oss de siffror vi behöver för att berätta för invånarna.',
      ],
      [
        insightClauseMissing,
        'Föreningen tar över skötseln av kommunens badplats och lämnar ut uppgifter om hur den sköts till var och en som frågar.',
      ],
      [detailedSpecification, 'Ni väljer själva kvällarna. Vi svarar på mejl inom två timmar.'],
      [
        detailedSpecification,
        'Länsstyrelsens vägledning säger att en värmestuga ska öppna inom tre timmar och ha minst två utbildade personer på plats.',
      ],
      [employerRoleUnclear, 'Ni anställer en husvärd.'],
      [employerRoleUnclear, 'En samordnare behövs, och den anställer vi.'],
      [hiredPersonAfterEnd, 'Föreningen anställer en samordnare på visstid.'],
    ]),
  )('%s leaves alone: %s', (_id, body, rule) => {
    expect(run(rule, body)).toBe(0);
  });
});
