import { bibliography, isWork, type WorkId } from '../../bibliography.ts';
import type { Finding } from '../../finding.ts';
import type { Locale, Localised } from '../../locale.ts';
import type { Profile } from '../../profile.ts';
import { readWords } from '../citation.ts';

interface Rested {
  readonly work: WorkId;
  readonly place?: Localised;
  /** What it says on the matter, in our own words. */
  readonly says: Localised;
}

/** What the sheet itself rests on, whatever the agreement says. */
const always: readonly Rested[] = [
  {
    work: 'procurement-act',
    place: { sv: '1 kap. 2, 15 och 16 §§', en: 'chapter 1, sections 2, 15 and 16' },
    says: {
      sv: 'vad upphandling, kontrakt och leverantör är. Ett kontrakt är skriftligt, har ekonomiska villkor och gäller varor, tjänster eller byggentreprenader.',
      en: 'what procurement, a contract and a supplier are. A contract is in writing, has pecuniary terms and concerns goods, services or works.',
    },
  },
  {
    work: 'hfd-2020-15',
    says: {
      sv: 'ett avtal som kallades IOP, där en stiftelse drev ett vårdboende mot ersättning per år, var ett tjänstekontrakt som skulle ha upphandlats. Att ersättningen bara täckte kostnader, att vinstsyfte saknades och vad avtalet kallades avgjorde inte.',
      en: 'an agreement called an IOP, under which a foundation ran a care home for yearly pay, was a service contract that should have been procured. That the pay only covered costs, that there was no aim of profit and what the agreement was called did not decide.',
    },
  },
  {
    work: 'alingsas-appeal',
    says: {
      sv: 'samma mål i en tidigare instans, med omständigheterna.',
      en: 'the same case in an earlier instance, with its circumstances.',
    },
  },
  {
    work: 'grant-or-payment',
    says: {
      sv: 'för bidrag talar att verksamheten saknar vinstsyfte, drivs i egen regi, att pengarna hjälper till egen finansiering och att myndigheten inte tog initiativet. För köp talar ett behov som myndigheten har bestämt i förväg, en tjänst som den har specificerat och sanktioner.',
      en: 'for a grant speak that the activity has no aim of profit, is run under its own direction, that the money helps own financing and that the authority did not take the initiative. For a purchase speak a need that the authority has defined in advance, a service that it has specified, and sanctions.',
    },
  },
  {
    work: 'competition-authority-grant',
    says: {
      sv: 'samma gräns. Att pengarna kallas bidrag avgör inte.',
      en: 'the same line. That the money is called a grant does not decide.',
    },
  },
  {
    work: 'procurement-authority-criteria',
    says: {
      sv: 'gemensamt behov, tillit, samhällsnytta, ingen färdig lösning att köpa och att båda bidrar.',
      en: 'a common need, trust, public benefit, no ready-made solution to buy, and that both contribute.',
    },
  },
  {
    work: 'procurement-authority-iop',
    says: {
      sv: 'ett IOP måste rymmas inom reglerna om upphandling, statsstöd och kommunens befogenheter, och bedöms från fall till fall.',
      en: 'an IOP must fit the rules on procurement, State aid and the powers of municipalities, and is assessed case by case.',
    },
  },
  {
    work: 'skr-criteria',
    says: {
      sv: 'bland annat samfinansiering, gemensam styrning, ingen detaljreglering och längre tid.',
      en: 'among others co-financing, common steering, no detailed regulation and a longer time.',
    },
  },
];

function lineOf(work: WorkId, place: string, says: string, locale: Locale): string {
  const { title, url } = bibliography[work];
  const where = place === '' ? title[locale] : `${title[locale]}, ${place}`;
  const what = says === '' ? where : `${where}: ${says}`;
  const ended = /[.!?]$/.test(what) ? what : `${what}.`;
  const address = url === null ? '' : ` <${url}>`;
  return `- ${ended} ${readWords(work, locale)}${address}`.trimEnd();
}

/** The law, cases and guidance that the sheet and the findings in it rest on, each with the day it was read. */
export function basisLines(
  profile: Profile,
  findings: readonly Finding[],
  locale: Locale,
): readonly string[] {
  const known = new Set<WorkId>(always.map(({ work }) => work));
  const places = new Map<WorkId, Set<string>>();
  const own = profile.basis.work;
  if (isWork(own) && !known.has(own) && profile.criteria.length > 0) places.set(own, new Set());
  for (const { work, place } of findings.flatMap(({ basis }) => basis)) {
    if (known.has(work) || bibliography[work].kind === 'integrity') continue;
    const told = places.get(work) ?? new Set<string>();
    if (place) told.add(place[locale]);
    places.set(work, told);
  }
  return [
    ...always.map(({ work, place, says }) =>
      lineOf(work, place?.[locale] ?? '', says[locale], locale),
    ),
    ...Array.from(places, ([work, told]) => lineOf(work, [...told].join('; '), '', locale)),
  ];
}
