import { inlineText, isBlank } from '../markdown-text.ts';
import type { PartyWords } from '../party-words.ts';
import { capitalised } from '../words/names.ts';
import { beginsWithVerb } from '../words/verbs.ts';
import {
  ask,
  bullets,
  fact,
  gap,
  gapIn,
  type Passage,
  type PassageContext,
  type Piece,
} from './passage.ts';

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
  const given = givenBy(words);
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

/** Who looks at the extract, when somebody in the activity meets children; nothing where she says it herself. */
function children({ answers, parties }: PassageContext): readonly Piece[] {
  if (answers.activity?.children !== true) return [];
  const own = [...Object.values(answers.texts ?? {}), ...parties.flatMap(givenBy)];
  if (
    own.some((text) => /belastningsregist|registerutdrag|register extract|criminal re/iu.test(text))
  )
    return [];
  return [
    fact({
      sv: 'Den som ska ha direkt och regelbunden kontakt med barn i verksamheten visar ett utdrag ur belastningsregistret innan uppgiften börjar. Den part som har tagit in personen antecknar att utdraget har visats upp, men sparar det inte.',
      en: 'Whoever is to have direct and regular contact with children in the activity shows an extract from the criminal register before the task begins. The party that has engaged the person notes that the extract has been shown, but does not keep it.',
    }),
  ];
}

function givenBy({ party }: PartyWords): readonly string[] {
  return (party.commitments ?? []).filter((text) => !isBlank(text));
}

/** What each party does, a line for each commitment. */
export const commitmentsPassage: Passage = {
  section: 'commitments',
  write: (context) => {
    const { parties } = context;
    const checks = children(context);
    if (parties.length === 0)
      return [ask({ sv: `- ${nobody.sv}`, en: `- ${nobody.en}` }), ...checks];
    const said = parties.filter(({ party }) => party.commitments?.length);
    const list = bullets(parties.flatMap((words) => linesOf(words, context)));
    // Where nothing is answered, her own text of the section may say it all.
    const lines = { sv: list, en: list };
    return [said.length === 0 ? ask(lines) : fact(lines), ...checks];
  },
};
