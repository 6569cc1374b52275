import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/agreement/language/sentences.ts';
import { blocksFrom } from './block.ts';

const cut = (text: string) => sentencesOf(blocksFrom(text)).map((sentence) => sentence.text);

describe('prose is cut into sentences', () => {
  it.each<[string, readonly string[]]>([
    ['Vi möts. Vi talar.', ['Vi möts.', 'Vi talar.']],
    [
      'Gäller fr.o.m. 1 jan. 2027 t.o.m. 31 dec. 2029. Sedan är det slut.',
      ['Gäller fr.o.m. 1 jan. 2027 t.o.m. 31 dec. 2029.', 'Sedan är det slut.'],
    ],
    [
      'Vi ordnar bl.a. läger, m.m. Barnen väljer.',
      ['Vi ordnar bl.a. läger, m.m.', 'Barnen väljer.'],
    ],
    [
      'Enligt 1 kap. 3 § gäller det, dvs. Alla är med.',
      ['Enligt 1 kap. 3 § gäller det, dvs. Alla är med.'],
    ],
    [
      'Föreningen, org.nr. 802499-0015, betalar ca. 3 mnkr. Staden bidrar.',
      ['Föreningen, org.nr. 802499-0015, betalar ca. 3 mnkr.', 'Staden bidrar.'],
    ],
    ['2.1 Föreningen leder. 2.2 Staden följer.', ['Föreningen leder.', 'Staden följer.']],
    ['3 § Föreningen leder.', ['Föreningen leder.']],
    ['§ 5. Bidraget betalas i mars.', ['Bidraget betalas i mars.']],
    ['a) Kommunen städar. b) Vi lagar mat.', ['Kommunen städar.', 'Vi lagar mat.']],
    ['1.2 Mkr betalas. 12 Kvällar hålls.', ['1.2 Mkr betalas.', '12 Kvällar hålls.']],
    ['Det kostar 1.500 kr. Vi delar.', ['Det kostar 1.500 kr.', 'Vi delar.']],
    ['Slut 2027. Nytt beslut tas.', ['Slut 2027.', 'Nytt beslut tas.']],
    ['Vi prövar … och lär. Sedan …? Ja!', ['Vi prövar … och lär.', 'Sedan …?', 'Ja!']],
    [
      '”Vi vill.” Så sa de. (Det var i maj.) Sedan kom juni.',
      ['”Vi vill.”', 'Så sa de.', '(Det var i maj.)', 'Sedan kom juni.'],
    ],
    [
      'Kim A. Ek och A. B. Alm möts. Se bilaga A. Parterna är överens.',
      ['Kim A. Ek och A. B. Alm möts.', 'Se bilaga A.', 'Parterna är överens.'],
    ],
    ['Skriv till kansli@exempel.se. Eller ring.', ['Skriv till kansli@exempel.se.', 'Eller ring.']],
    ['Den 1. Februari är vi klara. Bra.', ['Den 1. Februari är vi klara.', 'Bra.']],
    ['Vi följer bl. a. Kommunens plan. Bra.', ['Vi följer bl. a. Kommunens plan.', 'Bra.']],
    ['V. ordf. Bo Alm leder. Hon möter.', ['V. ordf. Bo Alm leder.', 'Hon möter.']],
    ['Enl. Överenskommelsen delar vi. Bra.', ['Enl. Överenskommelsen delar vi.', 'Bra.']],
    ['Betalas per d. 1 mars. Sedan inte.', ['Betalas per d. 1 mars.', 'Sedan inte.']],
    ['Lokalen är 50 kvm. Den hyrs ut.', ['Lokalen är 50 kvm.', 'Den hyrs ut.']],
    [
      'Kommunen resp. Föreningen, tel. 12, väljer. Ja.',
      ['Kommunen resp. Föreningen, tel. 12, väljer.', 'Ja.'],
    ],
    ['Utan punkt', ['Utan punkt']],
    ['...', ['...']],
    ['E.g. a lease, i.e. rent. The town pays.', ['E.g. a lease, i.e. rent.', 'The town pays.']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('leaves headings out, reads cells, and knows where a sentence stands', () => {
    const text = '## Syfte. Mål.\n\n| A | Vi möts. Ja. |\n\nEtt. Två.\nTre.';
    expect(cut(text)).toEqual(['A', 'Vi möts.', 'Ja.', 'Ett.', 'Två.', 'Tre.']);
    for (const { block, start, end, text: own } of sentencesOf(blocksFrom(text))) {
      expect(block.prose.text.slice(start, end)).toBe(own);
    }
  });
});
