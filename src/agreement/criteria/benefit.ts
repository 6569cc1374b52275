import type { Agreement, Sentence } from '../agreement.ts';
import { lowerOf } from '../language/search.ts';
import { agreedFirst, goalsOf, type Shown, saying, shown, type Way } from './shown.ts';

/** Something becomes better … */
const better =
  /(?<![a-zà-öø-ɏ])(?:(?:för)?bättr|öka|minsk|stärk|bryt|brut|motverk|främj|förebygg|fler(?![a-zà-öø-ɏ])|färre|bidra|skapa|utveckl|möjliggör|underlätt|ge(?:r|s)?(?![a-zà-öø-ɏ])|få(?:r)?(?![a-zà-öø-ɏ])|nå(?:r)?(?![a-zà-öø-ɏ])|stöd|stött|hjälp|trygg|inkluder|kan(?![a-zà-öø-ɏ])|ska(?![a-zà-öø-ɏ])|ingen(?![a-zà-öø-ɏ])|höj|sprid|levande|tillgäng)/;
/** … for people or the place they live in. */
const people =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:invånar|boende|människ|medborgar|samhäll|familj|föräld|ungdom|pensionär|besökar|deltagar)[a-zà-öø-ɏ]*|ung(?:a|as)|barn[a-zà-öø-ɏ]*|äldre|kvinnor[a-zà-öø-ɏ]*|män(?:nen)?|alla(?= som|,|\.| [a-zà-öø-ɏ]+ (?:ska|kan))|nyanländ[a-zà-öø-ɏ]*|person(?:er|ers)|målgruppen|bygden[a-z]*|orten[a-z]*|stadsdel[a-zà-öø-ɏ]*|staden|kommunen|folkhäls[a-zà-öø-ɏ]*|ensam[a-zà-öø-ɏ]*|integration[a-zà-öø-ɏ]*|segregation[a-zà-öø-ɏ]*|utanförskap[a-zà-öø-ɏ]*|jämlik[a-zà-öø-ɏ]*|delaktig[a-zà-öø-ɏ]*|hälsa[a-z]*|demokrati[a-zà-öø-ɏ]*|arbetslös[a-zà-öø-ɏ]*|våldsutsatt[a-zà-öø-ɏ]*|anhörig[a-zà-öø-ɏ]*|grannar|elev[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;

const benefits: readonly Way[] = [
  {
    letters: ['nytta', 'gynna', 'allmän'],
    pattern:
      /(?:till|är (?:en |av )?|stor |gemensam |till stor )?nytta (?:för|åt) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:alla|invånar|samhäll|kommuninvånar|medborgar|boende|de boende|bygden|orten|unga|många|människor|staden|kommunen)|gynnar (?:[a-zà-öø-ɏ]+ ){0,2}?(?:alla|invånar|samhäll|bygden|orten|boende)|(?:samhälls|allmän)nytta (?:genom|för|i form av)|kommer (?:alla|många) till (?:del|godo|nytta)/,
  },
];
const words: readonly Way[] = [
  {
    letters: [
      'samhällsnytt',
      'allmännytt',
      'allmän nytta',
      'allmänhetens nytta',
      'samhällets nytta',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:samhällsnytt|allmännytt(?!ig[a-z]* bostad|an(?![a-zà-öø-ɏ]))|allmän nytta|allmänhetens nytta|samhällets nytta)/,
  },
];

/** Who is better off: a goal that says so, else a word for it. */
export function publicBenefit(agreement: Agreement): Shown | null {
  const goals = goalsOf(agreement).filter((sentence) => {
    const lower = lowerOf(sentence);
    return sentence.block.kind !== 'heading' && better.test(lower) && people.test(lower);
  });
  const told = agreedFirst(agreement, saying(agreement, benefits));
  return (
    shown('found', [...goals, ...told.filter((one) => !goals.includes(one))]) ??
    shown('asserted', agreedFirst(agreement, saying(agreement, words)))
  );
}

const development: readonly Way[] = [
  {
    letters: [
      'utveckl',
      'delakti',
      'inflytande',
      'engagemang',
      'levande',
      'medskap',
      'röst',
      'demokrati',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:lokal[at]?|socialt? hållbar|bygdens|ortens|stadsdelens|byns|kommunens|områdets|samhällets) (?:[a-zà-öø-ɏ]+ ){0,2}?utveckling(?:en)?|(?:område|bygde|ort|landsbygds|stadsdels|samhälls|by)s?utveckling(?:en)?|utveckla (?:[a-zà-öø-ɏ]+ ){0,2}?(?:bygden|orten|stadsdelen|byn|området|kommunen|samhället)|delaktig(?:a|het(?:en)?)?|inflytande(?:t)?|medskap[a-zà-öø-ɏ]*|(?:lokalt|ideellt) engagemang(?:et)?|levande (?:[a-zà-öø-ɏ]+ )?(?:bygd|landsbygd|stadsdel|by|ort|centrum|demokrati)[a-z]*|röst(?:er)? hörda?)(?![a-zà-öø-ɏ])/,
    unless:
      /inflytande (?:över|i) (?:föreningen|styrgruppen|organisationen)|bestämmande inflytande/,
  },
];

const improving = (sentence: Sentence) => better.test(lowerOf(sentence));

/** The place and how people take part in it. */
export function localDevelopment(agreement: Agreement): Shown | null {
  const all = agreedFirst(agreement, saying(agreement, development));
  const goals = new Set(goalsOf(agreement));
  const inGoals = all.filter((one) => goals.has(one) && improving(one));
  const rest = all.filter((one) => !inGoals.includes(one) && improving(one));
  return shown('found', [...inGoals, ...rest]) ?? shown('asserted', all);
}

const needed: readonly Way[] = [
  {
    letters: ['behov', 'utmaning', 'varandra', 'ensam', 'egen hand', 'problem'],
    pattern:
      /gemensam[a-z]* (?:[a-zà-öø-ɏ]+ )?(?:samverkans)?(?:behov|utmaning|problem)|(?:parterna|vi)(?: [a-zà-öø-ɏ]+){0,2} (?:tillsammans|gemensamt)(?: [a-zà-öø-ɏ]+){0,2} (?:identifiera|ringa|sett|ser|kartl|formulera|kommit fram|beskriv|konstatera)[^.;]{0,60}(?:behov|utmaning|problem)|(?:identifiera|ringa|kartl|formulera|beskriv)[a-zà-öø-ɏ]*(?: in)? (?:[a-zà-öø-ɏ]+ ){0,4}?(?:behov|utmaning|problem)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ ){0,2}?(?:tillsammans|gemensamt|ihop)|(?:tillsammans|gemensamt|ihop) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:identifiera|ringa|kartl|formulera|beskriv)[a-zà-öø-ɏ]*(?: in)? (?:[a-zà-öø-ɏ]+ ){0,4}?(?:behov|utmaning|problem)|behöver varandra|(?:ingen (?:av (?:parterna|oss|dem)|part)|varken [a-zà-öø-ɏ ]{1,40} eller) [^.;]{0,50}(?:ensam|på egen hand|själv)|(?:klarar|kan) (?:inte |ingen )[^.;]{0,50}(?:ensam|på egen hand)/,
    unless:
      /(?:folket|invånar|deltagar|ungdomar|boende|medlemmar)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,3} (?:gemensamt|tillsammans)/,
    denies: true,
  },
];
const common: readonly Way[] = [
  {
    letters: ['gemensam', 'delar ', 'tillsammans'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:gemensam(?:t|ma)? (?:[a-zà-öø-ɏ]+ ){0,1}?(?:mål|syfte|ansvar|åtagande|intresse|ambition|vision|uppgift|målsättning)[a-zà-öø-ɏ]*|delar (?:på )?(?:ansvar|mål|ambition)[a-zà-öø-ɏ]*|ansvarar (?:gemensamt|tillsammans)|tillsammans ansvar[a-z]*)(?![a-zà-öø-ɏ])/,
  },
];

/** A need that the parties have found together, and share the responsibility for. */
export function commonNeed(agreement: Agreement): Shown | null {
  return (
    shown('found', saying(agreement, needed)) ??
    shown('asserted', agreedFirst(agreement, saying(agreement, common)))
  );
}
