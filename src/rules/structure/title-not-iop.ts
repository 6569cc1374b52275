import type { Agreement } from '../../agreement/agreement.ts';
import { namesIop } from '../../agreement/kind.ts';
import { fieldAt, topOf } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';

export const titleNotIop = defineRule({
  id: 'title-not-iop',
  group: 'structure',
  title: { sv: 'Titel', en: 'Title' },
  summary: {
    sv: 'Titeln eller underrubriken säger att texten är ett idéburet offentligt partnerskap.',
    en: 'The title or subtitle says that the text is an idea-based public partnership.',
  },
  rationale: {
    sv: 'Den som får texten i handen ska se direkt att det är ett idéburet offentligt partnerskap, och inte ett bidrag eller ett köp. Det gör den också lättare att hitta i diariet. Namnet avgör inte hur texten bedöms; det gör innehållet.',
    en: 'A person who is handed the text should see at once that it is an idea-based public partnership, not a grant or a purchase. It also makes the text easier to find in the register. The name does not decide how the text is judged; its substance does.',
  },
  advice: {
    sv: 'Lägg till en underrubrik under namnet på partnerskapet.',
    en: 'Add a subtitle under the name of the partnership.',
  },
  about: 'text',
  severity: 'warning',
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 2.1, Namn på partnerskapet',
        en: 'section 2.1, name of the partnership',
      },
      level: 'recommended',
    },
  ],
  messages: {
    unnamed: {
      sv: 'Titeln säger inte att det här är ett idéburet offentligt partnerskap (IOP). Lägg till en underrubrik som gör det.',
      en: 'The title does not say that this is an idea-based public partnership (IOP). Add a subtitle that does.',
    },
  },
  proposals: {
    default: {
      sv: 'Överenskommelse om idéburet offentligt partnerskap (IOP).',
      en: 'Agreement on an idea-based public partnership (IOP).',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Samarbetsavtal Mötesplats Norra\n\n## Bakgrund\n\nParterna vill ingå ett idéburet offentligt partnerskap.\n',
      finds: [{ message: 'unnamed', on: '# Samarbetsavtal Mötesplats Norra' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\nÖverenskommelse om idéburet offentligt partnerskap\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [],
    },
    {
      // The title of the card counts.
      language: 'sv',
      text: '---\niop: 1\ntitle: IOP Mötesplats Norra\nparties:\n  - { name: Exempelstads kommun }\nterm: { start: 2027-01-01, end: 2029-12-31 }\n---\n\n# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [],
    },
    {
      // A cooperation agreement (samverkansavtal) is no IOP and need not say so.
      language: 'sv',
      text: '---\niop: 1\nslag: samverkansavtal\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\nAn idea-based public partnership\n\n## Background\n\nYoung people lack a place to meet.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    if (fieldAt(agreement, 'kind')?.value === 'cooperation-agreement') return;
    if (titleTexts(agreement).some(namesIop)) return;
    yield { message: 'unnamed', at: topOf(agreement) };
  },
});

/** The card's title, the first heading and whatever stands before the first section. */
function titleTexts(agreement: Agreement): readonly string[] {
  const { headings, blocks, subtitle } = agreement;
  const title = fieldAt(agreement, 'title')?.value;
  const first = headings[0];
  const before = blocks.slice(0, first?.block.index ?? 1).map(({ prose }) => prose.text);
  return [
    typeof title === 'string' ? title : '',
    first?.text ?? '',
    ...before,
    ...subtitle.map(({ prose }) => prose.text),
  ];
}
