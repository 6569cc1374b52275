import { protectsIndependence, restrictsSpeech } from '../../agreement/language/independence.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const independenceClauseMissing = defineRule({
  id: 'independence-clause-missing',
  group: 'parties',
  title: { sv: 'Självständighet', en: 'Independence' },
  summary: {
    sv: 'Texten säger att den idéburna parten är självständig och får granska och kritisera.',
    en: 'The text says that the civil-society party is independent and may scrutinise and criticise.',
  },
  rationale: {
    sv: 'En förening som får pengar av kommunen kan börja hålla inne med kritik, utan att någon har bett om det. Därför säger reglerna för IOP att organisationen ska vara fri och oberoende. En mening i avtalet gör det lättare för båda att hålla fast vid det när det skaver.',
    en: 'An association that gets money from the municipality may begin to hold back criticism, though nobody asked it to. That is why rules for IOP say that the organisation should be free and independent. A sentence in the agreement helps both to hold on to it when there is friction.',
  },
  advice: {
    sv: 'Skriv att föreningen behåller sin egen röst, och att kritik inte påverkar partnerskapet. Låt er jurist se på den mening som säger att föreningen ska fråga innan den uttalar sig.',
    en: 'Write that the association keeps its own voice, and that criticism does not affect the partnership. Let your lawyer look at a sentence that makes the association ask before it speaks.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['values'],
  basis: [
    {
      work: 'boras-compact',
      place: { sv: 'gemensamma förhållningssätt', en: 'common attitudes' },
      level: 'recommended',
    },
    {
      work: 'boras',
      place: { sv: 'kriterium: självständighet', en: 'criterion: independence' },
      level: 'recommended',
    },
  ],
  messages: {
    missing: {
      sv: 'Ingenting i texten skyddar föreningens självständighet och rätt att kritisera. Skriv en mening om det, till exempel under värdegrunden.',
      en: 'Nothing in the text protects the independence of the association and its right to criticise. Write a sentence on it, for instance under the values.',
    },
    restricted: {
      sv: 'Här ska föreningen fråga innan den uttalar sig, och inget annat i texten skyddar dess självständighet. Skriv att den väljer sin egen röst och får kritisera.',
      en: 'Here the association is to ask before it speaks, and nothing else in the text protects its independence. Write that it chooses its own voice and may criticise.',
    },
  },
  proposals: {
    default: {
      sv: '{Names} är självständig i förhållande till {public}, väljer sin egen röst och får granska och kritisera öppet. Det påverkar inte partnerskapet.',
      en: '{Names} is independent of {public}, chooses its own voice and may scrutinise and criticise openly. That does not affect the partnership.',
    },
    several: {
      sv: '{Names} är självständiga i förhållande till {public}, väljer sina egna röster och får granska och kritisera öppet. Det påverkar inte partnerskapet.',
      en: '{Names} are independent of {public}, choose their own voices and may scrutinise and criticise openly. That does not affect the partnership.',
    },
  },
  sample: {
    'Names.sv': 'Föreningen',
    'Names.en': 'The association',
    'public.sv': 'kommunen',
    'public.en': 'the municipality',
  },
  examples: [
    {
      language: 'sv',
      text: `${parties}\n## Värdegrund\n\nParterna möts med tillit och respekt.\n`,
      finds: [{ message: 'missing', on: '## Värdegrund', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `${parties}\n## Kommunikation\n\nFöreningen ska stämma av med kommunen innan den uttalar sig i pressen.\n`,
      finds: [
        {
          message: 'restricted',
          on: 'Föreningen ska stämma av med kommunen innan den uttalar sig i pressen.',
        },
      ],
    },
    {
      // Young people, an evaluator and the entrance: none of them is the association.
      language: 'sv',
      text: `${parties}\n## Mål\n\nUngdomarna blir mer självständiga. En oberoende utvärderare följer arbetet. Träffarna har fri entré.\n`,
      finds: [{ message: 'missing', on: '# Mötesplats Norra' }],
    },
    {
      language: 'sv',
      text: `${parties}\n## Värdegrund\n\nFöreningen är självständig och får kritisera kommunen.\n`,
      finds: [],
    },
    {
      // Said of partnerships as such, and it holds for this one.
      language: 'sv',
      text: `${parties}\n## Bakgrund\n\nI ett IOP blir den idéburna organisationen aldrig en del av kommunen.\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${parties}\n## Uppföljning\n\nParterna frågar sig varje år om föreningen har kunnat behålla sin identitet.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const { parties: all } = agreement.reading;
    if (all.length === 0 || protectsIndependence(agreement)) return;
    const civil = all.filter(({ side }) => side === 'civil').map(({ name }) => name);
    const open = all.filter(({ side }) => side === 'public').map(({ name }) => name);
    const data = {
      ...(civil.length > 0
        ? { Names: civil }
        : { 'Names.sv': 'Föreningen', 'Names.en': 'The association' }),
      ...(open.length > 0
        ? { public: open }
        : { 'public.sv': 'kommunen', 'public.en': 'the municipality' }),
    };
    const proposal = civil.length > 1 ? 'several' : 'default';
    const [first, ...others] = restrictsSpeech(agreement);
    if (first) {
      const related = others.map((sentence) => ({ range: sentenceRange(sentence) }));
      yield { message: 'restricted', at: sentenceRange(first), related, data, proposal };
    } else yield { message: 'missing', ...placeFor(agreement, ['values']), data, proposal };
  },
});
