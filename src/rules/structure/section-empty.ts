import type { Agreement, Block, Heading } from '../../agreement/agreement.ts';
import { sections } from '../../generated/sections.ts';
import { defineRule } from '../../rule.ts';
import { basisIn, placesOf } from '../../rule-kinds.ts';

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
    for (const heading of agreement.headings) {
      if (!isSectionHeading(agreement, heading) || !isEmpty(agreement, heading)) continue;
      const key = requiredAndLacking(agreement, heading);
      if (key === null) {
        yield {
          message: 'empty',
          at: heading.range,
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

/** Not the title, not the subtitle, and not a bold line that may be a name or a label rather than a heading. */
function isSectionHeading({ headings, subtitle }: Agreement, heading: Heading): boolean {
  if (heading.level === 1 || heading === headings[0]) return false;
  if (subtitle.includes(heading.block)) return false;
  const named = heading.sections.some(({ by }) => by !== 'parent');
  return named || heading.kind === 'atx' || heading.kind === 'setext';
}

function isEmpty(agreement: Agreement, { from, toEnd, index }: Heading): boolean {
  const below = agreement.blocks.slice(from, toEnd);
  const headings = new Set(agreement.headings.slice(index + 1).map(({ block }) => block));
  return below.every((block) => headings.has(block) || isBlank(agreement, block));
}

/** True for comments, rules, markup without words and text that is nothing but gaps to fill in. */
function isBlank({ facts, source }: Agreement, { kind, range }: Block): boolean {
  if (kind === 'comment' || kind === 'break') return true;
  let text = source.text.slice(range.start, range.end);
  if (kind === 'html') text = text.replace(/<[^>]*>/g, '');
  for (const gap of facts.placeholders) {
    if (gap.range.end <= range.start || gap.range.start >= range.end || gap.kind === 'signature')
      continue;
    text = text.replace(source.text.slice(gap.range.start, gap.range.end), '');
  }
  return !/[\p{L}\p{N}_]/u.test(text);
}

/** A section the profile requires and that has no text anywhere else. */
function requiredAndLacking(agreement: Agreement, heading: Heading) {
  const own = heading.sections.filter(({ by }) => by !== 'parent').map(({ key }) => key);
  const lacking = own.find((key) => {
    const others = placesOf(agreement, key).filter((place) => place.heading !== heading);
    const filled = others.some(
      ({ heading: other }) => other === null || !isEmpty(agreement, other),
    );
    return agreement.profile.required.includes(key) && !filled;
  });
  return lacking ?? null;
}
