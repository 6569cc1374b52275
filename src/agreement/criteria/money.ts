import type { Agreement } from '../agreement.ts';
import { type Shown, saying, shown, type Way } from './shown.ts';

const noProfit: readonly Way[] = [
  {
    letters: ['vinst', 'profit'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:utan (?:enskilt |eget |något )?(?:vinst(?:syfte|intresse|krav)?|profit)|(?:inte|ej|icke|inget|ingen|inga|aldrig|saknar|varken)[ -](?:[a-zà-öø-ɏ]+ ){0,4}?(?:vinst|profit)[a-zà-öø-ɏ]*|(?:icke|ej)-?vinstdrivande|non-?profit)(?![a-zà-öø-ɏ])/,
    denies: true,
  },
  {
    letters: ['överskott'],
    pattern:
      /överskott[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ ){0,5}?(?:stannar|används (?:i|till|för)|återinvester|går tillbaka|läggs (?:på|i)|återförs)/,
  },
];

/** That nobody earns money on it. */
export function nonProfit(agreement: Agreement): Shown | null {
  return shown('found', saying(agreement, noProfit));
}

const helping: readonly Way[] = [
  {
    letters: ['finansier', 'kostnad', 'stöd', 'bidrag'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:med|sam|del)finansier[a-zà-öø-ɏ]*|(?:finansieras|finansierar) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:gemensamt|av (?:båda|alla|samtliga)|tillsammans|delvis|till en del)|(?:täcker|täcka|motsvarar|avser|utgör|är) (?:bara |endast )?(?:en )?del(?:ar)? av (?:[a-zà-öø-ɏ]+ ){0,3}?kostnad[a-zà-öø-ɏ]*|(?:täcker|täcka) (?:inte|ej) (?:alla|hela|samtliga)|(?:stöd|bidrag|hjälp)[a-zà-öø-ɏ]* till (?:föreningens|organisationens|förbundets|stiftelsens|församlingens|den idéburna partens|dess) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:egen |egna )?(?:verksamhet|arbete|finansiering|kostnad)[a-zà-öø-ɏ]*|resten (?:står|svarar|betalar|finansier)[a-zà-öø-ɏ]*)/,
    unless: /(?:söka|söker) (?:annan )?medfinansier/,
  },
];

/** That the money helps the civil side with what it pays for itself. */
export function helpToOwnFinancing(agreement: Agreement): Shown | null {
  return shown('found', saying(agreement, helping));
}
