import type { Extension, Frontmatter, Interval, Meeting, Notice } from '../agreement.ts';
import { addMonths } from './calendar.ts';

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wholeOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;

const intervals: ReadonlySet<unknown> = new Set<Interval>([
  'year',
  'half-year',
  'term',
  'quarter',
  'month',
  'week',
  'two-years',
]);
const isInterval = (value: unknown): value is Interval => intervals.has(value);

/** A place in the frontmatter: of the path, else of the whole. */
function placeOf({ fields, source, range }: Frontmatter, path: string) {
  const field = fields.get(path);
  return {
    from: 'frontmatter',
    source: field?.source ?? source,
    range: field?.range ?? range,
  } as const;
}

function termOf({ value }: Frontmatter): Values | null {
  const term = value?.['term'];
  return isValues(term) ? term : null;
}

/** The notice that frontmatter or a card states. */
export function noticeInFrontmatter(frontmatter: Frontmatter): Notice | null {
  const months = wholeOf(termOf(frontmatter)?.['notice-months']);
  return months === null ? null : { months, ...placeOf(frontmatter, 'term.notice-months') };
}

/**
 * The extension that frontmatter or a card states; what it leaves out is taken from the text.
 * @param end the last day of the agreement
 */
export function extensionInFrontmatter(
  frontmatter: Frontmatter,
  prose: Extension | null,
  end: string | null,
): Extension | null {
  const stated = termOf(frontmatter)?.['extension'];
  if (!isValues(stated)) return null;
  const before = wholeOf(stated['decide-months-before']);
  const automatic = stated['automatic'];
  const decideMonthsBefore = before ?? prose?.decideMonthsBefore ?? null;
  const counted =
    end !== null && decideMonthsBefore !== null ? addMonths(end, -decideMonthsBefore) : null;
  return {
    months: (wholeOf(stated['months']) || null) ?? prose?.months ?? null,
    maxTimes: (wholeOf(stated['max-times']) || null) ?? prose?.maxTimes ?? null,
    decideMonthsBefore,
    decideBy: counted ?? prose?.decideBy ?? null,
    automatic: typeof automatic === 'boolean' ? automatic : (prose?.automatic ?? null),
    ...placeOf(frontmatter, 'term.extension'),
  };
}

/** How often the groups meet that frontmatter or a card lists. */
export function meetingsInFrontmatter(frontmatter: Frontmatter): readonly Meeting[] {
  const groups = frontmatter.value?.['groups'];
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group: unknown, index) => {
    if (!isValues(group)) return [];
    const { name, times, per } = group;
    const count = wholeOf(times);
    if (typeof name !== 'string' || name.trim() === '' || !count || !isInterval(per)) return [];
    const place = placeOf(frontmatter, `groups.${index}`);
    return [{ body: name.trim().toLowerCase(), times: count, per, minimum: false, ...place }];
  });
}
