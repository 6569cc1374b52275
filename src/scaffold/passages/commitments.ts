import { inlineText, isBlank } from '../markdown-text.ts';
import type { PartyWords } from '../party-words.ts';
import { capitalised } from '../words/names.ts';
import { beginsWithVerb } from '../words/verbs.ts';
import { ask, bullets, fact, gap, gapIn, type Passage, type PassageContext } from './passage.ts';

/** Whether somebody wrote a whole sentence: it begins as one does, or with the party itself. */
function isSentence(text: string, { party, short }: PartyWords): boolean {
  // Many begin an answer with a capital letter, though it goes on from the party’s name.
  if (beginsWithVerb(text)) return false;
  if (/^["”“(]?\p{Lu}/u.test(text) || /^(?:vi|we)\s/iu.test(text)) return true;
  const names = [party.name, short, ...(party['short-names'] ?? [])].map((name) =>
    name.toLowerCase(),
  );
  return names.some((name) => text.toLowerCase().startsWith(`${name} `));
}

/** One commitment as a sentence about its party. */
function sentenceOf(commitment: string, words: PartyWords, { locale }: PassageContext): string {
  const text = commitment.trim().replace(/\s+/gu, ' ');
  const ended = /[.!?…]["”)]?$/u.test(text) ? text : `${text}.`;
  if (isSentence(text, words)) return inlineText(capitalised(ended));
  const { subject } = words;
  const undertakes = locale === 'sv' ? 'åtar sig' : 'undertakes';
  const infinitive = locale === 'sv' ? /^att\s/u : /^to\s/u;
  const clause = beginsWithVerb(ended)
    ? ended.replace(/^\p{Lu}/u, (it) => it.toLowerCase())
    : ended;
  return infinitive.test(text)
    ? `${subject} ${undertakes} ${inlineText(ended)}`
    : `${subject} ${inlineText(clause)}`;
}

function linesOf(words: PartyWords, context: PassageContext): readonly string[] {
  const given = (words.party.commitments ?? []).filter((text) => !isBlank(text));
  if (given.length > 0) return given.map((text) => sentenceOf(text, words, context));
  const missing = gapIn(context, {
    sv: 'vad parten gör i partnerskapet',
    en: 'what the party does in the partnership',
  });
  return [`${words.subject} ${missing}.`];
}

const nobody = gap({
  sv: 'vad varje part gör i partnerskapet, en rad för varje åtagande',
  en: 'what each party does in the partnership, one line for each commitment',
});

/** What each party does, a line for each commitment. */
export const commitmentsPassage: Passage = {
  section: 'commitments',
  write: (context) => {
    const { parties } = context;
    if (parties.length === 0) return [ask({ sv: `- ${nobody.sv}`, en: `- ${nobody.en}` })];
    const said = parties.filter(({ party }) => party.commitments?.length);
    const list = bullets(parties.flatMap((words) => linesOf(words, context)));
    // Where nothing is answered, her own text of the section may say it all.
    if (said.length === 0) return [ask({ sv: list, en: list })];
    return [fact({ sv: list, en: list })];
  },
};
