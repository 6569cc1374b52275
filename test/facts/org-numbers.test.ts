import { describe, expect, it } from 'vitest';
import { orgNumbersIn } from '../../src/agreement/facts/org-numbers.ts';
import { proseOf } from '../../src/agreement/language/prose.ts';
import { sourceOf } from './block.ts';

const read = (text: string) =>
  orgNumbersIn(sourceOf(text), proseOf(text, 0)).map(({ value, valid }) => [value, valid]);

describe('an organisation number is found however it is written', () => {
  it.each([
    ['Lindsjö kommun, 212000-9150', '212000-9150', true],
    ['Org. Nr: 802499-0015', '802499-0015', true],
    ['organisationsnummer 802499- 0015 (föreningen)', '802499-0015', true],
    ['organisationsnummer 802499 -0015', '802499-0015', true],
    ['556123–4567', '556123-4567', true],
    ['556123−4567', '556123-4567', true],
    ['16212000-9150', '212000-9150', true],
    ['168024990015', '802499-0015', true],
    ['org.nr 8024990015', '802499-0015', true],
    ['Organisationsnr. 802499 0015', '802499-0015', true],
    ['(802499-0015)', '802499-0015', true],
    ['Föreningen, 802499-0016', '802499-0016', false],
    ['organisationsnummer: 121212-1212', '121212-1212', false],
    ['registration number 802499-0015', '802499-0015', true],
    ['556123—4567', '556123-4567', true],
    ['momsnr SE212000915001', '212000-9150', true],
    ['VAT SE 212000-9150 01', '212000-9150', true],
    ['org.nr. 212000-915', '212000-915', false],
    ['organisationsnummer: 80249-0015', '80249-0015', false],
    ['org.nr 802499-00151', '802499-00151', false],
    ['org.nr 802499001', '802499001', false],
  ])('%s', (text, value, valid) => {
    expect(read(text)).toEqual([[value, valid]]);
  });

  it.each([
    'Ring 0501-20 27 20',
    'tel 070174-0605',
    'Bankgiro 5050-1055, plusgiro 123456-7',
    'Dnr 262026-0731',
    'Kim Ek, 121212-1212',
    '19121212-1212',
    'kostnaden 8024990015 kr',
    'Konto 8024990015',
    'Summan 212000 9150 delas',
    '2027-02-01-2029-01-31',
    '270201-2901',
    'SN 2026-00731',
    'EU 2023/2831',
    '802499-00151',
    'SE121212121201',
    'org.nr 19121212-1213',
    'org.nr saknas, 12 platser',
    'SE21200091501',
    'Summan är 212000-9150 kr',
    'beteckningen 8024990015 står där',
    'nummer 168024990016',
  ])('is not found in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('stands in the order of the text, and is found once', () => {
    const text = 'Momsnr SE212000915001, org.nr 80249-0015 och 802499-0015';
    expect(read(text).map(([value]) => value)).toEqual([
      '212000-9150',
      '80249-0015',
      '802499-0015',
    ]);
    const vat = 'VAT SE 212000-9150 01';
    expect(
      orgNumbersIn(sourceOf(vat), proseOf(vat, 0)).map(({ text: written }) => written),
    ).toEqual(['SE 212000-9150 01']);
  });

  it('says what the first digit means and where the digits stand', () => {
    const text = 'Föreningen (org.nr 802499-0015)';
    const [found] = orgNumbersIn(sourceOf(text), proseOf(text, 100));
    expect(found?.kind).toBe('association');
    expect(found?.range).toEqual({ start: 119, end: 130 });
    expect(found?.text).toBe('802499-0015');
  });
});
