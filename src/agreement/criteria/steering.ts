import type { Agreement } from '../agreement.ts';
import { lowerOf } from '../language/search.ts';
import { goalsOf, type Shown, saying, shown, type Way } from './shown.ts';

const groups: readonly Way[] = [
  {
    letters: [
      'styrgrupp',
      'ledningsgrupp',
      'partnerskapsgrupp',
      'partnerskapsråd',
      'samverkansgrupp',
      'samverkansråd',
    ],
    pattern:
      /(?:styrgrupp|ledningsgrupp|partnerskapsgrupp|partnerskapsråd|samverkansgrupp|samverkansråd)[a-zà-öø-ɏ]*[^.;]{0,160}(?:gemensam|tillsammans|lika många|varje part|vardera|båda|alla (?:tre |fyra )?parter|parterna|från (?:kommunen|staden|föreningen|var(?:je|dera))|företrädare|representant|ledamöter|enas|eniga|beslutar)|gemensam[a-z]* (?:styrgrupp|ledningsgrupp|styrning|ledning)/,
    unless:
      /(?:kommunens|stadens|regionens|föreningens|nämndens) (?:egen |egna )?(?:styrgrupp|ledningsgrupp)/,
  },
  {
    letters: ['gemensamt', 'tillsammans', 'enas', 'eniga', 'konsensus', 'samförstånd'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:beslut(?:ar|as|en fattas|fattas|a)? (?:[a-zà-öø-ɏ]+ ){0,4}?(?:gemensamt|tillsammans|i enighet|med konsensus|i samförstånd)|(?:gemensamt|tillsammans) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:beslutar|styr|leder|planerar|ansvarar)|(?:planerar|styr|leder|genomför|ansvarar för)[^.;]{0,60}(?:gemensamt|tillsammans))(?![a-zà-öø-ɏ])/,
  },
];

/** That the parties steer together. */
export function commonSteering(agreement: Agreement): Shown | null {
  return shown('found', saying(agreement, groups));
}

const shared =
  /(?<![a-zà-öø-ɏ])(?:gemensam[a-zà-öø-ɏ]*|tillsammans|parterna|parternas|vi|vår|vårt|våra|ihop)(?![a-zà-öø-ɏ])/;
const named: readonly Way[] = [
  {
    letters: ['gemensam'],
    pattern: /(?<![a-zà-öø-ɏ])gemensam(?:t|ma)? (?:mål|syfte|målsättning|vision|ambition)/,
  },
];

/** A goal that is the parties’ own together. */
export function commonGoal(agreement: Agreement): Shown | null {
  const goals = goalsOf(agreement).filter(
    (one) => one.block.kind !== 'heading' && shared.test(lowerOf(one)),
  );
  return shown('found', goals) ?? shown('found', saying(agreement, named));
}
