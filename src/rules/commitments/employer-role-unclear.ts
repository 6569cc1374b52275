import type { Agreement, Party, Sentence } from '../../agreement/agreement.ts';
import { ownerOf } from '../../agreement/duties.ts';
import { partiesNamedIn } from '../../agreement/facts/party-mentions.ts';
import { type Hire, hiredRolesIn, hiresIn, isEmployerOpen } from '../../agreement/hiring.ts';
import { lowerOf, type Said, saidIn, saidRange } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { voiceOf } from '../../agreement/language/voice.ts';
import { indexOf } from '../../agreement/neighbours.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';

const employer =
  /(?<![a-zà-öø-ɏ])(?:arbetsgiv[a-zà-öø-ɏ]*|personalansvar[a-zà-öø-ɏ]*|anställd(?:a|e)? (?:av|hos|i|vid|på|inom)|(?:sin |har )?anställning(?:en)? (?:hos|i|vid|inom|av)|(?:sin egen|egen|den egna|sin) personal)(?![a-zà-öø-ɏ])/g;
const leads =
  /(?<![a-zà-öø-ɏ])(?:arbetsled[a-zà-öø-ɏ]*|leder och fördelar|leder (?:det dagliga |[a-zà-öø-ɏ]+s )(?:dagliga )?arbete(?:t)?)(?![a-zà-öø-ɏ])/g;
const fallback =
  /(?<![a-zà-öø-ɏ])(?:problem[a-zà-öø-ɏ]*|oenig[a-zà-öø-ɏ]*|oense|konflikt[a-zà-öø-ɏ]*|samråd[a-zà-öø-ɏ]*|svårighet[a-zà-öø-ɏ]*|tar över|meningsskilj[a-zà-öø-ɏ]*|oklarhet[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;

const head =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Insatser och åtaganden\n\n';

export const employerRoleUnclear = defineRule({
  id: 'employer-role-unclear',
  group: 'commitments',
  title: { sv: 'Arbetsgivare', en: 'Employer' },
  summary: {
    sv: 'Den som anställs har en arbetsgivare bland parterna, och texten säger vilken.',
    en: 'Whoever is hired has an employer among the parties, and the text says which.',
  },
  rationale: {
    sv: 'Ett partnerskap är ingen juridisk person och kan inte anställa någon. Någon av parterna måste svara för lön, försäkringar och arbetsmiljö. Leder en annan part arbetet behöver båda veta vad som gäller när de inte är överens.',
    en: 'A partnership is no legal person and cannot employ anyone. One of the parties must answer for pay, insurance and the work environment. If another party leads the work, both need to know what applies when they disagree.',
  },
  advice: {
    sv: 'Skriv vilken part som är arbetsgivare, vem som leder arbetet och vem som svarar för arbetsmiljön. Är det två olika parter, skriv vem som tar över när något inte fungerar.',
    en: 'Write which party is the employer, who leads the work and who answers for the work environment. If they are two parties, write who takes over when something does not work.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['commitments', 'economy'],
  basis: [
    {
      work: 'boras-agreement',
      place: { sv: 'avsnittet om finansiering', en: 'the section on funding' },
    },
  ],
  messages: {
    unclear: {
      sv: 'Här ska någon anställas eller få lön (”{words}”), men texten säger inte vilken part som är arbetsgivare. Skriv vilken part som anställer och vem som leder arbetet.',
      en: 'Here somebody is to be hired or paid (“{words}”), but the text does not say which party is the employer. Write which party hires and who leads the work.',
    },
    led: {
      sv: 'Här leds någon av mer än en part (”{words}”), men texten säger inte vilken part som är arbetsgivare. Skriv det, och vem som avgör när parterna inte är överens.',
      en: 'Here somebody is led by more than one party (“{words}”), but the text does not say which party is the employer. Write that, and who decides when the parties disagree.',
    },
    split: {
      sv: '{employer} är arbetsgivare och {leader} leder arbetet, men texten säger inte vad som händer om det uppstår problem. Skriv vem som då tar över och efter samråd med vem.',
      en: '{employer} is the employer and {leader} leads the work, but the text does not say what happens if there are problems. Write who then takes over, and after talking with whom.',
    },
  },
  proposals: {
    default: {
      sv: 'Arbetsgivare är [fyll i: part], som leder arbetet och svarar för lön, försäkringar och arbetsmiljö.',
      en: 'The employer is [fill in: party], which leads the work and answers for pay, insurance and the work environment.',
    },
    split: {
      sv: 'Uppstår problem kring arbetet tar {employer} över ledningen, efter samråd med {leader}.',
      en: 'If problems arise around the work, {employer} takes over the leading of it, after talking with {leader}.',
    },
  },
  sample: {
    'employer.sv': '[fyll i: arbetsgivaren]',
    'employer.en': '[fill in: the employer]',
    'leader.sv': '[fyll i: den som leder arbetet]',
    'leader.en': '[fill in: who leads the work]',
  },
  examples: [
    {
      language: 'sv',
      text: `${head}Husvärden lyder under både kommunens fritidschef och föreningens ordförande.\n`,
      finds: [{ message: 'led', on: 'lyder under', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `${head}En projektledare anställs för partnerskapet.\n`,
      finds: [{ message: 'unclear', on: 'anställs', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `${head}Bidraget används till lön för en projektledare.\n`,
      finds: [{ message: 'unclear', on: 'lön för en projektledare' }],
    },
    {
      language: 'sv',
      text: `${head}Studieförbundet är arbetsgivare för en processledare. Föreningen är arbetsledare.\n`,
      finds: [{ message: 'split', on: 'Föreningen är arbetsledare.' }],
    },
    {
      language: 'sv',
      text: `${head}Studieförbundet är arbetsgivare för en processledare. Föreningen är arbetsledare. Uppstår problem tar studieförbundet över.\n`,
      finds: [],
    },
    {
      // Whoever hires is the employer, and own staff needs nothing.
      language: 'sv',
      text: `${head}Föreningen anställer en samordnare. Kommunen avsätter en halvtidstjänst ur den egna personalen.\n`,
      finds: [],
    },
    {
      // Those whom the partnership is for are hired by others.
      language: 'sv',
      text: `${head}Målet är att fler deltagare ska anställas. Volontärer rekryteras varje höst.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const hires = hiresIn(agreement);
    const employers = employersIn(agreement);
    const told = [
      ...employers.map(({ said }) => said.sentence),
      ...hires.flatMap(({ said, employer: party, byAll }) =>
        party && !byAll ? [said.sentence] : [],
      ),
    ].map((sentence) => hiredRolesIn(lowerOf(sentence)));
    const [first, ...others] = hires.filter((hire) => !isToldOf(hire, told));
    if (first) {
      yield {
        message: first.byTwo ? 'led' : 'unclear',
        at: saidRange(first.said),
        related: others.map(({ said }) => ({ range: saidRange(said) })),
        data: { words: first.said.text.replace(/\s+/g, ' ') },
      };
      return;
    }
    yield* ofSplit(agreement, employers);
  },
});

/** Words for all who are hired, whatever they are hired as. */
const anybody = /^(?:personal|medarbetare)/;

/** Whether an employer is named for a hire: of the same role, or of whoever is hired. */
function isToldOf({ said, employer: party, byAll }: Hire, told: readonly (readonly string[])[]) {
  if (party && !byAll) return true;
  const own = hiredRolesIn(lowerOf(said.sentence));
  return told.some(
    (roles) =>
      own.length === 0 ||
      roles.length === 0 ||
      [...own, ...roles].some((word) => anybody.test(word)) ||
      roles.some((word) => own.some((other) => other.endsWith(word) || word.endsWith(other))),
  );
}

interface Told {
  readonly said: Said;
  readonly parties: readonly Party[];
}

/** Where a party is said to be the employer, or to answer for its own staff. */
function employersIn(agreement: Agreement): readonly Told[] {
  const letters = ['arbetsgiv', 'personal', 'anställd', 'anställning'];
  return saidIn(agreement, letters, employer)
    .map((said) => ({ said, parties: partiesOf(agreement, said.sentence) }))
    .filter(({ said, parties }) => {
      const text = lowerOf(said.sentence);
      if (isEmployerOpen(said.sentence)) return false;
      return (
        parties.length > 0 ||
        (spoken.test(text) && voiceOf(agreement) !== null) ||
        /bilaga|varje part|respektive part|parterna|(?:^|[ ,])(?:ni (?:är|blir)|ni som (?:är|blir)|(?:är|blir) ni|vi på [a-zà-öø-ɏ]+ är) arbetsgivare/.test(
          text,
        )
      );
    });
}

/** “Rådgivarna är anställda hos oss”, “vi har arbetsgivaransvaret” */
const spoken =
  /(?<![a-zà-öø-ɏ])(?:(?:anställd[ae]?|anställning(?:en)?|arbetsgivar[a-zà-öø-ɏ]*|personalansvaret)(?: [a-zà-öø-ɏ]{1,12}){0,3} (?:hos|av|på) (?:oss|er)|(?:vi|ni)(?: [a-zà-öø-ɏ]{1,12}){0,3} (?:arbetsgivar[a-zà-öø-ɏ]*|personalansvar[a-zà-öø-ɏ]*)|(?:är|blir|har) (?:vi|ni) (?:[a-zà-öø-ɏ]{1,12} ){0,2}(?:arbetsgivar[a-zà-öø-ɏ]*|personalansvar[a-zà-öø-ɏ]*))(?![a-zà-öø-ɏ])/;

/** The parties that a sentence names, else whose list or heading it stands under. */
function partiesOf(agreement: Agreement, { text, block }: Sentence): readonly Party[] {
  const named = partiesNamedIn(text, agreement.reading.parties);
  if (named.length > 0) return named;
  const owner = ownerOf(agreement, block);
  return owner ? [owner] : [];
}

/** One party employs, another leads the same person, and nothing says what happens when that does not work. */
function* ofSplit(agreement: Agreement, employers: readonly Told[]) {
  const { sentences, reading } = agreement;
  for (const { sentence } of saidIn(agreement, ['arbetsled', 'leder'], leads)) {
    const { subject } = propertiesOf(sentence, reading.parties);
    const [leader] = subject.kind === 'party' ? subject.parties : [];
    if (!leader || subject.parties.length > 1) continue;
    const own = employers.find(({ said, parties }) => {
      const isOther = parties.length === 1 && parties[0] !== leader;
      return (
        isOther &&
        /arbetsgiv/.test(said.text.toLowerCase()) &&
        isSamePerson(said.sentence, sentence)
      );
    });
    const party = own?.parties[0];
    if (!party) continue;
    const at = indexOf(agreement, sentence);
    const around = sentences.slice(Math.max(0, at - 4), at + 5);
    if (around.some((other) => fallback.test(lowerOf(other)))) continue;
    const data = { employer: party.name, leader: leader.name };
    yield { message: 'split' as const, at: sentenceRange(sentence), proposal: 'split', data };
    return;
  }
}

/** The same role in both, or the one right after the other. */
function isSamePerson(one: Sentence, other: Sentence): boolean {
  const roles = hiredRolesIn(lowerOf(one));
  const others = hiredRolesIn(lowerOf(other)).filter((word) => word !== 'arbetsledare');
  if (others.length > 0) return others.some((word) => roles.includes(word));
  return one.block === other.block && roles.length > 0;
}
