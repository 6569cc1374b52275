import type { Rule } from '../../src/rule.ts';
import { finds } from './finds.ts';

const parties =
  '# Mötesplatsen Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n- Föreningen Norra, organisationsnummer 802499-0015, nedan föreningen\n\n';
const sections: Readonly<Record<string, string>> = {
  commitments:
    '## Åtaganden\n\nFöreningen håller öppet tre kvällar i veckan. Kommunen lånar ut lokalen.\n\n',
  economy: '## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till föreningen.\n\n',
  term: '## Avtalstid\n\nPartnerskapet gäller från och med den 1 januari 2027 till och med den 31 december 2029.\n\n',
};
/** How often a rule finds something in an agreement with a text under one heading, and the others as they should be. */
export function count(rule: Rule, key: string, heading: string, text: string): number {
  const others = Object.entries(sections).map(([own, body]) => (own === key ? '' : body));
  return finds(rule, `${parties}${others.join('')}## ${heading}\n\n${text}\n`).length;
}
