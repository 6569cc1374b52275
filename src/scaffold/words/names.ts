/** Swedish grammar of names: genitive, gender, definite form. */

/** “Exempelstads kommuns”, “ABF:s”; names that end in s, x or z take nothing. */
export function genitive(name: string): string {
  if (/[sxz]["”)]?$/iu.test(name)) return name;
  if (/(?:^|[^\p{L}])[\p{Lu}\d]{2,}$/u.test(name)) return `${name}:s`;
  return `${name}s`;
}

/** English: “the association’s”, “the partners’”. */
export function possessive(name: string): string {
  return /s$/iu.test(name) ? `${name}’` : `${name}’s`;
}

/** Nouns for organisations that take “det”; all others take “den”. */
const neuter =
  /(?:förbund|samfund|nätverk|bolag|företag|råd|sällskap|kooperativ|centrum|universitet|verk|pastorat|museum|bibliotek|kontor|utskott|hus|landsting|lag|institut|forum|kansli|organ|distrikt|samarbete)(?:et|t)?$/iu;

/** Whether a name takes “det”: by its own ending, else by the kind of organisation. */
export function isNeuter(name: string, kind: string): boolean {
  const last = name.trim().split(/\s+/u).at(-1) ?? '';
  if (neuter.test(last) || /[^e]et$/iu.test(last)) return true;
  return /\p{Ll}$/u.test(last) && /(?:en|an|na|a|ing|are|ad|am)$/iu.test(last)
    ? false
    : neuter.test(kind);
}

/** Groups whose definite form is certain: “styrgrupp” → “styrgruppen”, “råd” → “rådet”. */
const groupEndings: readonly (readonly [RegExp, string])[] = [
  [/grupp$/iu, 'en'],
  [/råd$/iu, 'et'],
  [/forum$/iu, 'et'],
  [/kommitté$/iu, 'n'],
  [/nämnd$/iu, 'en'],
  [/möte$/iu, 't'],
  [/team$/iu, 'et'],
  [/styrelse$/iu, 'n'],
  [/utskott$/iu, 'et'],
  [/träff$/iu, 'en'],
  [/nätverk$/iu, 'et'],
  [/organ$/iu, 'et'],
  [/panel$/iu, 'en'],
  [/ledning$/iu, 'en'],
];

/** “styrgruppen”; null when the definite form is not certain, as of “Norras vänner”. */
export function definiteGroup(name: string): string | null {
  const found = groupEndings.find(([pattern]) => pattern.test(name));
  if (!found || /\s/u.test(name.trim())) return null;
  // “forumet” is right, and so is “forum” → “forumet”; capitals stay where they stand.
  return `${name}${found[1]}`;
}

/** Upper case for the first letter, as a sentence begins. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
