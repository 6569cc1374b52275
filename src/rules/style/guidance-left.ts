import type { Agreement, Block } from '../../agreement/agreement.ts';
import { defineRule } from '../../rule.ts';

/** What `iop new` and templates of others begin their guidance with. Marks (`iop:`), exceptions (`iop-ignore`) and own comments begin otherwise. */
const guidance =
  /^\s*<!--\s*(?:vägledning|guidance|(?:tips|råd|hjälptext|instruktion|anvisning(?:ar)?|skrivhjälp|hjälp|ledtråd)(?: (?:till|för) (?:dig som |den som )?[a-zà-öø-ɏ]{2,24}(?: [a-zà-öø-ɏ]{2,20})?)?)\s*:/i;
/** “Stryk rutan när texten är klar.” */
const toTakeAway =
  /(?:ta bort|stryk|radera) (?:(?:den här|denna|det här|detta) )?(?:rutan?|texten|kommentaren?|anvisning(?:en|arna)|stycket|hjälptexten|vägledningen|raden) (?:när|innan|före|då)(?![a-zà-öø-ɏ])/i;

export const guidanceLeft = defineRule({
  id: 'guidance-left',
  group: 'style',
  title: { sv: 'Vägledning kvar', en: 'Guidance left' },
  summary: {
    sv: 'Mallens vägledning är borttagen innan avtalet skrivs under.',
    en: 'The guidance of the template is gone before the agreement is signed.',
  },
  rationale: {
    sv: 'Mallens vägledning är skriven till den som formulerar avtalet och hör inte till det parterna kommer överens om. Den syns inte i den färdiga texten men följer med filen, och kan väcka frågor hos den som öppnar den.',
    en: 'The guidance of the template is written for whoever drafts the agreement and is no part of what the parties agree on. It does not show in the finished text but follows the file, and may puzzle a person who opens it.',
  },
  advice: {
    sv: 'Ta bort kommentarerna när avsnittet är skrivet. De börjar med <!-- vägledning: och slutar med -->.',
    en: 'Remove the comments once the section is written. They begin with <!-- guidance: and end with -->.',
  },
  about: 'text',
  severity: { draft: 'info', signing: 'error', signed: 'error', ended: 'off' },
  gathers: true,
  basis: [
    {
      work: 'document-integrity',
      place: {
        sv: 'vägledningen hör till mallen, inte till avtalet',
        en: 'the guidance belongs to the template, not to the agreement',
      },
    },
  ],
  messages: {
    one: {
      sv: 'Vägledning ur mallen är kvar här. Ta bort den när avsnittet är klart.',
      en: 'Guidance from the template is left here. Remove it when the section is done.',
    },
    several: {
      sv: 'Vägledning ur mallen är kvar på {count} ställen. Ta bort den när avsnitten är klara.',
      en: 'Guidance from the template is left in {count} places. Remove it when the sections are done.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\n<!-- vägledning: Vad vill ni uppnå? -->\n\nFler unga ska känna sig delaktiga.\n',
      finds: [{ message: 'one', on: '<!-- vägledning: Vad vill ni uppnå? -->' }],
    },
    {
      language: 'sv',
      stage: 'draft',
      text: '# Mötesplats Norra\n\n## Mål\n\n<!-- vägledning: Vad vill ni uppnå? -->\n\nFler unga ska känna sig delaktiga.\n\n## Uppföljning\n\n<!-- vägledning: När följer ni upp? -->\n\nParterna följer upp arbetet varje november.\n',
      finds: [
        { message: 'several', on: '<!-- vägledning: Vad vill ni uppnå? -->', severity: 'info' },
      ],
    },
    {
      // Marks and comments of one's own are left alone.
      language: 'sv',
      text: '# Mötesplats Norra\n\n<!-- iop: goals -->\n\n## Dit vi vill\n\n<!-- Anna läser igenom det här på tisdag. -->\n\nFler unga ska känna sig delaktiga.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Goals\n\n<!-- guidance: What do you want to achieve? -->\n\nMore young people will feel at home.\n',
      finds: [{ message: 'one', on: '<!-- guidance: What do you want to achieve? -->' }],
    },
  ],
  *check(agreement) {
    const left = agreement.blocks.filter((block) => isGuidance(agreement, block));
    const [first, ...others] = left;
    if (!first) return;
    yield {
      message: others.length === 0 ? 'one' : 'several',
      at: first.range,
      related: others.map(({ range }) => ({ range })),
      data: { count: left.length },
    };
  },
});

function isGuidance({ source }: Agreement, { kind, range }: Block): boolean {
  if (kind !== 'comment' && kind !== 'html') return false;
  const text = source.text.slice(range.start, range.end).normalize('NFC');
  return guidance.test(text) || (kind === 'comment' && toTakeAway.test(text.slice(0, 600)));
}
