import type { Agreement, Block } from './agreement.ts';
import { allMatches } from './language/all-matches.ts';
import { lowered } from './language/lowered.ts';
import { fieldAt } from './places.ts';

/** “Dnr”, “Ärendenummer”: what follows is a number of the case, if it is a number at all. */
const label =
  /(?<![a-zà-öø-ɏ])(?:dnr|d\.? ?nr|diarie ?-?(?:nummer|nr)|ärende(?:nummer|nr|beteckning|-?id)?|beteckning|handlingsnummer|reg(?:istration)?\.? ?(?:no|number)|reference(?: no| number)?|case (?:no|number)|(?:vår |kommunens |er )?ref(?:erens)?)(?:et)?(?![a-zà-öø-ɏ])(?:[.:;*|\s]|är|is|no)*/g;
/** “KS 2026/142”, “2026-00418-3”, “26/0142”, “KSN-2016-1422” */
const value =
  /^[([]{0,2}(?:[a-zåäö]{1,8}[ ./-]{0,3}){0,3}(?:(?:19|20)\d\d[-/: .]{1,3}\d{1,6}|\d{2}[-/:]\d{2,6}|(?:19|20)\d\d\d{2,6}|(?!(?:19|20)\d\d(?!\d))\d{3,}(?:[-/:.]\d+)*)(?![\dx])/;
/** “Referens 44512” is on a bill; “vår ref: KS 2026/142” is the case. */
const isReference = /ref(?:erens)?(?:et)?[^a-zà-öø-ɏ]*$/;
const hasYear = /^[^\d]{0,20}(?:(?:19|20)\d\d|\d\d\/\d)/;
/** A number that looks like one of a case without saying so. */
const bare =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ/-])([A-ZÅÄÖ]{2,6})(?:-[A-Z]{1,4})?[ /-]{0,2}(?:19|20)\d\d(?:[/:]\d{1,6}|[ -]\d{3,6})(?![\d-])/g;
/** Collections of law, judgments and papers are numbered like cases. */
const notCase = new Set(
  'SFS SOU EU EG EUF EES HFD RÅ NJA MÖD PROP AD ISO SS EN IOP UFS ECLI'.split(' '),
);
/** A number of something else that the agreement rests on. */
const others =
  /(?:riktlinj|policy|policyn|program|strategi|verksamhetsplan|reglemente|delegationsordning|lokala överenskommelse|tidigare (?:avtal|överenskommelse|partnerskap)|guideline|programme|rapport|utredning|förstudie|faktura|bankgiro|plusgiro|ocr|order|kundnummer|(?:förra|föregående|gamla|första|ursprungliga) (?:avtal|överenskommelse|partnerskap))[a-zà-öø-ɏ]*[^.;]{0,90}$/;

/** Whether the frontmatter, the card or the text gives the registration number of the case. */
export function hasCaseNumber(agreement: Agreement): boolean {
  const given = fieldAt(agreement, 'reference')?.value;
  if (typeof given === 'string' || typeof given === 'number') return /\d/.test(String(given));
  // A key that is misspelt is said by frontmatter-schema.
  if (
    [...(agreement.frontmatter?.fields.values() ?? [])].some(({ keyText }) =>
      /^diari/i.test(keyText),
    )
  )
    return true;
  const blocks = agreement.blocks.filter(
    ({ kind, quoted }) =>
      !quoted && (kind === 'heading' || kind === 'paragraph' || kind === 'cell'),
  );
  return blocks.some((block, i) => isIn(block, blocks[i + 1]));
}

function isIn({ prose, cell }: Block, next: Block | undefined): boolean {
  if (!/\d/.test(prose.text) && !cell) return false;
  // A table gives the label in one cell and the number in the next.
  const written = cell && next?.cell ? `${prose.text} | ${next.prose.text}` : prose.text;
  const lower = lowered(written);
  const isOwn = (index: number) => !others.test(lower.slice(Math.max(0, index - 140), index));
  for (const { 0: word, index } of allMatches(lower, label)) {
    const after = lower.slice(index + word.length, index + word.length + 40);
    if (value.test(after) && isOwn(index) && (!isReference.test(word) || hasYear.test(after)))
      return true;
  }
  for (const { 1: prefix = '', index } of allMatches(written, bare)) {
    if (!notCase.has(prefix) && isOwn(index)) return true;
  }
  return false;
}
