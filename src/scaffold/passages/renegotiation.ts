import { groupLike, groupWords, steering, working } from './groups.ts';
import { joined, othersOf, type Passage, type PassageContext, proposal } from './passage.ts';

/** Who may ask for changes, what happens when things do not go as planned, and when something from outside stops them. */
export const renegotiationPassage: Passage = {
  section: 'renegotiation',
  write: (context) => [
    proposal(
      {
        sv: 'Varje part kan begära omförhandling av avtalet. Parterna träffas då inom en månad.',
        en: 'Each party may ask for renegotiation of the agreement. The parties then meet within a month.',
      },
      'renegotiation',
    ),
    proposal(
      {
        sv: `Den part som märker en avvikelse från avtalet berättar det för ${othersOf(context)} så snart som möjligt, och parterna kommer överens om vad som behöver göras.`,
        en: `A party that notices a deviation from the agreement tells ${othersOf(context)} as soon as possible, and the parties agree on what needs to be done.`,
      },
      'deviations',
    ),
    joined(
      proposal(
        {
          sv: 'Hindras arbetet av yttre omständigheter som ingen av dem råder över ställer de om tillsammans.',
          en: 'If circumstances beyond their control hinder the work, they adapt together.',
        },
        'outside-events',
      ),
    ),
  ],
};

/** Ending at once, when a party fails badly and does not put it right. */
export const rescissionPassage: Passage = {
  section: 'renegotiation',
  write: () => [
    proposal(
      {
        sv: 'En part får häva avtalet med omedelbar verkan om en annan part allvarligt brister i sina åtaganden och inte rättar till det inom en månad efter en skriftlig påminnelse.',
        en: 'A party may rescind the agreement with immediate effect if another party seriously fails in its commitments and does not put it right within a month of a written reminder.',
      },
      'rescission',
    ),
  ],
};

/** The steps of a disagreement, with the groups that there are: never a court. */
function steps(context: PassageContext): readonly string[] {
  const found = [working, steering].flatMap((pattern) => groupLike(pattern, context) ?? []);
  return [...new Set(found.map((group) => groupWords(group, context)))];
}

/** How a disagreement is settled: talk, then the groups, then someone outside whom all trust. */
export const disputePassage: Passage = {
  section: 'renegotiation',
  write: (context) => {
    const isSwedish = context.locale === 'sv';
    const heads = isSwedish ? 'parternas ledningar' : 'the management of the parties';
    const [first = heads, second] = steps(context);
    const then = second === undefined ? '' : isSwedish ? ' och därefter till ' : ' and then to ';
    const goes = `${first}${then}${second ?? ''}`;
    return [
      proposal(
        {
          sv: `Är parterna oense om avtalet talar kontaktpersonerna först med varandra. Enas de inte går frågan till ${goes}. Det som då återstår tar parterna till en utomstående som alla har förtroende för.`,
          en: `If the parties disagree about the agreement, the contact persons first talk to each other. If they cannot agree, the matter goes to ${goes}. What then remains unsettled the parties take to someone outside whom they all trust.`,
        },
        'dispute',
      ),
    ];
  },
};
