import { expect, test } from 'vitest';
import { seamOf, wordsOf } from '../../src/import/pdf/join.ts';

const words = wordsOf(['Icke-diskriminering och e-post', 'civilsamhället']);

test.each<[string, string, string]>([
  ['hela civil-', 'samhället', 'hela civilsamhället'],
  ['sam-', 'och medfinansiering', 'sam- och medfinansiering'],
  ['Fritids-', 'eller kulturnämnden', 'Fritids- eller kulturnämnden'],
  ['åren 2026-', '2028', 'åren 2026-2028'],
  ['åren 2026–', '2028', 'åren 2026–2028'],
  ['nummer 802499', '-0015', 'nummer 802499-0015'],
  ['ett IT-', 'stöd', 'ett IT-stöd'],
  ['sin e-', 'post', 'sin e-post'],
  ['Ann-', 'Christin', 'Ann-Christin'],
  ['om icke-', 'diskriminering', 'om icke-diskriminering'],
  ['föreningar/', 'organisationer', 'föreningar/organisationer'],
  ['mjuka bindestreck\u00ad', 'ord', 'mjuka bindestreckord'],
  ['ett streck –', 'med luft', 'ett streck – med luft'],
  ['ett streck -', 'med luft', 'ett streck - med luft'],
  ['två', 'ord', 'två ord'],
])('%s | %s', (upper, lower, expected) => {
  const { cut, between } = seamOf(upper, lower, words);
  expect(upper.slice(0, upper.length - cut) + between + lower).toBe(expected);
});
