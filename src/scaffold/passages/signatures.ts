import { numberWord } from '../../agreement/language/number-words.ts';
import type { Signatory } from '../../generated/types.ts';
import type { Locale, Localised } from '../../locale.ts';
import { inlineText } from '../markdown-text.ts';
import { missingSides, type PartyWords } from '../party-words.ts';
import { fact, gap, gapIn, type Passage, type PassageContext } from './passage.ts';

const blank = '_'.repeat(30);

/** “Avtalet är upprättat i tre likalydande exemplar, ett till varje part.” */
function originals({ parties }: PassageContext): Localised {
  const { length } = parties;
  if (length < 2) {
    return {
      sv: 'Avtalet är upprättat i lika många exemplar som det finns parter, och varje part får sitt eget.',
      en: 'The agreement is made in as many originals as there are parties, and each party receives its own.',
    };
  }
  return {
    sv: `Avtalet är upprättat i ${numberWord(length, 'sv')} likalydande exemplar, ett till varje part.`,
    en: `The agreement is made in ${numberWord(length, 'en')} identical originals, one for each party.`,
  };
}

const labels: Readonly<Record<Locale, { readonly of: string; readonly place: string }>> = {
  sv: { of: 'För', place: 'Ort och datum' },
  en: { of: 'For', place: 'Place and date' },
};

function signerOf({ name, title }: Signatory, context: PassageContext): string {
  const parts = [name, title].flatMap((part) =>
    part === undefined || part.trim() === '' ? [] : inlineText(part),
  );
  const missing = { sv: 'namn på den som undertecknar', en: 'name of the person who signs' };
  if (name === undefined) return [gapIn(context, missing), ...parts].join(', ');
  return parts.join(', ');
}

/** Lines to sign on for one person: place and date, the name in ink, the name in print. */
function linesFor(signatory: Signatory, context: PassageContext): readonly string[] {
  const { place } = labels[context.locale];
  const where = signatory.place === undefined ? '' : `${inlineText(signatory.place)}, `;
  return [`${place}: ${where}${blank}`, blank, signerOf(signatory, context)];
}

/** The block of one party; every blank line is a paragraph of its own. */
function blockOf(name: string, signatories: readonly Signatory[], context: PassageContext): string {
  const { locale } = context;
  const { of, place } = labels[locale];
  const nobody = [
    `${place}: ${blank}`,
    blank,
    gapIn(context, {
      sv: 'namn och titel på den som undertecknar',
      en: 'name and title of the person who signs',
    }),
  ];
  const lines =
    signatories.length > 0
      ? signatories.flatMap((signatory) => linesFor(signatory, context))
      : nobody;
  return [`${of} ${name}`, ...lines].join('\n\n');
}

const unknown = {
  public: gap({ sv: 'den offentliga parten', en: 'the public party' }),
  civil: gap({ sv: 'den idéburna parten', en: 'the civil-society party' }),
};

/** How many originals there are, and a block for each party to sign in. */
export const signaturesPassage: Passage = {
  section: 'signatures',
  write: (context) => {
    const { parties, locale } = context;
    const known = parties.map(({ name, party }: PartyWords) =>
      blockOf(name, party.signatories ?? [], context),
    );
    const sides = missingSides(parties);
    const blocks = [
      ...(sides.has('public') ? [blockOf(unknown.public[locale], [], context)] : []),
      ...known,
      ...(sides.has('civil') ? [blockOf(unknown.civil[locale], [], context)] : []),
    ];
    return [fact(originals(context)), ...blocks.map((block) => fact({ sv: block, en: block }))];
  },
};
