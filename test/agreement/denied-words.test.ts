import { expect, test } from 'vitest';
import { isNegatedAt } from '../../src/agreement/language/sentence-properties.ts';
import { parse } from '../../src/index.ts';

/** Whether the word (or what begins with it) is denied in the sentence it stands in. */
function isDeniedIn(text: string, word: string): boolean {
  const { sentences } = parse({ path: 'a.md', text: `# A\n\n## Villkor\n\n${text}\n` });
  const sentence = sentences.find((one) => one.text.toLowerCase().includes(word.toLowerCase()));
  if (!sentence) throw new Error(`no ”${word}” in: ${text}`);
  return isNegatedAt(sentence, sentence.text.toLowerCase().indexOf(word.toLowerCase()));
}

// What a clause begins with is denied by what follows its verb.
test.each([
  ['viten', 'Viten använder vi inte.'],
  ['Böter', 'Böter, viten och avdrag använder vi inte mot varandra.'],
  ['viten', 'Böter, viten och avdrag använder vi inte mot varandra.'],
  ['avdrag', 'Böter, viten och avdrag använder vi inte mot varandra.'],
  ['beställning', 'Någon beställning är det inte fråga om.'],
  ['beställning', 'Någon beställning rör det sig inte om.'],
  ['uppdrag', 'Något uppdrag åt kommunen utför föreningen inte.'],
  ['vite', 'Vite eller skadestånd kan parterna inte kräva av varandra.'],
  ['skadestånd', 'Vite eller skadestånd kan parterna inte kräva av varandra.'],
  ['Sanktioner', 'Sanktioner, i vilken form det än må vara, tillämpas inte.'],
  ['sanktioner', 'Ekonomiska sanktioner tillämpar parterna aldrig.'],
  ['avdrag', 'Avdrag på bidraget gör kommunen inte.'],
  ['vite', 'Vite har parterna valt att inte avtala om.'],
  ['skadestånd', 'Skadestånd, vite eller andra påföljder ska inte förekomma mellan parterna.'],
  ['påföljder', 'Skadestånd, vite eller andra påföljder ska inte förekomma mellan parterna.'],
  ['leverantör', 'Leverantör är föreningen inte.'],
  ['köp', 'Ett köp av tjänster handlar det inte om.'],
  ['beställning', 'Upphandling behövs inte, då det inte rör sig om någon beställning.'],
  ['vite', 'Det är inte fråga om vite.'],
  ['vite', 'Någon annan följd, såsom vite eller avdrag, tillämpas inte.'],
  ['beställning', 'Något inslag av beställning finns inte.'],
  ['vite', 'Så kallat vite utgår ej.'],
  ['avdrag', 'Avdrag eller innehållen betalning blir det aldrig tal om.'],
  ['Viten', 'Viten tillämpas inte utan parterna talar med varandra.'],
  ['avtalsvite', 'Något avtalsvite kommer inte att tas ut.'],
  ['anbud', 'Anbud eller offerter har kommunen inte begärt in.'],
  ['Köp', 'Köp är detta inte.'],
  ['skadestånd', 'Inga böter, viten eller skadestånd.'],
  ['viten', 'Kommunen och föreningen använder varken böter eller viten.'],
])('denied: %s: %s', (word, text) => {
  expect(isDeniedIn(text, word)).toBe(true);
});

// Something else is denied, or the denial is a condition.
test.each([
  ['vite', 'Vite utgår om föreningen inte håller öppet.'],
  ['vite', 'Någon av parterna betalar vite om den inte håller tiden.'],
  ['Viten', 'Viten, avdrag och skadestånd gäller om rapporten inte lämnas.'],
  ['avdrag', 'Viten, avdrag och skadestånd gäller om rapporten inte lämnas.'],
  ['vitet', 'Vitet kan inte överstiga 10 000 kronor.'],
  ['vite', 'Vite hindrar inte kommunen från att kräva skadestånd.'],
  ['vite', 'Vite utesluter inte att kommunen kräver skadestånd.'],
  ['avdrag', 'Avdrag påverkar inte kommunens rätt att häva.'],
  ['viten', 'Viten och avdrag jämkas inte.'],
  ['viten', 'Viten och avdrag som inte regleras inom en månad går till inkasso.'],
  ['vite', 'Vite utgår, dock inte vid sjukdom.'],
  ['skadestånd', 'Kommunen kan kräva skadestånd, avdrag görs inte.'],
  ['vite', 'Föreningen betalar vite, och bidraget betalas inte ut.'],
  ['leverantören', 'Leverantören får inte anlita någon annan.'],
  ['beställning', 'Beställningar bekräftas inte skriftligt.'],
  ['avdrag', 'Avdrag görs för kvällar som inte har hållits.'],
  ['vite', 'Vite tas ut även om någon skada inte har uppstått.'],
  ['vite', 'Vite tas inte ut utan att parterna först har talats vid.'],
  ['böter', 'Böter, avgifter och hyror betalar föreningen själv, kommunen gör det inte.'],
  ['avdrag', 'Avdrag och viten föreningen inte har godtagit betalas ändå.'],
  ['våldet', 'Våldet i nära relationer slutar inte vid kommungränsen.'],
  ['ensamheten', 'Ensamheten bland äldre minskar inte av sig själv.'],
  ['vite', 'Vite är inte bara tänkt för stora brister.'],
  ['avdrag', 'Ingen får vara ensam, och avdrag tas ut.'],
  ['avdrag', 'Inga medel lämnas ut när avdrag görs.'],
  ['leverantören', 'Leverantören får därför inte anlita någon annan.'],
])('not denied: %s: %s', (word, text) => {
  expect(isDeniedIn(text, word)).toBe(false);
});
