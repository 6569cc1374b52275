import type { Agreement, Block, Party } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import {
  familyNamesIn,
  isAbbreviation,
  isCutShort,
  misspeltIn,
} from '../../agreement/facts/party-variants.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import {
  madeLabel,
  nameBesideNumber,
  signedByOther,
  turnedName,
} from '../../agreement/other-names.ts';
import { sectionAt } from '../../agreement/places.ts';
import type { SectionKey } from '../../profile.ts';
import { defineRule, type Problem } from '../../rule.ts';
import { placesOf } from '../../rule-kinds.ts';
import type { Range } from '../../source.ts';

/** Where it matters who is meant: duties, money and how the agreement ends. */
const binding: ReadonlySet<SectionKey> = new Set([
  'commitments',
  'economy',
  'repayment',
  'term',
  'extension',
  'termination',
  'renegotiation',
]);
const introduces = /nedan|kalla[ds]|benämn|förkorta|vi säger|hereinafter|called/i;

export const partyNameVariant = defineRule({
  id: 'party-name-variant',
  group: 'consistency',
  title: { sv: 'Partens namn', en: 'Name of a party' },
  summary: {
    sv: 'Den som skriver under heter detsamma som parten, och korta namn är förklarade.',
    en: 'Whoever signs has the same name as the party, and short names are explained.',
  },
  rationale: {
    sv: 'Riksförbund, distrikt och lokalavdelning kan heta nästan detsamma, men det är olika organisationer med olika nummer. Står bara det gemensamma namnet vid underskriften kan någon undra vem som blev bunden.',
    en: 'A national federation, a district and a local branch may have almost the same name, but they are different organisations with different numbers. If only the shared name stands by the signature, somebody may wonder who was bound.',
  },
  advice: {
    sv: 'Skriv partens hela namn vid underskriften. I texten räcker ett kort namn, om det är förklarat första gången.',
    en: 'Write the full name of the party by the signature. In the text a short name is enough, if it is explained the first time.',
  },
  about: 'text',
  severity: 'info',
  sections: ['parties', 'signatures'],
  basis: [
    {
      work: 'document-integrity',
      place: { sv: 'samma part under olika namn', en: 'the same party under different names' },
    },
    { work: 'practice' },
  ],
  messages: {
    signature: {
      sv: 'Underskriften gäller ”{form}”, men parten heter {name}. Skriv hela namnet, så att det syns vem som blir bunden.',
      en: 'The signature is for “{form}”, but the party is called {name}. Write the full name, so that it shows who is bound.',
    },
    text: {
      sv: 'Här står ”{form}”, men parten heter {name}, och kortnamnet är inte förklarat. Skriv hela namnet, eller förklara det korta där parten först nämns.',
      en: 'This says “{form}”, but the party is called {name}, and the short name is not explained. Write the full name, or explain the short one where the party is first named.',
    },
    spelling: {
      sv: 'Här står ”{form}”, men parten heter {name}. Är det samma organisation, skriv namnet likadant.',
      en: 'This says “{form}”, but the party is called {name}. If it is the same organisation, write the name the same way.',
    },
  },
  proposals: {
    default: { sv: 'För {name}.', en: 'For {name}.' },
    text: { sv: '{name}, nedan kallad {form}.', en: '{name}, hereinafter called {form}.' },
  },
  sample: {
    'name.sv': '[fyll i: partens namn]',
    'name.en': '[fill in: name of the party]',
    'form.sv': '[fyll i: kort namn]',
    'form.en': '[fill in: short name]',
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Hantverkarnas bildningsförbund (HBF) Väst, organisationsnummer 802499-0015\n\n## Underskrifter\n\nFör Exempelstads kommun: Kim Ek\n\nBo Ask, ordförande i HBF\n',
      finds: [{ message: 'signature', on: 'HBF', severity: 'info' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- HBF Väst, studieförbund, organisationsnummer 802499-0015\n\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till HBF.\n\n## Underskrifter\n\nFör Exempelstads kommun: Kim Ek\n\nFör HBF Väst: Bo Ask\n',
      finds: [{ message: 'text', on: 'HBF' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Studieförbundet Exempel Väst, organisationsnummer 802499-0015\n\n## Underskrifter\n\nFör Exempelstads kommun: Kim Ek\n\nBo Ask, ordförande i Studieförbundet Exempel\n',
      finds: [{ message: 'signature', on: 'Studieförbundet Exempel' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Gammelgården, organisationsnummer 802499-0015\n\n## Underskrifter\n\nFör Exempelstads kommun: Kim Ek\n\nFör Föreningen Gamelgården: Bo Ask\n',
      finds: [{ message: 'spelling', on: 'Föreningen Gamelgården' }],
    },
    {
      // Capitals, genitives, definite forms, boards, initials and names that are introduced.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads Stad, genom kulturnämnden, organisationsnummer 212000-9150\n- Föreningen Gammelgården i Lindsjö (nedan Gammelgården), organisationsnummer 802499-0015\n- Norras Ideella Råd (NIR), organisationsnummer 802499-0023\n\n## Insatser\n\nExempelstads stads kulturnämnd lånar ut en lokal. Gammelgårdens ledare öppnar den, och NIR:s föreningar städar. Föreningen sparar nyckeln.\n\n## Underskrifter\n\nFör Exempelstads stad: Kim Ek, kulturnämndens ordförande\n\nFör Föreningen Gammelgården: Bo Ask\n\nFör NIR: Ida Al\n',
      finds: [],
    },
    {
      // The federation itself, which is no party.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nHBF:s program säger att folkbildning är till för alla.\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- HBF Väst, studieförbund, organisationsnummer 802499-0015\n\n## Underskrifter\n\nFör Exempelstads kommun: Kim Ek\n\nFör HBF Väst: Bo Ask\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Parties\n\n- Exempelstads kommun, organisation number 212000-9150\n- Hantverkarnas bildningsförbund (HBF) Väst, organisation number 802499-0015\n\n## Signatures\n\nFor Exempelstads kommun: Kim Ek, chair of the board\n\nFor HBF: Bo Ask, who is the chair of that board\n',
      finds: [{ message: 'signature', on: 'HBF' }],
    },
  ],
  *check(agreement) {
    // More parties than any agreement has are a list of something else.
    for (const party of agreement.reading.parties.slice(0, 20)) {
      const problem = problemFor(agreement, party);
      if (problem) yield problem;
    }
  },
});

type Message = 'signature' | 'text' | 'spelling';

/** One finding a party: the signature first, where it binds. */
function problemFor(agreement: Agreement, party: Party): Problem<Message> | null {
  const signed = inSignatures(agreement, party);
  const [first] = signed;
  if (first && signed.every(({ isShort }) => isShort)) {
    return problem('signature', first, party, 'default');
  }
  const cut = inText(agreement, party) ?? unexplained(agreement, party);
  if (cut) return problem('text', cut, party, 'text');
  const lines = blocksOf(agreement, 'signatures', 'contacts');
  const label = madeLabel(agreement, party, lines);
  if (label) return problem('text', label, party, 'text');
  const odd =
    signedByOther(agreement, party, blocksOf(agreement, 'signatures')) ??
    nameBesideNumber(agreement, party) ??
    turnedName(agreement, party) ??
    misspelt(agreement, party);
  return odd && problem('spelling', odd, party, null);
}

const blocksOf = (agreement: Agreement, ...keys: readonly SectionKey[]) =>
  keys.flatMap((key) => placesOf(agreement, key).flatMap((place) => place.blocks));

interface Form {
  readonly text: string;
  readonly range: Range;
}

function problem(
  message: Message,
  { text, range }: Form,
  { name }: Party,
  proposal: string | null,
): Problem<Message> {
  return { message, at: range, proposal, data: { form: text, name } };
}

interface Named extends Form {
  readonly isGenitive: boolean;
}

/** Longer than any paragraph that somebody wrote. */
const longest = 4_000;

/** The names of a party in a block, without the ending of a genitive. */
function namesIn({ reading }: Agreement, { prose }: Block, party: Party): readonly Named[] {
  const full = prose.text.slice(0, longest);
  const told = partyMentionsIn(full, reading.parties).filter((mention) => mention.party === party);
  const short = familyNamesIn(full, party);
  const rest = told.filter(
    ({ start, end }) => !short.some((other) => other.start <= start && end <= other.end),
  );
  return [...rest, ...short.map((at) => ({ ...at, isGenitive: false }))].map(
    ({ start, end, isGenitive }) => {
      const written = full.slice(start, end);
      const text = isGenitive ? written.replace(/(?::|['’])?s$/, '') : written;
      return { text, isGenitive, range: rangeIn(prose, start, start + text.length) };
    },
  );
}

function inSignatures(
  agreement: Agreement,
  party: Party,
): readonly (Form & { readonly isShort: boolean })[] {
  return blocksOf(agreement, 'signatures')
    .filter(({ quoted, kind }) => !quoted && (kind === 'paragraph' || kind === 'cell'))
    .flatMap((block) => namesIn(agreement, block, party))
    .map((form) => ({ ...form, isShort: isShort(agreement, form.text, party) }));
}

/** Cut short, and nobody has said “nedan kallad” so. */
function isShort({ sentences }: Agreement, form: string, party: Party): boolean {
  if (!isCutShort(form, party)) return false;
  return !sentences.some(
    ({ text }) => text.includes(form) && introduces.test(text) && text.includes(party.name),
  );
}

/** The first place among duties and money where a name is cut short that nothing explains. */
function inText(agreement: Agreement, party: Party): Form | null {
  const short = new Set(party.shortNames.map(lowered));
  for (const block of agreement.blocks) {
    if (block.quoted || block.footnote || block.kind === 'heading') continue;
    const section = sectionAt(agreement, block.range);
    if (section === null || !binding.has(section)) continue;
    const found = namesIn(agreement, block, party).find(
      ({ text, isGenitive }) =>
        !isGenitive && !short.has(lowered(text)) && isShort(agreement, text, party),
    );
    if (found) return found;
  }
  return null;
}

/** What everybody knows by its letters. */
const wellKnown =
  /^(?:IOP|EU|FN|SKR|LOU|OSL|GDPR|HVB|SFI|BUP|LSS|SOL|KF|KS|KSAU|AB|IF|IK|BK|SK|FK|OK|SEK|VD|HR|IT|NPF|SGEI|DNR|ABC|SCB|SFS|TV|FAQ|PM|RF|ABF|NBV|PRO|SPF|RFSL|IOGT|KFUM)$/;
/** “SNB betalar …”, “två från SNB”, “SNB:s enkät”: somebody who does something or has something; no case number. */
const doing =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d§-])(?:([A-ZÅÄÖ]{3,6})(?=:?s (?!\d|stadgar|program|policy|riktlinjer)|: [a-zà-öø-ɏ]|['’]s? |[,.;)]| (?!\d|[A-ZÅÄÖ]))|([A-ZÅÄÖ]{2})(?=:s (?!\d|stadgar|program|policy|riktlinjer)))(?!-)/g;

/** Letters that do something, that abbreviate the name of a party and that nothing explains. */
function unexplained(agreement: Agreement, party: Party): Form | null {
  for (const { block, start, text } of agreement.sentences) {
    if (block.quoted || block.footnote || block.kind === 'heading') continue;
    for (const { index, 1: long, 2: two } of allMatches(text, doing)) {
      const form = long ?? two ?? '';
      if (wellKnown.test(form) || !isAbbreviation(form, party)) continue;
      if (isExplained(agreement, form, party)) continue;
      return {
        text: form,
        range: rangeIn(block.prose, start + index, start + index + form.length),
      };
    }
  }
  return null;
}

/** “(SNB)” or “nedan SNB” somewhere, or in the name of any party. */
function isExplained({ blocks, reading }: Agreement, form: string, party: Party): boolean {
  if (
    reading.parties.some(({ name, shortNames }) => name.includes(form) || shortNames.includes(form))
  )
    return true;
  const bracket = new RegExp(`\\(["”“]?${form}["”“]?[,)]`);
  return blocks.some(
    ({ prose }) =>
      prose.text.includes(form) &&
      (bracket.test(prose.text) ||
        (introduces.test(prose.text) && prose.text.includes(party.name))),
  );
}

function misspelt({ blocks, reading }: Agreement, party: Party): Form | null {
  const names = reading.parties.flatMap(({ name, members }) => [name, ...members]).map(lowered);
  for (const { prose, quoted, kind } of blocks) {
    if (quoted || (kind !== 'paragraph' && kind !== 'cell')) continue;
    for (const { start, end } of misspeltIn(prose.text.slice(0, longest), party)) {
      const text = prose.text.slice(start, end);
      if (!names.includes(lowered(text))) return { text, range: rangeIn(prose, start, end) };
    }
  }
  return null;
}
