import { distance } from 'fastest-levenshtein';
import type { WrittenException } from '../../agreement/exceptions/exception.ts';
import { defineRule, type Problem, type Rule } from '../../rule.ts';
import { nearData } from '../frontmatter/schema/ajv-words.ts';

/** Nobody means a rule by a longer name than this, and a longer one is not repeated. */
const longestName = 60;

export const exceptionUnknownRule = defineRule({
  id: 'exception-unknown-rule',
  group: 'exceptions',
  title: { sv: 'Godtaget: okänd kontroll', en: 'Accepted: unknown rule' },
  summary: {
    sv: 'Den som godtar en anmärkning anger en kontroll som finns.',
    en: 'Whoever accepts a finding names a rule that exists.',
  },
  rationale: {
    sv: 'Med ett stavfel i namnet godtas inget, och anmärkningen står kvar. Den som skrev skälet tror kanske att saken är avgjord.',
    en: 'With a slip in the name nothing is accepted, and the finding remains. Whoever wrote the reason may believe that the matter is settled.',
  },
  advice: {
    sv: 'Skriv namnet så som det står sist i anmärkningen, till exempel dispute-clause-missing. En kommentar gäller en kontroll. iop regler visar alla namn.',
    en: 'Write the name as it stands last in the finding, such as dispute-clause-missing. One comment is for one rule. iop rules shows all names.',
  },
  about: 'text',
  severity: 'warning',
  neverAccepted: 'always',
  basis: [{ work: 'document-integrity' }],
  messages: {
    unknown: {
      sv: 'Det finns ingen kontroll som heter ”{rule}”, så inget är godtaget. Skriv namnet som står sist i anmärkningen.',
      en: 'There is no rule called “{rule}”, so nothing is accepted. Write the name that stands last in the finding.',
    },
    near: {
      sv: 'Det finns ingen kontroll som heter ”{rule}”, så inget är godtaget. Menade du {near}?',
      en: 'There is no rule called “{rule}”, so nothing is accepted. Did you mean {near}?',
    },
    form: {
      sv: 'Här står ”{rule}” där namnet på en kontroll ska stå, så inget är godtaget. Skriv ett namn, ett kolon och skälet, och en kommentar för varje kontroll.',
      en: 'Here stands “{rule}” where the name of a rule should be, so nothing is accepted. Write one name, a colon and the reason, and a comment for each rule.',
    },
    none: {
      sv: 'Det står inte vilken kontroll som ska godtas. Skriv dess namn, ett kolon och skälet.',
      en: 'It does not say which rule is to be accepted. Write its name, a colon and the reason.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n<!-- iop-ignore duplicate-sektion: Vi har två mål. -->\n\n## Mål\n\nFler unga ska känna sig delaktiga.\n',
      finds: [{ message: 'near', on: 'duplicate-sektion' }],
    },
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n## Mål\n\nFler unga ska känna sig delaktiga.\n',
      card: 'godtagna:\n  - { regel: allt, skäl: Vi vet bäst. }\n',
      finds: [{ message: 'unknown', on: 'allt' }],
    },
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n<!-- iop-ignore section-empty, heading-levels: Skrivs senare. -->\n\n## Mål\n\nFler unga ska känna sig delaktiga.\n',
      finds: [{ message: 'form', on: 'section-empty, heading-levels' }],
    },
    {
      language: 'en',
      text: '# North Partnership\n\n<!-- iop-ignore -->\n\n## Goals\n\nMore young people will feel that they belong to the place.\n',
      finds: [{ message: 'none', on: '<!-- iop-ignore -->' }],
    },
    {
      // In code it is an example, and other comments are left alone.
      language: 'sv',
      text: '# Partnerskap Norra\n\n```\n<!-- iop-ignore allt: Vi vet bäst. -->\n```\n\n<!-- iop: goals -->\n\n## Dit vi vill\n\nFler unga ska känna sig delaktiga.\n',
      finds: [],
    },
  ],
  *check(_, { exceptions = [], rules = [] }) {
    for (const { exception, state } of exceptions) {
      if (state === 'unknown-rule') yield problemOf(exception, rules);
    }
  },
});

type Message = 'unknown' | 'near' | 'form' | 'none';

function problemOf(
  { rule: written, ruleRange: at, source }: WrittenException,
  rules: readonly Rule[],
): Problem<Message> {
  if (written === '') return { message: 'none', at, source };
  const isLong = written.length > longestName;
  const rule = isLong ? `${written.slice(0, longestName)}…` : written;
  if (/[\s,;]/.test(written)) return { message: 'form', at, source, data: { rule } };
  const near = isLong ? [] : meant(written, rules);
  if (near.length === 0) return { message: 'unknown', at, source, data: { rule } };
  return { message: 'near', at, source, data: { rule, ...nearData(near) } };
}

/** The ids of the rules whose id, beginning of an id or title is spelt almost like what is written. */
function meant(written: string, rules: readonly Rule[]): readonly string[] {
  const name = written.toLowerCase();
  const most = Math.max(1, Math.floor(name.length / 4));
  const far = ({ id, title }: Rule) => {
    const names = [id, title.sv.toLowerCase(), title.en.toLowerCase()];
    // A part of an id is compared with as much of it.
    if (name.length >= 5) names.push(id.slice(0, name.length));
    return Math.min(...names.map((known) => distance(name, known)));
  };
  return rules
    .map((rule) => ({ id: rule.id, far: far(rule) }))
    .filter((one) => one.far <= most)
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}
