import type { Agreement, Block, Heading, Placeholder } from '../../agreement/agreement.ts';
import { within } from '../../agreement/places.ts';
import { sectionKeys, sections } from '../../generated/sections.ts';
import type { SectionKey } from '../../profile.ts';
import { defineRule } from '../../rule.ts';
import { basisIn, placesOf } from '../../rule-kinds.ts';
import type { Range, Source } from '../../source.ts';

export const sectionEmpty = defineRule({
  id: 'section-empty',
  group: 'structure',
  title: { sv: 'Tomt avsnitt', en: 'Empty section' },
  summary: {
    sv: 'Under varje rubrik står något.',
    en: 'Something is written under every heading.',
  },
  rationale: {
    sv: 'En rubrik utan text visar att frågan är viktig men inte vad parterna har kommit överens om. Vägledning ur mallen och luckor räknas inte som text, eftersom de ska bort innan avtalet skrivs under.',
    en: 'A heading without text shows that the question matters but not what the parties have agreed on. Guidance from the template and gaps do not count as text, because they go before the agreement is signed.',
  },
  advice: {
    sv: 'Skriv det ni har kommit överens om, eller ta bort rubriken om regelverket inte kräver den. Står det på en annan plats räcker en hänvisning.',
    en: 'Write what you have agreed on, or remove the heading if the profile does not require it. If it stands elsewhere, a reference is enough.',
  },
  about: 'text',
  severity: 'error',
  basis: [
    {
      work: 'boras-2016',
      place: {
        sv: 'punkterna som ska finnas med i alla IOP-avtal',
        en: 'the points that every IOP agreement must hold',
      },
      level: 'required',
    },
    { work: 'document-integrity' },
  ],
  messages: {
    required: {
      sv: 'Under ”{heading}” står inget än, och regelverket {profile} kräver ett avsnitt om {name}. Skriv vad ni har kommit överens om.',
      en: 'Nothing stands under “{heading}” yet, and the profile {profile} requires a section on {name}. Write what you have agreed on.',
    },
    empty: {
      sv: 'Under ”{heading}” står inget. Skriv några meningar eller ta bort rubriken.',
      en: 'Nothing stands under “{heading}”. Write a few sentences or remove the heading.',
    },
  },
  sections: sectionKeys,
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\n## Uppföljning\n\nParterna följer upp arbetet varje november.\n',
      finds: [{ message: 'required', on: '## Mål' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\n<!-- vägledning: Vad vill ni uppnå? -->\n\n[fyll i: partnerskapets mål]\n\n## Uppföljning\n\nParterna följer upp arbetet varje november.\n',
      finds: [{ message: 'required', on: '## Mål' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n\n## Kommunikation\n',
      finds: [{ message: 'empty', on: '## Kommunikation', severity: 'info' }],
    },
    {
      // Text under the sub-headings is text; the title and the subtitle need none of their own.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Överenskommelse om idéburet offentligt partnerskap\n\n## Mål\n\n### Övergripande mål\n\nFler unga ska känna sig delaktiga.\n\n### Tecken\n\nMinst 40 unga deltar varje vecka.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Goals\n\n## Follow-up\n\nThe parties follow up the work every November.\n',
      finds: [{ message: 'required', on: '## Goals' }],
    },
  ],
  *check(agreement) {
    const empty = emptyHeadings(agreement);
    const lacking = new Set(lackingKeys(agreement, empty));
    const underTitle = new Set(agreement.subtitle);
    for (const heading of empty) {
      if (!isSectionHeading(agreement, heading) || underTitle.has(heading.block)) continue;
      const own = heading.sections.filter(({ by }) => by !== 'parent');
      const key = own.find((it) => lacking.has(it.key))?.key;
      const related = gapsIn(agreement, heading).map(({ range }) => ({ range }));
      if (key === undefined) {
        yield {
          message: 'empty',
          at: heading.range,
          related,
          severity: 'info',
          data: { heading: heading.text },
          basis: [{ work: 'document-integrity' }],
        };
        continue;
      }
      const { title } = sections[key];
      yield {
        message: 'required',
        at: heading.range,
        related,
        section: key,
        data: {
          heading: heading.text,
          key,
          'name.sv': title.sv.toLowerCase(),
          'name.en': title.en.toLowerCase(),
          'profile.sv': agreement.profile.title.sv,
          'profile.en': agreement.profile.title.en,
        },
        ...basisIn(agreement.profile, key, 'required'),
      };
    }
  },
});

/** Not the title, and not a bold line that may be a name or a label rather than a heading. */
function isSectionHeading({ headings }: Agreement, heading: Heading): boolean {
  if (heading.level === 1 || heading === headings[0]) return false;
  const named = heading.sections.some(({ by }) => by !== 'parent');
  return named || heading.kind === 'atx' || heading.kind === 'setext';
}

/** The headings with neither text nor a sub-heading with text. */
function emptyHeadings(agreement: Agreement): ReadonlySet<Heading> {
  const { headings, blocks } = agreement;
  const own = new Set(headings.map(({ block }) => block));
  const isEmpty = ({ from, toEnd }: Heading) => {
    for (let index = from; index < toEnd; index += 1) {
      const block = blocks[index];
      if (block && !own.has(block) && !isBlank(agreement, block)) return false;
    }
    return true;
  };
  return new Set(headings.filter(isEmpty));
}

/** True for comments, rules, markup without words and text that is nothing but gaps to fill in. */
function isBlank({ facts, source }: Agreement, { kind, range }: Block): boolean {
  let text = source.text.slice(range.start, range.end);
  // A row of underscores alone is a line to sign on, though Markdown draws a rule.
  if (kind === 'break') return !/_{5}/.test(text);
  if (kind === 'comment') return true;
  if (kind === 'html') text = text.replace(/<[^>]*>/g, '');
  const gaps = within(facts.placeholders, range).filter((gap) => gap.kind !== 'signature');
  return !/[\p{L}\p{N}_]/u.test(kind === 'html' ? text : outside(source, range, gaps));
}

/** What of a range stands outside its gaps. */
function outside(source: Source, range: Range, gaps: readonly Placeholder[]): string {
  let rest = '';
  let at = range.start;
  for (const gap of gaps) {
    if (gap.range.start > at) rest += source.text.slice(at, gap.range.start);
    at = Math.max(at, gap.range.end);
  }
  return rest + source.text.slice(at, range.end);
}

/** The gaps that are all it holds. */
function gapsIn({ blocks, facts }: Agreement, { from, toEnd }: Heading): readonly Placeholder[] {
  const [first, last] = [blocks[from], blocks[toEnd - 1]];
  if (!first || !last || toEnd <= from) return [];
  const below = { start: first.range.start, end: last.range.end };
  return within(facts.placeholders, below).filter(({ kind }) => kind !== 'signature');
}

/** Sections that the profile requires, that have a heading and that have no text anywhere. */
function lackingKeys(agreement: Agreement, empty: ReadonlySet<Heading>): readonly SectionKey[] {
  return agreement.profile.required.filter((key) =>
    placesOf(agreement, key).every(({ heading }) => heading !== null && empty.has(heading)),
  );
}
