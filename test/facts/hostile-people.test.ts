import { describe, expect, it } from 'vitest';
import { partyMentionsIn } from '../../src/agreement/facts/party-mentions.ts';
import { personsOf } from '../../src/agreement/facts/persons.ts';
import { referencesOf } from '../../src/agreement/facts/references.ts';
import { quotedBlocksOf } from '../../src/agreement/language/quotation.ts';
import { isNegatedAt, propertiesOf } from '../../src/agreement/language/sentence-properties.ts';
import { sentencesOf } from '../../src/agreement/language/sentences.ts';
import { mended } from '../../src/agreement/markdown/broken-paragraphs.ts';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { blocksFrom, sectionsFrom, sourceOf } from './block.ts';

const { parties } = parse(
  {
    path: 'a.md',
    text: '# A\n\n## Parter\n\n- Lindsjö kommun, 212000-9150\n- Föreningen Bryggan, 802499-0015\n',
  },
  { profile: shippedProfiles.default },
).reading;

/** One paragraph in running text, one among contacts; time to read who and what they name. */
function timeOf(piece: string, length: number, joiner: string): number {
  const body = Array.from({ length: Math.ceil(length / piece.length) }, () => piece).join(joiner);
  const text = `## Mål\n\n${body}\n\n## Kontakt\n\n${body}`;
  const source = sourceOf(text);
  const blocks = blocksFrom(text);
  const sections = sectionsFrom(blocks, { Kontakt: 'contacts' });
  const sentences = sentencesOf(blocks);
  const started = performance.now();
  personsOf({ source, blocks, sections });
  referencesOf({ source, blocks, sections });
  quotedBlocksOf(blocks);
  mended(blocks);
  for (const sentence of sentences) {
    propertiesOf(sentence, parties);
    isNegatedAt(sentence, sentence.text.length - 1);
    partyMentionsIn(sentence.text, parties);
  }
  return performance.now() - started;
}

const unit = 8_000;
const pieces = [
  'a',
  'A',
  'Å ',
  '0',
  '0 ',
  '070-',
  '070-174 06 05 ',
  '+46 ',
  '0501-20 ',
  '@',
  'a@',
  '@a.',
  'a@exempel.se ',
  'a.a.',
  '(at)',
  'Kim Ek ',
  'Kim ',
  'Kim-',
  'K. ',
  'af ',
  'Kim af ',
  'chef',
  'chef ',
  'vice ',
  'kultur- och ',
  'kontaktperson ',
  'kontaktpersoner är Kim Ek ',
  'ordförande Kim Ek, ',
  'Kommunen: ',
  'Kommunen: Kim Ek, 070-174 06 05 ',
  'bilaga ',
  'bilaga 1, ',
  'bilaga 1 och ',
  'se bifogad ',
  'punkt 1',
  'punkt 1, 2, ',
  '§ ',
  '§ 1, ',
  '1 § ',
  '3 kap. 1 § ',
  '3 kap. 1 § LOU ',
  'samma lag ',
  'artikel 28 ',
  'lagen om ',
  'lagen (2016:1145) om offentlig ',
  'kommunallagen ',
  'och sekretesslagen ',
  'LOU ',
  '(EU) 2023/2831 ',
  'SFS 2017:725 ',
  'stadgarnas § 2 ',
  'protokoll § ',
  '1.1 ',
  '1–9, ',
  'kommunen ',
  'kommunens ',
  'nämnd',
  'nämnden ',
  'kultur- och fritidsnämnden ',
  'parterna ',
  'inte ',
  'inte utan ',
  'varken vite, ',
  'i stället för ',
  'kan komma ',
  'detta är ',
  'avtalet är ',
  '”',
  '”a ',
  'stadgarna ',
  'av ',
  'betalas ',
];

// A machine busy with something else slows one of the two; what is not in proportion is so every time.
describe('people, references and properties take time in proportion to the text', {
  retry: 4,
}, () => {
  it.each(pieces)('“%s” over and over', (piece) => {
    timeOf(piece, unit / 4, '');
    const short = Math.min(timeOf(piece, unit, ''), timeOf(piece, unit, ''));
    const long = Math.min(timeOf(piece, unit * 4, ''), timeOf(piece, unit * 4, ''));
    expect(long).toBeLessThan(Math.max(short, 5) * 14);
  });

  it.each([
    'Kim Ek',
    '070-174 06 05',
    '- Kim Ek, chef',
    '| Kim Ek | chef |',
    'Kommunen ska under hela tiden svara för allt som sker i',
    'I stadgarna står:',
    '”Ett',
    'bilaga 1',
  ])('“%s” on line after line', (line) => {
    timeOf(line, unit / 4, '\n\n');
    const short = Math.min(timeOf(line, unit, '\n\n'), timeOf(line, unit, '\n\n'));
    const long = timeOf(line, unit * 4, '\n\n');
    expect(long).toBeLessThan(Math.max(short, 5) * 14);
  });
});
