import { distance } from 'fastest-levenshtein';
import type { Agreement, Party } from '../agreement/agreement.ts';
import { isRole, isUnit } from '../agreement/facts/organisations.ts';
import { isAbbreviation } from '../agreement/facts/party-variants.ts';
import { lowered } from '../agreement/language/lowered.ts';

/** Words that say what kind of organisation it is, or that bind a name together: they come and go. */
const forms: ReadonlySet<string> = new Set(
  (
    'ideell ideella idéell ideel förening föreningen föreningar if ek ekonomisk ekonomiska stiftelse stiftelsen ab ' +
    'aktiebolag aktiebolaget bolag bolaget kommun kommunen kommuns stad staden stads region regionen landsting ' +
    'landstinget samfund samfundet församling församlingen i på av för med och & the of and in for association ' +
    'foundation municipality city'
  ).split(' '),
);

/** Letters with marks that people leave out or mistake for one another. */
const bare: Readonly<Record<string, string>> = { é: 'e', è: 'e', ü: 'y', æ: 'ä', ø: 'ö', á: 'a' };

/** The words of a name that tell it from others, in order: “Föreningen Norra (ideell förening)” gives “norra”. */
export function nameWords(name: string): readonly string[] {
  const words = lowered(name.normalize('NFC'))
    .replace(/[éèüæøá]/g, (letter) => bare[letter] ?? letter)
    .replace(/[’'´`]/g, '')
    .split(/[^a-zà-öø-ɏ\d]+/)
    .filter((word) => word !== '');
  const own = words.filter((word) => !forms.has(word));
  return own.length > 0 ? own : words;
}

/** The same for all ways of spelling a name. */
export function nameKey(name: string): string {
  return nameWords(name)
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word))
    .toSorted()
    .join(' ');
}

/** Longer names are not compared letter by letter. */
const longest = 120;
/** A name that begins another must have so many letters. */
const shortest = 5;

/** What an organisation is called. */
export type Named = Pick<Party, 'name' | 'shortNames'>;

/** Whether two names may well be of one organisation: one holds the other, shortens it or is spelled almost like it. */
export function mayBeSame(a: Named, b: Named): boolean {
  const all = (party: Named) => [party.name, ...party.shortNames];
  return (
    all(a).some((one) => all(b).some((other) => isNear(one, other))) ||
    isShort(a, b) ||
    isShort(b, a)
  );
}

const isShort = (short: Named, long: Named) => {
  const words = short.name.split(/\s+/).filter((word) => /^[A-ZÅÄÖ]{2,8}$/.test(word));
  return words.some((word) => isAbbreviation(word, long));
};

function isNear(a: string, b: string): boolean {
  const [short = [], long = []] = [nameWords(a), nameWords(b)].toSorted(
    (x, y) => x.length - y.length,
  );
  if (nameKey(a) === nameKey(b) || short.every((word) => long.includes(word))) return true;
  // “Norra-Bygden” and “Norrabygden i Exempelstad”.
  const [x = '', y = ''] = [short, long]
    .map((words) => words.join(''))
    .toSorted((p, q) => p.length - q.length);
  if (x.length >= shortest && y.startsWith(x)) return true;
  return y.length <= longest && distance(x, y) <= Math.floor(x.length / 8) + 1;
}

/** Parties with a name of their own: no board of a municipality, and not just “föreningen”. */
export function namedParties({ reading }: Agreement): readonly Party[] {
  return reading.parties.filter(({ name }) => !isUnit(name) && !isRole(name));
}
