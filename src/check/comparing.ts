import type { Finding } from '../finding.ts';
import type { Data, Localised } from '../locale.ts';
import type {
  FilePlace,
  Listed,
  Rule,
  SettingsText,
  Share,
  SharedProblem,
  Values,
} from '../rule.ts';
import type { Source } from '../source.ts';
import { accept } from './accepting.ts';
import type { Gathered } from './gathering.ts';

/** An agreement of a run, to be held beside the others. */
export interface Beside {
  readonly gathered: Gathered;
  /** Facts that change over time, as the settings that hold for it give them. */
  readonly values: Values;
  /** The settings that hold for it; null when there are none. */
  readonly settings: SettingsText | null;
  /** False when agreements that the same settings hold for may not be among those compared. */
  readonly isWhole: boolean;
  /** Seen only so that others can be compared with it: nothing is told of it. */
  readonly isUnseen?: boolean;
}

/** What all agreements of a run share. */
export interface ComparingOptions {
  /** All rules, in catalogue order. */
  readonly rules: readonly Rule[];
  /** `2027-01-31`, for exceptions that hold until a day. */
  readonly today?: string;
}

/** A place in an agreement of the run. */
export interface PlaceBeside extends FilePlace {
  readonly of: Beside;
}

/** What a rule that compares has to say in the report of an agreement. */
export interface Told extends Pick<SharedProblem, 'message' | 'section' | 'proposal' | 'severity'> {
  readonly rule: Rule;
  readonly at: PlaceBeside;
  readonly related: readonly PlaceBeside[];
  readonly data: Data;
}

/** What has come of comparing, for one agreement. */
export interface Heard {
  readonly told: readonly Told[];
  /** Rules that could not compare it, or not wholly, and why. */
  readonly unchecked: ReadonlyMap<Rule, Localised>;
}

const nothing: Heard = { told: [], unchecked: new Map() };

/** What the rules find among agreements, by agreement. The order of the agreements does not matter. */
export function compared(
  all: readonly Beside[],
  options: ComparingOptions,
): (one: Beside) => Heard {
  const listed = onceEach(all.filter(({ gathered }) => gathered.isCompared)).toSorted(byDay);
  const heard = new Map<Beside, Hearing>();
  const of = (one: Beside): Hearing => {
    const own: Hearing = heard.get(one) ?? { told: [], unchecked: new Map() };
    heard.set(one, own);
    return own;
  };
  for (const rule of options.rules) {
    if (!rule.comparing) continue;
    const known = new Map(listed.flatMap((one) => listedFor(rule, one)));
    const { problems, unchecked } = rule.comparing.find([...known.keys()]);
    const besideOf = (one: Listed) => known.get(one as Listed<never>);
    for (const { listed: one, reason } of unchecked) {
      const beside = besideOf(one);
      if (beside) of(beside).unchecked.set(rule, reason);
    }
    for (const problem of problems) {
      const shares = problem.among.flatMap((share): readonly PlacedShare[] => {
        const beside = besideOf(share.listed);
        return beside ? [{ ...share, beside }] : [];
      });
      const told = { rule, problem, shares };
      for (const share of tellers(told, options)) of(share.beside).told.push(toldOf(told, share));
    }
  }
  return (one) => heard.get(one) ?? nothing;
}

interface Hearing {
  readonly told: Told[];
  readonly unchecked: Map<Rule, Localised>;
}

/** A share with the agreement whose it is. */
interface PlacedShare extends Share {
  readonly beside: Beside;
}

interface SharedFind {
  readonly rule: Rule;
  readonly problem: SharedProblem;
  readonly shares: readonly PlacedShare[];
}

/** Nothing for a rule that took nothing. */
function listedFor(rule: Rule, one: Beside): readonly (readonly [Listed<never>, Beside])[] {
  const { gathered, values, settings, isWhole } = one;
  if (!Object.hasOwn(gathered.taken, rule.id)) return [];
  // What `take` of this rule gave, and nobody else may read.
  const taken = gathered.taken[rule.id] as never;
  return [[{ path: gathered.path, taken, values, settings, isWhole }, one]];
}

const nameOf = ({ gathered }: Beside) => gathered.path.replace(/\.[^./]+$/, '');

/** Files that share a name up to its last point are one agreement: the Markdown, else Word, else ODT, else PDF. */
function onceEach(all: readonly Beside[]): readonly Beside[] {
  const best = new Map<string, number>();
  for (const one of all) {
    const name = nameOf(one);
    const { rank } = one.gathered;
    best.set(name, Math.min(rank, best.get(name) ?? rank));
  }
  return all.filter((one) => one.gathered.rank === best.get(nameOf(one)));
}

/** The first day of the term, then the path: whoever comes later is told of the others. */
function byDay({ gathered: a }: Beside, { gathered: b }: Beside): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.path < b.path ? -1 : 1;
}

/**
 * Those in whose reports a problem stands: each that has accepted it, and the last of the others, unless all it has the
 * problem with have accepted it.
 */
function tellers(found: SharedFind, options: ComparingOptions): readonly PlacedShare[] {
  const { rule, problem, shares } = found;
  const able = shares.filter(({ beside }) => (beside.gathered.levels[rule.id] ?? 'off') !== 'off');
  // Also one that is unseen has accepted what it has accepted.
  const accepting = able.filter((share) => isAccepted(found, share, options));
  const open = able.filter((share) => !accepting.includes(share) && !share.beside.isUnseen);
  const left = shares.length - accepting.length;
  const seen = accepting.filter(({ beside }) => !beside.isUnseen);
  const last = open.at(-1);
  if (problem.place && accepting.length > 0)
    return accepting.slice(-1).filter((it) => seen.includes(it));
  return last && (left > 1 || accepting.length === 0) ? [...seen, last] : seen;
}

/** Whether what is written in an agreement would accept what is told of it. */
function isAccepted(found: SharedFind, share: PlacedShare, { today }: ComparingOptions): boolean {
  const { rule } = found;
  const written = share.beside.gathered.exceptions.filter((one) => one.rule === rule.id);
  if (written.length === 0) return false;
  const sources = new Map<string, Source>();
  // No text is needed to see whether one place lies in another: it is enough that files can be told apart.
  const sourceOf = (of: Beside, where: FilePlace['in']): Source => {
    const path = `${where} ${of.gathered.path}`;
    const source = sources.get(path) ?? { path, text: '' };
    sources.set(path, source);
    return source;
  };
  const { at, related, message } = toldOf(found, share);
  const finding: Finding = {
    rule,
    severity: 'info',
    message,
    data: {},
    at: at.range,
    source: sourceOf(at.of, at.in),
    related: related.map((it) => ({ range: it.range, source: sourceOf(it.of, it.in) })),
    also: [],
    section: null,
    proposal: null,
    isQuestion: false,
    basis: [],
  };
  const exceptions = written.map((one) => ({ ...one, source: sourceOf(share.beside, one.in) }));
  return accept([finding], exceptions, { rules: [rule], ran: [rule], today }).left.length === 0;
}

/** More places than these are counted in the sentence, and shown of nobody: no reader follows them. */
const mostRelated = 20;

function toldOf({ rule, problem, shares }: SharedFind, share: PlacedShare): Told {
  const { message, data, section, proposal, severity, place } = problem;
  const others = shares.filter((one) => one !== share).slice(0, mostRelated);
  return {
    rule,
    message,
    at: { of: share.beside, ...(place ?? share.place) },
    related: place ? [] : others.map((one) => ({ of: one.beside, ...one.place })),
    data: { ...othersData(shares, share), ...data, ...share.data },
    ...(section && { section }),
    ...(proposal !== undefined && { proposal }),
    ...(severity && { severity }),
  };
}

/** More files than these are counted. */
const mostFiles = 3;

/** `{others}`: the other agreements of a problem by their paths, “a.md, b.md och 4 till”. */
function othersData(shares: readonly PlacedShare[], { listed }: PlacedShare): Data {
  const paths = new Set(shares.map((share) => share.listed.path));
  paths.delete(listed.path);
  const named = [...paths].slice(0, mostFiles);
  const more = paths.size - named.length;
  if (more === 0) return { others: named };
  return {
    'others.sv': `${named.join(', ')} och ${more} till`,
    'others.en': `${named.join(', ')} and ${more} more`,
  };
}
