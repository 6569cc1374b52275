import type { Answers, AnswersParty } from '../generated/types.ts';

/** What a party is called by the others when it is the only one of its kind. */
const names: Readonly<Record<NonNullable<AnswersParty['type']>, string>> = {
  municipality: 'kommunen',
  region: 'regionen',
  'state-agency': 'myndigheten',
  'local-federation': 'kommunalförbundet',
  'municipal-company': 'bolaget',
  association: 'föreningen',
  foundation: 'stiftelsen',
  'religious-community': 'församlingen',
  'study-association': 'studieförbundet',
  cooperative: 'föreningen',
  umbrella: 'paraplyorganisationen',
  company: 'bolaget',
  network: 'nätverket',
};

/** The same read out of a name, where the kind is not said. */
const namePatterns: readonly (readonly [RegExp, string])[] = [
  [/kommun$/iu, 'kommunen'],
  [/^region(?:en)?(?= )|regionen$/iu, 'regionen'],
  [/studieförbund/iu, 'studieförbundet'],
  [/stiftelse/iu, 'stiftelsen'],
  [/församling(?:en)?$/iu, 'församlingen'],
  [/förening(?:en)?$/iu, 'föreningen'],
];

const longest = 40;

/**
 * Every party with an id, so that contributions, groups and decisions can point to it: the one it
 * has, else what parties of its kind are called (`kommunen`), else one made from its name. Ids that
 * are made differ from all others and do not depend on the order of the parties that have one.
 */
export function withPartyIds(answers: Answers): Answers {
  const { parties } = answers;
  if (!parties || parties.every(({ id }) => id !== undefined)) return answers;
  const taken = new Set(parties.flatMap(({ id }) => id ?? []));
  const called = new Map<string, number>();
  for (const party of parties) {
    const name = party.id === undefined ? calledName(party) : null;
    if (name !== null) called.set(name, (called.get(name) ?? 0) + 1);
  }
  const numbers = new Map<string, number>();
  const withIds = parties.map((party): AnswersParty => {
    if (party.id !== undefined) return party;
    const name = calledName(party);
    const own = name !== null && called.get(name) === 1 && !taken.has(name);
    const id = freeId(own ? name : slugOf(party.name), taken, numbers);
    taken.add(id);
    return { id, ...party };
  });
  return { ...answers, parties: withIds };
}

function calledName({ type, name }: AnswersParty): string | null {
  if (type !== undefined) return names[type];
  return namePatterns.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? null;
}

/** “Norras Föreningsråd!” → “norras-föreningsråd”. */
function slugOf(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const slug = [...words.join('-')].slice(0, longest).join('');
  return slug.replace(/-$/, '') || 'part';
}

/** The wanted id, or with the next number that nobody has. */
function freeId(wanted: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  let id = wanted;
  for (let number = numbers.get(wanted) ?? 2; taken.has(id); number += 1) {
    id = `${wanted}-${number}`;
    numbers.set(wanted, number + 1);
  }
  return id;
}
