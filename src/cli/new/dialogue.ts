import type { Answers, AnswersParty } from '../../generated/types.ts';
import type { Locale, Localised } from '../../locale.ts';
import type { Prompter } from '../prompter.ts';
import { askContributions } from './ask-money.ts';
import { askParties } from './ask-parties.ts';
import { askTerm } from './ask-term.ts';
import { type Asking, askNumber, askText, said } from './asking.ts';
import { dialogueWords as words } from './words.ts';

export interface Dialogue {
  readonly prompter: Prompter;
  readonly locale: Locale;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The profiles to choose from, and the one that would hold without a choice. */
  readonly profiles: readonly { readonly id: string; readonly title: Localised }[];
  readonly profile: string;
  /** Gives parties the short names that other answers point to them by. */
  readonly named: (parties: readonly AnswersParty[]) => readonly AnswersParty[];
}

async function askProfile({ prompter, locale, profiles, profile }: Dialogue): Promise<string> {
  return prompter.choose({
    message: said({ prompter, locale }, words.profile),
    choices: profiles.map(({ id, title }) => ({ value: id, label: title[locale] })),
    initial: profile,
  });
}

/** The steering group; others are written in the answers or in the text. */
async function askGroups(
  asking: Asking,
  parties: readonly AnswersParty[],
): Promise<NonNullable<Answers['groups']> | null> {
  const times = await askNumber(asking, said(asking, words.meetings), 4);
  if (times === undefined || times === 0) return null;
  const convener = await asking.prompter.choose({
    message: said(asking, words.convener),
    choices: parties.map(({ id, name }) => ({ value: id ?? name, label: name })),
  });
  return [{ name: said(asking, words.steeringGroup), times, per: 'year', convener }];
}

/** Asks for what has not been answered already. */
export async function askAnswers(given: Answers, dialogue: Dialogue): Promise<Answers> {
  const { prompter, locale, today, named } = dialogue;
  const asking: Asking = { prompter, locale };
  prompter.begin(said(asking, words.begin));
  prompter.note(said(asking, words.beginNote), said(asking, words.beginTitle));
  const profile = given.profile ?? (await askProfile(dialogue));
  const title = given.title ?? (await askText(asking, said(asking, words.title)));
  const reference = given.reference ?? (await askText(asking, said(asking, words.reference)));
  const parties = named(given.parties ?? (await askParties(asking)));
  const term = given.term ?? (await askTerm(asking, today));
  const contributions = given.economy?.contributions ?? (await askContributions(asking, parties));
  const groups = given.groups ?? (await askGroups(asking, parties));
  return {
    ...given,
    profile,
    ...(title === undefined ? {} : { title }),
    ...(reference === undefined ? {} : { reference }),
    parties: [...parties],
    ...(Object.keys(term).length === 0 ? {} : { term }),
    ...(contributions.length === 0 ? {} : { economy: { ...given.economy, contributions } }),
    ...(groups === null ? {} : { groups }),
  };
}
