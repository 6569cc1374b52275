import { expect, test } from 'vitest';
import { check } from '../src/index.ts';

/** Which of its messages `rescission-missing` gives for a sentence of the section. */
function said(sentence: string): string | undefined {
  const text = `# IOP Norra\n\n## Omförhandling\n\nVarje part kan begära omförhandling. ${sentence}\n`;
  const { findings } = check({ path: 'a.md', text });
  return findings.find(({ rule }) => rule.id === 'rescission-missing')?.message;
}

test.each([
  'Håller en part inte vad den lovat kan avtalet sägas upp.',
  'Uppfyller en part inte sina åtaganden kan avtalet sägas upp med tre månaders varsel.',
  'Uppfyller någon av parterna inte det som står här får de andra säga upp avtalet.',
  'Missköter föreningen verksamheten kan kommunen säga upp avtalet.',
  'Bryter någon mot avtalet säger de andra upp det.',
  'Följer kommunen inte avtalet får föreningen säga upp det.',
  'Sköter inte en part sin del kan en annan part säga upp avtalet.',
  'Om en part inte gör det den har lovat får avtalet sägas upp.',
  'Kan en part inte fullgöra sina åtaganden får avtalet sägas upp.',
  'Har en part inte betalat i tid kan avtalet sägas upp.',
  'Avtalet kan sägas upp av en part om den andra försummar sina åtaganden.',
  'Den part som inte får det den har rätt till kan säga upp avtalet om den andra sviker sitt löfte.',
  'Vid avtalsbrott gäller tre månaders uppsägning.',
  'Lever en part inte upp till sina åtaganden kan avtalet sägas upp.',
])('%s: notice alone, for breach', (sentence) => {
  expect(said(sentence)).toBe('notice-only');
});

test.each([
  'Avtalet kan sägas upp med sex månaders varsel.',
  'Håller en part inte vad den lovat kan avtalet ändå inte sägas upp.',
  'Ingen part kan säga upp avtalet när en annan brister.',
  'Föreningen håller lokalen öppen och avtalet kan sägas upp med ett års varsel.',
  'Parterna följer upp avtalet varje år, och uppsägning sker skriftligt och inte muntligt.',
  'Håller en part inte vad den lovat talar parterna med varandra.',
])('%s: nothing about breach and notice', (sentence) => {
  expect(said(sentence)).toBe('missing');
});

test('rescission in ordinary words is rescission', () => {
  expect(said('Missköter en part sig grovt får avtalet avslutas genast.')).toBeUndefined();
});
