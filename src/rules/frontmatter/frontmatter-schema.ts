import type { ErrorObject } from 'ajv';
import type { Agreement } from '../../agreement/agreement.ts';
import { swedishKey } from '../../agreement/aliases.ts';
import { isWork } from '../../bibliography.ts';
import { validateFrontmatter } from '../../generated/frontmatter-validator.ts';
import type { Profile } from '../../profile.ts';
import { type Citation, defineRule, type Problem } from '../../rule.ts';
import { schemaProblems, unknownProfile } from './schema/ajv-words.ts';
import { examples } from './schema/examples.ts';
import { isCaseOnly, keyLanguage, ownerPlace } from './schema/fields.ts';
import { conflicts, mergedValue } from './schema/merge.ts';
import { type MessageId, messages, unreadableCard } from './schema/messages.ts';
import { yamlProblems } from './schema/yaml-words.ts';

export const frontmatterSchema = defineRule({
  id: 'frontmatter-schema',
  group: 'frontmatter',
  title: { sv: 'Avtalskortet', en: 'Agreement card' },
  summary: {
    sv: 'Avtalskortet går att läsa, och varje uppgift är skriven på ett sätt som går att förstå.',
    en: 'The agreement card can be read, and every field is written in a way that can be understood.',
  },
  rationale: {
    sv: 'Avtalskortet läses av både människor och program. Ett stavfel i ett namn eller en dag som inte finns gör att en uppgift tappas bort utan att någon märker det, till exempel när kommunen räknar ihop sina partnerskap.',
    en: 'The agreement card is read by both people and programs. A slip in a name, or a day that does not exist, makes a fact go missing without anybody noticing, for instance when the municipality adds up its partnerships.',
  },
  advice: {
    sv: 'Ändra på raden som rapporten pekar ut. Alla namn och värden finns på svenska och engelska. Ett helt kort att jämföra med står först i examples/rent.md.',
    en: 'Change the line that the report points at. All names and values exist in Swedish and English. A whole card to compare with stands first in examples/rent.md.',
  },
  about: 'text',
  severity: 'error',
  strictInDraft: true,
  neverAccepted: unreadableCard,
  basis: [
    {
      work: 'document-integrity',
      place: { sv: 'uppgifter som inte går att läsa', en: 'facts that cannot be read' },
    },
  ],
  messages,
  examples,
  *check(agreement, { profileOverridden, stage }) {
    for (const problem of problemsOf(agreement, profileOverridden === true)) {
      // What has not been filled in yet is a gap like those in the text; the rest would be wrong in a draft too.
      const isGap = stage === 'draft' && gaps.has(problem.message);
      yield isGap ? { ...problem, severity: 'warning' } : problem;
    }
  },
});

const gaps: ReadonlySet<MessageId> = new Set([
  'missing',
  'missing-several',
  'required',
  'required-under',
]);

function* problemsOf(
  agreement: Agreement,
  profileOverridden: boolean,
): Iterable<Problem<MessageId>> {
  const { frontmatter, card } = agreement;
  if (!frontmatter && !card) return;
  for (const part of [frontmatter, card]) if (part) yield* yamlProblems(part);
  // Half a card would seem to lack the rest: what the schema says waits until the YAML can be read.
  const value = [frontmatter, card].some((part) => part && part.value === null)
    ? null
    : mergedValue(agreement);
  if (value === null || isBroken(agreement)) return;
  validateFrontmatter(value);
  const errors = validateFrontmatter.errors ?? [];
  const caseOnly = isCaseOnly(agreement);
  const isMissing = (error: ErrorObject) =>
    error.keyword === 'required' && error.instancePath === '';
  yield* schemaProblems(agreement, caseOnly ? errors.filter((it) => !isMissing(it)) : errors);
  const profile = profileOverridden ? null : unknownProfile(agreement);
  if (profile) yield profile;
  if (!caseOnly) yield* requiredByProfile(agreement, value);
  yield* conflicts(agreement);
}

function isBroken({ frontmatter, card }: Agreement): boolean {
  const problems = [...(frontmatter?.problems ?? []), ...(card?.problems ?? [])];
  return problems.some(({ kind }) => kind === 'syntax' || kind === 'unclosed');
}

/** Fields that a profile asks for beside the schema's own, by dotted path, at what they would belong to. */
function* requiredByProfile(agreement: Agreement, value: unknown): Iterable<Problem<MessageId>> {
  const { profile } = agreement;
  const swedish = keyLanguage(agreement) === 'sv';
  for (const path of profile.frontmatterRequired) {
    const steps = path.split('.');
    if (isHeld(value, steps)) continue;
    const nameAt = (index: number) => {
      const key = steps[index] ?? '';
      return swedish ? (swedishKey(steps.slice(0, index), key) ?? key) : key;
    };
    // Where the whole branch is missing: at the nearest field that is there, at last the card.
    const held = steps.findLastIndex((_, index) => isHeld(value, steps.slice(0, index)));
    const place = ownerPlace(agreement, steps.slice(0, Math.max(0, held)).join('.'));
    if (!place) continue;
    const names = { 'profile.sv': profile.title.sv, 'profile.en': profile.title.en };
    const data = { key: nameAt(steps.length - 1), ...names };
    const basis = [requirement(profile)];
    if (steps.length === 1) yield { message: 'required', ...place, data, basis };
    else {
      const parent = nameAt(steps.length - 2);
      yield { message: 'required-under', ...place, data: { ...data, parent }, basis };
    }
  }
}

/** A profile of one's own stands on itself; a shipped one on its work. */
function requirement({ basis, title, validator }: Profile): Citation {
  if (validator !== null && isWork(basis.work)) return { work: basis.work, level: 'required' };
  return { work: 'own-profile', place: title, level: 'required' };
}

function isHeld(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return value !== null && value !== undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return isHeld((value as Readonly<Record<string, unknown>>)[key], rest);
}
