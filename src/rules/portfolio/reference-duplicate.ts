import type { Agreement } from '../../agreement/agreement.ts';
import { fieldAt } from '../../agreement/places.ts';
import { comparing, defineRule, type FilePlace, type Listed, type Share } from '../../rule.ts';
import { filePlace, placeOf } from '../../rule-kinds/agreement-days.ts';
import { groupsBy, joinedBy } from '../../rule-kinds/groups.ts';
import { nameKey } from '../../rule-kinds/party-names.ts';

const text = (title: string, lines: string) =>
  `---\niop: 1\ntitel: ${title}\n${lines}parter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# ${title}\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n`;
const other = (title: string, lines: string) => ({
  path: 'a-annat.md',
  text: text(title, lines),
});

export const referenceDuplicate = defineRule({
  id: 'reference-duplicate',
  group: 'portfolio',
  title: { sv: 'Samma diarienummer', en: 'The same reference' },
  summary: {
    sv: 'Varje avtal har sitt eget diarienummer.',
    en: 'Each agreement has a reference of its own.',
  },
  rationale: {
    sv: 'Diarienumret är vägen till beslutet och handlingarna i ärendet. Två avtal med samma nummer beror ofta på att ett äldre avtal har använts som förlaga. Då leder numret den som söker till det andra ärendet.',
    en: 'The reference is the way to the decision and the documents of the case. Two agreements with the same number often come from an older agreement used as a model. Then the number leads whoever searches to the other case.',
  },
  advice: {
    sv: 'Se efter i diariet vilket nummer som hör till vilket avtal, och ändra det som inte stämmer. Har avtalen beslutats i samma ärende: skriv det som skäl under godtagna i avtalskortet.',
    en: 'Check in the register which number belongs to which agreement, and change the one that is not right. If the agreements were decided on in the same case: write that as the reason under exceptions in the card.',
  },
  about: 'text',
  severity: 'warning',
  basis: [
    {
      work: 'public-documents',
      place: { sv: 'registrering av allmänna handlingar', en: 'registration of public documents' },
    },
  ],
  messages: {
    same: {
      sv: 'Diarienumret {reference} står också i {others}. Se efter i diariet vilket avtal det hör till.',
      en: 'The reference {reference} stands in {others} too. Check in the register which agreement it belongs to.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: text('Mötesplats Norra', 'diarienummer: KFN 2026/00231\n'),
      others: [other('Läxhjälp i Söderby', 'diarienummer: KFN 2026/231\n')],
      finds: [{ message: 'same', on: 'KFN 2026/00231', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: text('Mötesplats Norra', 'diarienummer: KFN 2026/00231\n'),
      others: [other('Läxhjälp i Söderby', 'diarienummer: KFN 2026/00232\n')],
      finds: [],
    },
    {
      // Two municipalities number their cases each for itself.
      language: 'sv',
      text: text('Mötesplats Norra', 'diarienummer: 2026/231\n'),
      others: [
        {
          path: 'a-annat.md',
          text: text('Läxhjälp i Söderby', 'diarienummer: 2026/231\n').replace(
            'Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150',
            'Region Exempel, typ: region, organisationsnummer: 232100-0131',
          ),
        },
      ],
      finds: [],
    },
    {
      // What is added to an agreement belongs to its case.
      language: 'sv',
      text: text('Tilläggsavtal till Mötesplats Norra', 'diarienummer: KFN 2026/00231\n'),
      others: [other('Mötesplats Norra', 'diarienummer: KFN 2026/00231\n')],
      finds: [],
    },
  ],
  check: () => [],
  concerns: (agreement) => keyOf(agreement) !== null,
  comparing: comparing({
    take: referenceIn,
    find(listed) {
      const problems = groupsBy(listed, ({ taken }) => taken.key)
        .flatMap(([, group]) => joinedBy(group, ({ taken }) => taken.registers))
        .flatMap((group) => {
          const [first, second, ...more] = group.map(shareOf);
          if (!first || !second) return [];
          const among: [Share, ...Share[]] = [first, second, ...more];
          return [{ message: 'same' as const, among }];
        });
      return { problems, unchecked: [] };
    },
  }),
});

/** What changes an agreement or is added to it is part of its case. */
const added = /tilläggs|tillägg till|ändringsavtal|ändring av|addendum|amendment/i;

/** The number without spaces, capitals and zeros that say nothing; null when there is none, or need be none. */
function keyOf(agreement: Agreement): string | null {
  const value = fieldAt(agreement, 'reference')?.value;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  if (!/\d/.test(String(value)) || added.test(agreement.title?.text ?? '')) return null;
  return String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/^(?:dnr|diarienr|diarienummer):?/, '')
    .replace(/([^\d]|^)0+(?=\d)/g, '$1');
}

/** The case number of an agreement. */
interface Reference {
  /** As it is compared. */
  readonly key: string;
  readonly written: string;
  /** Whose registers the number may stand in. */
  readonly registers: readonly string[];
  readonly place: FilePlace;
}

function referenceIn(agreement: Agreement): Reference | null {
  const key = keyOf(agreement);
  const field = fieldAt(agreement, 'reference');
  if (key === null || !field) return null;
  const registers = agreement.reading.parties
    .filter(({ side }) => side === 'public')
    .map(({ orgNumber, name }) => (orgNumber?.valid ? orgNumber.value : nameKey(name)));
  const place = filePlace(agreement, placeOf(field));
  return { key, written: String(field.value), registers, place };
}

function shareOf(listed: Listed<Reference>): Share {
  const { place, written } = listed.taken;
  return { listed, place, data: { reference: written } };
}
