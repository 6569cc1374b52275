import type { Agreement, Frequency, Meeting } from '../agreement.ts';
import { meetingsInFrontmatter } from '../facts/frontmatter-term.ts';
import { timesInYear } from '../facts/term-times.ts';
import { ownFacts } from '../own-facts.ts';
import { timesData } from './interval-words.ts';
import { cardsOf, type Mismatch, plainName } from './mismatch.ts';

const yearly = ({ times, per }: Pick<Frequency, 'times' | 'per'>) => times * timesInYear(per);

/** Whether a group goes by the name that the text gives a body: “Styrgruppen” and “styrgrupp”. */
function isBody(name: string, body: string): boolean {
  const words = plainName(name);
  const start = ` ${words}`.indexOf(` ${plainName(body)}`);
  return (
    start >= 0 && words.slice(start + plainName(body).length).search(/^(?:en|s|ens)?(?: |$)/) === 0
  );
}

function saysSame(stated: Meeting, told: Frequency): boolean {
  if (told.minimum) return yearly(stated) >= yearly(told) - 0.01;
  return Math.abs(yearly(stated) - yearly(told)) < 0.01;
}

/** Groups that meet as often as frontmatter or card says nowhere in the text, but otherwise. */
export function meetingMismatches(agreement: Agreement): readonly Mismatch[] {
  const groups = cardsOf(agreement)
    .map((card) => ({ card, meetings: meetingsInFrontmatter(card) }))
    .find(({ meetings }) => meetings.length > 0);
  if (!groups) return [];
  const told = ownFacts(agreement, agreement.facts.frequencies);
  return groups.meetings.flatMap((stated) => {
    const own = told.filter(({ body }) => body !== null && isBody(stated.body, body));
    const [first] = own;
    if (!first || own.some((one) => saysSame(stated, one))) return [];
    const isShared = groups.meetings.some(
      (other) => other !== stated && isBody(other.body, first.body ?? ''),
    );
    if (isShared) return [];
    const times = [...groups.card.fields.values()].find(
      ({ path, range }) =>
        /^groups\.\d+\.times$/.test(path) &&
        range.start >= stated.range.start &&
        range.end <= stated.range.end,
    );
    const entry: Mismatch = {
      kind: 'meetings',
      at: times?.range ?? stated.range,
      source: stated.source,
      told: own.map(({ range }) => range),
      section: 'follow-up',
      data: {
        name: stated.body,
        ...timesData('stated', stated.times, stated.per),
        ...timesData('told', first.times, first.per),
      },
    };
    return [entry];
  });
}
