/** What somebody is: a title or a task; offsets into the text. */
export interface RoleHit {
  readonly kind: 'role';
  /** Base form, lower case: “utvecklingsledaren” is `utvecklingsledare`. */
  readonly value: string;
  /** Gives way to another role beside it: “kontaktperson”, “firmatecknare”. */
  readonly isWeak: boolean;
  /** “kontaktpersoner”: one role for several people. */
  readonly isPlural: boolean;
  readonly start: number;
  readonly end: number;
}

const adjectives =
  '(?:vice|v\\.|biträdande|bitr\\.|tillförordnad|tillförordnade|tf\\.?|t\\.f\\.|förste|första|verkställande|administrativ|administrativa|ordinarie|ställföreträdande|teknisk|tekniska|social|samordnande|deputy|acting|executive|managing)';
/** Nouns for people with a task, with what they may be joined from before them. */
const heads =
  'chef|ledare|samordnare|ordförande|sekreterare|handläggare|strateg|utvecklare|konsulent|direktör|kassör|koordinator|kurator|diakon|kyrkoherde|' +
  'präst|pastor|rektor|assistent|pedagog|controller|rådgivare|föreståndare|intendent|administratör|inspektör|representant|ombud|suppleant|ledamot|' +
  'jurist|ekonom|kommunalråd|borgmästare|regionråd|oppositionsråd|lärare|coach|lots|mentor|bibliotekarie|vaktmästare|psykolog|sköterska|socionom|' +
  'producent|redaktör|kommunikatör|informatör|planerare|kamrer|[a-zà-öø-ɏ]{3,}ansvarig|talesperson|revisor|tränare|värd|tjänsteman|tjänsteperson|' +
  'utredare|terapeut|logoped|fotograf|arkivarie|antikvarie|konservator|samverkare|förvaltare|stadsarkitekt|kontorist|generalsekreterare|verksamhetsutvecklare';
const weak =
  'kontaktperson|kontakt(?=: )|firmatecknare|sammankallande|ansvarig|företrädare|undertecknare|kansli|reception|expedition|kundtjänst|kundcenter|kontaktcenter';
const english =
  '(?:(?:[a-z]+ )?(?:manager|officer|coordinator|director|treasurer|secretary)|chair(?:person|man|woman)?|ceo|contact person)';
const short: Readonly<Record<string, string>> = {
  'ordf.': 'ordförande',
  ordf: 'ordförande',
  'v. ordf.': 'vice ordförande',
  'v. ordf': 'vice ordförande',
  vd: 'vd',
  'sekr.': 'sekreterare',
  ceo: 'ceo',
};

const pattern = new RegExp(
  `(?<![a-zà-öø-ɏ@.-])(?:(?<abbreviated>(?:v\\. )?ordf\\.?|vd|sekr\\.)(?![a-zà-öø-ɏ])` +
    `|(?:(?<adjective>${adjectives}) )?(?<base>(?:[a-zà-öø-ɏ]{2,30}- och )?[a-zà-öø-ɏ-]{0,40}?(?:${heads})|(?<weak>${weak}))(?<ending>na|arna|erna|er|ar|en|et|e|n|a)?s?(?![a-zà-öø-ɏ-])` +
    `|(?<english>${english})(?![a-z]))`,
  'g',
);

const notRole =
  /^(?:kan|sk|ko|mus|slots|pilots?|charlots?|förvärd|mervärd|gnisslots|boklots|matvärd|grundvärd|egenvärd)$/;
const mayRole = new RegExp(
  `${heads}|${weak}|ordf|vd|sekr|manager|officer|director|chair|ceo|treas|secret|coordin`,
);

/** Plural endings: one word for several people, which names nobody. */
const plural = /^(?:na|arna|erna|er|ar)$/;

/** The roles that a text in lower case names. */
export function rolesIn(lower: string): readonly RoleHit[] {
  if (!mayRole.test(lower)) return [];
  const hits: RoleHit[] = [];
  for (const match of lower.matchAll(pattern)) {
    const { abbreviated, adjective, base = '', ending = '', weak: soft } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const spoken = (match.groups?.['english'] ?? '').replace(
      /^(?:the|a|an|its|our|is|and|as|by) /,
      '',
    );
    const said = spoken || (base === 'kontakt' ? 'kontaktperson' : base);
    const word = abbreviated ? (short[abbreviated] ?? abbreviated) : said;
    if (notRole.test(word)) continue;
    const isPlural = plural.test(ending) && !(ending === 'er' && base.endsWith('ombud'));
    const isWeak = soft !== undefined || spoken === 'contact person';
    if (isPlural && word !== 'kontaktperson') continue;
    const value = adjective ? `${adjective} ${word}` : word;
    hits.push({ kind: 'role', value, isWeak, isPlural, start, end });
  }
  return hits;
}
