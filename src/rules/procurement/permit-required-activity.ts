import { type Said, saidRange } from '../../agreement/language/search.ts';
import { defineRule } from '../../rule.ts';
import { authorityIn } from '../../rule-kinds/authority.ts';
import { homesIn, isSettled } from '../../rule-kinds/homes.ts';
import { inOrder } from '../../rule-kinds/signs.ts';

const section = (text: string) =>
  `# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Verksamhet\n\n${text}\n`;

export const permitRequiredActivity = defineRule({
  id: 'permit-required-activity',
  group: 'procurement',
  title: { sv: 'Tillstånd eller myndighetsutövning', en: 'Permit or exercise of authority' },
  summary: {
    sv: 'Kräver verksamheten tillstånd säger texten vem som har det, och ingen myndighetsutövning lämnas över.',
    en: 'If the activity needs a permit the text says who has it, and no exercise of authority is handed over.',
  },
  rationale: {
    sv: 'Skyddat boende kräver sedan den 1 april 2024 tillstånd från Inspektionen för vård och omsorg, även när en förening eller stiftelse driver det. Betalar kommunen för boendet är det som regel ett köp som ska upphandlas. Myndighetsutövning får lämnas över bara med stöd i lag.',
    en: 'Since 1 April 2024 sheltered housing needs a permit from the Health and Social Care Inspectorate, also when an association or foundation runs it. Payment by the municipality for such housing is as a rule a purchase to be procured. Exercise of authority may be handed over only with support in law.',
  },
  advice: {
    sv: 'Skriv vem som har tillståndet och från vilken dag, eller att boendet inte ingår i partnerskapet. Låt en jurist bedöma om boendet ska upphandlas för sig.',
    en: 'Write who has the permit and from what day, or that the housing is not part of the partnership. Let a lawyer assess whether the housing is to be procured separately.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['activity', 'commitments', 'background'],
  basis: [
    {
      work: 'shelter-permit',
      place: {
        sv: 'tillstånd sedan den 1 april 2024',
        en: 'a permit since 1 April 2024',
      },
    },
    {
      work: 'shelter-funding',
      place: {
        sv: 'betalning för tjänsten är som regel ett kontrakt',
        en: 'payment for the service is as a rule a contract',
      },
    },
    {
      work: 'local-government-act',
      place: { sv: '10 kap. 1 § andra stycket', en: 'chapter 10, section 1, second paragraph' },
    },
  ],
  messages: {
    permit: {
      sv: 'Texten tar upp ”{word}” men inte vem som har tillstånd från IVO. Skriv det, eller att boendet inte ingår i partnerskapet, och låt en jurist bedöma om det ska upphandlas.',
      en: 'The text takes up “{word}” but not who has a permit from the Health and Social Care Inspectorate. Write it, or that the housing is not part of the partnership, and let a lawyer assess whether it is to be procured.',
    },
    authority: {
      sv: '”{word}” kan vara myndighetsutövning, som bara får lämnas över med stöd i lag. Skriv att kommunen fattar besluten, eller låt en jurist bedöma.',
      en: '“{word}” may be exercise of authority, which may be handed over only with support in law. Write that the municipality makes the decisions, or let a lawyer assess it.',
    },
  },
  proposals: {
    default: {
      sv: 'Boendet ingår inte i partnerskapet. [fyll i: vem] har tillstånd från Inspektionen för vård och omsorg sedan den [fyll i: dag], och kommunen svarar för hur platser där anskaffas.',
      en: 'The housing is not part of the partnership. [fill in: who] has had a permit from the Health and Social Care Inspectorate since [fill in: day], and the municipality answers for how places there are acquired.',
    },
    authority: {
      sv: 'Kommunen fattar alla beslut om enskilda och svarar för all myndighetsutövning.',
      en: 'The municipality makes all decisions on individuals and answers for all exercise of authority.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: section('Föreningen driver ett skyddat boende med fem rum.'),
      finds: [{ message: 'permit', on: 'driver ett skyddat boende', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: section('Föreningen beslutar om bistånd till dem som söker hjälp.'),
      finds: [{ message: 'authority', on: 'beslutar om bistånd' }],
    },
    {
      // The permit is there; the decisions stay with the municipality.
      language: 'sv',
      text: section(
        'Föreningen driver ett stödboende och har tillstånd från IVO. Kommunen svarar för all myndighetsutövning.',
      ),
      finds: [],
    },
    {
      // Help on the way to a home, a target group, and what is kept outside.
      language: 'sv',
      text: section(
        'Föreningen följer den som behöver till ett skyddat boende och ordnar fotboll för unga på HVB. Skyddat boende ingår inte i partnerskapet.',
      ),
      finds: [],
    },
  ],
  *check(agreement) {
    const homes = inOrder(homesIn(agreement));
    const [first, ...others] = homes.length > 0 && isSettled(agreement) ? [] : homes;
    if (first) yield problem('permit', first, others);
    const [decision, ...more] = authorityIn(agreement);
    if (decision) yield { ...problem('authority', decision, more), proposal: 'authority' };
  },
});

function problem<Message extends 'permit' | 'authority'>(
  message: Message,
  first: Said,
  others: readonly Said[],
) {
  return {
    message,
    at: saidRange(first),
    related: others.map((said) => ({ range: saidRange(said) })),
    data: { word: first.text.replace(/\s+/g, ' ') },
  };
}
