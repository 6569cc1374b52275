import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { compactMentions } from '../agreement/language/local-compact.ts';
import { type Localised, listOf } from '../locale.ts';

/** Something that no text can answer: it is asked, not checked. */
export interface Question {
  readonly key: string;
  readonly reason: Localised;
}

const annex =
  /(?<![a-zà-öø-ɏ])(?:bilaga|bilagan|bilagor|bilagorna|bilagd[at]?|bifogas?|bifogad[et]?|annex(?:es)?)(?![a-zà-öø-ɏ])/i;

/** Why a rule for Swedish did not run. */
export const languageReason: Localised = {
  sv: 'Kontrollen läser bara svenska, och avtalet är på engelska.',
  en: 'The check reads Swedish only, and the agreement is in English.',
};

/** Why a rule that compares agreements did not run. */
export const aloneReason: Localised = {
  sv: 'Jämförs med de andra avtalen när hela mappen granskas.',
  en: 'Compared with the other agreements when the whole folder is checked.',
};

/** The questions that make sense for one agreement, in a fixed order. */
export function questionsFor(agreement: Agreement): readonly Question[] {
  return [
    orgnrOwner(agreement),
    legalPerson(agreement),
    compactJoined(agreement),
    rulesVersion(agreement),
    annexesElsewhere(agreement),
  ].filter((question) => question !== null);
}

function orgnrOwner({ reading, facts }: Agreement): Question | null {
  const any = facts.orgNumbers.length > 0 || reading.parties.some(({ orgNumber }) => orgNumber);
  return any
    ? {
        key: 'orgnr-owner',
        reason: {
          sv: 'Om organisationsnumren tillhör rätt organisation: det syns inte på siffrorna.',
          en: 'Whether the organisation numbers belong to the right organisation: the digits do not show it.',
        },
      }
    : null;
}

function legalPerson({ reading }: Agreement): Question | null {
  const names = reading.parties
    .filter(({ side, orgNumber }) => side !== 'public' && !orgNumber)
    .map(({ name }) => name);
  if (names.length === 0) return null;
  return {
    key: 'legal-person',
    reason: {
      sv: `Om ${listOf(names, 'sv')} är en juridisk person: inget organisationsnummer är angivet.`,
      en: `Whether ${listOf(names, 'en')} is a legal person: no organisation number is given.`,
    },
  };
}

function compactJoined(agreement: Agreement): Question | null {
  const { reading, frontmatter, card } = agreement;
  const isCivil = reading.parties.some(({ side }) => side === 'civil');
  if (!isCivil || compactMentions(agreement).length === 0) return null;
  const keys = [...(frontmatter?.fields.keys() ?? []), ...(card?.fields.keys() ?? [])];
  if (keys.some((path) => path.endsWith('.joined-compact'))) return null;
  return {
    key: 'compact-joined',
    reason: {
      sv: 'Om de idéburna parterna har anslutit sig till den lokala överenskommelsen: det framgår av anslutningen, inte av texten.',
      en: 'Whether the civil-society parties have joined the local compact: their accession shows it, not the text.',
    },
  };
}

function rulesVersion({ profile }: Agreement): Question | null {
  if (!profile.id.startsWith('boras')) return null;
  return {
    key: 'rules-version',
    reason: {
      sv: 'Vilken av Borås två regelversioner som gällde när avtalet togs fram: när den senare började gälla är inte känt här.',
      en: 'Which of the two versions of Borås’s rules applied when the agreement was drawn up: the day the later one took effect is not known here.',
    },
  };
}

function annexesElsewhere(agreement: Agreement): Question | null {
  if (!mentions(agreement, annex)) return null;
  return {
    key: 'annexes-elsewhere',
    reason: {
      sv: 'Om bilagorna som texten nämner finns och säger detsamma som texten: bara den här filen är läst.',
      en: 'Whether the annexes that the text mentions exist and say the same as the text: only this file was read.',
    },
  };
}

function mentions({ sentences }: Agreement, pattern: RegExp): boolean {
  return sentences.some(({ text }: Sentence) => pattern.test(text));
}
