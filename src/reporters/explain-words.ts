import type { severityOf } from '../check.ts';
import { sections } from '../generated/sections.ts';
import { fillAll, type Localised } from '../locale.ts';
import type { Profile } from '../profile.ts';
import type { Rule } from '../rule.ts';

export const explainWords = {
  summary: { sv: 'Så ska det vara', en: 'How it should be' },
  rationale: { sv: 'Varför', en: 'Why' },
  advice: { sv: 'Så gör ni', en: 'What to do' },
  proposals: { sv: 'Att kopiera och göra om till ert eget', en: 'To copy and make your own' },
  authority: { sv: 'Vem säger det', en: 'Who says so' },
  severity: { sv: 'Hur allvarligt är det', en: 'How serious is it' },
  profiles: { sv: 'I olika regelverk, före underskrift', en: 'By profile, before signing' },
  bad: { sv: 'Exempel som ger en anmärkning', en: 'An example with a finding' },
  good: { sv: 'Exempel utan anmärkning', en: 'An example without one' },
  heldAgainst: { sv: 'Regelverk: {title}.', en: 'Profile: {title}.' },
  atStage: { sv: 'Läge: {stage}.', en: 'Stage: {stage}.' },
  card: { sv: 'Avtalskortet bredvid:', en: 'The agreement card beside it:' },
  agreement: { sv: 'Avtalet:', en: 'The agreement:' },
  aboutCase: { sv: 'om ärendet, inte texten', en: 'about the case, not the text' },
  accept: { sv: 'Om ni har skäl att låta det vara', en: 'If you have reason to let it be' },
  acceptHow: {
    sv: 'Skriv skälet på en egen rad före stycket eller rubriken det gäller:',
    en: 'Write the reason on a line of its own before the paragraph or heading it is about:',
  },
  acceptComment: {
    sv: '<!-- iop-godta {rule}: ert skäl -->',
    en: '<!-- iop-ignore {rule}: your reason -->',
  },
  acceptElse: {
    sv: 'Gäller det något som saknas i hela avtalet skriver ni iop-godta-fil i stället, före det första avsnittet. Ska det inte stå i texten skriver ni regel och skäl under ”godtagna” i avtalskortet, och om ni vill av och till. Det som ni har godtagit räknas inte, men står med sitt skäl i varje rapport.',
    en: 'If the agreement as a whole lacks something, write iop-ignore-file instead, before the first section. If the reason should not stand in the text, write rule and reason under “exceptions” in the agreement card, and by and until if you like. What you have accepted is not counted, but stands with its reason in every report.',
  },
  acceptAll: {
    sv: 'En anmärkning samlar alla ställen, så skälet behöver gälla dem alla.',
    en: 'One finding gathers all the places, so the reason has to hold for them all.',
  },
  acceptSome: {
    sv: 'Det som gör att resten inte kan läsas går inte att godta.',
    en: 'What keeps the rest from being read cannot be accepted.',
  },
  acceptNever: {
    sv: 'Det här går inte att godta. Det behöver rättas.',
    en: 'This cannot be accepted. It needs to be put right.',
  },
  askedFirst: {
    sv: 'Innan avtalet är beslutat ställs det som en fråga till ärendet och räknas inte.',
    en: 'Until the agreement is decided on it is asked as a question about the case and not counted.',
  },
  notCounted: {
    sv: 'Det står överst i rapporten och räknas aldrig.',
    en: 'It stands at the top of the report and is never counted.',
  },
  usesToday: {
    sv: 'Det beror på vilken dag granskningen görs (--today) och är aldrig något som ska rättas före underskrift.',
    en: 'It depends on the day of the check (--today) and is never something to put right before signing.',
  },
  compares: {
    sv: 'Det syns först när flera avtal granskas tillsammans, till exempel en hel mapp.',
    en: 'It shows only when several agreements are checked together, such as a whole folder.',
  },
  otherFile: {
    sv: 'Ett annat avtal i mappen, {path}:',
    en: 'Another agreement in the folder, {path}:',
  },
  settings: { sv: 'Inställningarna i iop.config.yaml:', en: 'The settings in iop.config.yaml:' },
  onDay: { sv: 'Dag: {today}.', en: 'Day: {today}.' },
  change: { sv: 'Om ni vill ha det på ett annat sätt', en: 'If you want it otherwise' },
  changeHow: {
    sv: 'Skriv ”{rule}:” och en nivå under ”rules:” i iop.config.yaml: error (rätta före underskrift), warning (ta ställning), info (tips) eller off (stäng av). Varje rapport säger vad ni har ändrat.',
    en: 'Write “{rule}:” and a level under “rules:” in iop.config.yaml: error (put right before signing), warning (decide), info (tip) or off. Every report says what you have changed.',
  },
  several: {
    sv: 'Flera kontroller handlar om ”{query}”:',
    en: 'Several rules are about “{query}”:',
  },
  choose: { sv: 'Välj en: iop explain <namn>', en: 'Choose one: iop explain <name>' },
  sectionOf: { sv: 'en del av avtalet', en: 'a part of the agreement' },
  key: { sv: 'nyckel:', en: 'key:' },
  guidance: { sv: 'Det här kan avsnittet svara på', en: 'What the section may answer' },
  beginning: { sv: 'Att börja från', en: 'To begin from' },
  headings: { sv: 'Rubriker som känns igen', en: 'Headings that are recognised' },
  andOthers: { sv: ' med flera.', en: ' and others.' },
  mark: {
    sv: 'Har ni en helt annan rubrik? Skriv {mark} på en egen rad ovanför den.',
    en: 'Is your heading quite another? Write {mark} on a line of its own above it.',
  },
  asked: { sv: 'Vad regelverken säger, och var', en: 'What the profiles say, and where' },
  notAsked: { sv: 'säger inget om avsnittet', en: 'says nothing about the section' },
  required: { sv: 'krav på punkterna:', en: 'requires the points:' },
  recommended: { sv: 'råd om punkterna:', en: 'advises the points:' },
  rulesAbout: { sv: 'Kontroller som gäller avsnittet', en: 'Rules about the section' },
  more: {
    sv: 'Mer om en kontroll: iop explain <namn>',
    en: 'More about a rule: iop explain <name>',
  },
  severalSections: {
    sv: 'Flera delar av avtalet handlar om ”{query}”:',
    en: 'Several parts of the agreement are about “{query}”:',
  },
} as const satisfies Readonly<Record<string, Localised>>;

const reasons = {
  config: { sv: 'så står det i era inställningar', en: 'your settings say so' },
  profile: {
    sv: 'så säger regelverket om den här kontrollen',
    en: 'the profile says so of this rule',
  },
  required: {
    sv: 'regelverket kräver punkten ”{point}”',
    en: 'the profile requires the point “{point}”',
  },
  recommended: {
    sv: 'regelverket råder till punkten ”{point}”',
    en: 'the profile advises the point “{point}”',
  },
  none: {
    sv: 'regelverket säger inget om punkten ”{point}”',
    en: 'the profile says nothing of the point “{point}”',
  },
  today: {
    sv: 'ett avtal ska inte stoppas bara för att en dag går',
    en: 'no agreement should be stopped just because a day passes',
  },
  draft: {
    sv: 'ett utkast är inte färdigt: det som ska rättas blir något att ta ställning till',
    en: 'a draft is not finished: what must be put right becomes something to decide',
  },
  strict: {
    sv: 'kan inte stå så i något läge',
    en: 'can never be right, whatever the stage',
  },
  ended: { sv: 'avtalet gäller inte längre', en: 'the agreement is no longer in force' },
  'off-by-default': {
    sv: 'är avstängd om ingen slår på den',
    en: 'is off unless someone switches it on',
  },
  stage: { sv: 'så är det just i det här läget', en: 'so it is at this very stage' },
  /** Nothing but the rule itself had a say. */
  rule: { sv: '', en: '' },
} as const satisfies Readonly<Record<string, Localised>>;

function pointReason({ levelOf }: Rule, { points }: Profile): Localised {
  if (!levelOf) return reasons.rule;
  const { section, point } = levelOf;
  const level = points[section]?.[point] ?? 'none';
  const title = sections[section].points[point]?.title ?? sections[section].title;
  return fillAll(reasons[level], { 'point.sv': title.sv, 'point.en': title.en });
}

type Context = Pick<Parameters<typeof severityOf>[1], 'stage' | 'profile'>;

/** Why a rule has the severity it has at a stage: what had the last say. */
export function reasonFor(
  rule: Rule,
  { stage, profile }: Context,
  { severity, why }: ReturnType<typeof severityOf>,
): Localised {
  const by = why.at(-1)?.by ?? 'rule';
  const kept = (stage === 'draft' || stage === 'ended') && severity === 'error';
  if (kept && rule.strictInDraft) return reasons.strict;
  if (by === 'point') return pointReason(rule, profile);
  return reasons[by];
}
