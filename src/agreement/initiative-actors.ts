import type { Agreement, Party, Sentence, Side } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { allMatches } from './language/all-matches.ts';
import { isWrittenByPublic, namesOtherThanUs, weOfPublic } from './language/voice.ts';

/** Somebody whom a sentence names; `both`: “parterna”. */
export interface Actor {
  readonly side: Exclude<Side, 'none'> | 'both';
  readonly start: number;
  readonly end: number;
  readonly isGenitive: boolean;
  /** It stands after “till”, “i”, “med” … */
  readonly preposition: string | null;
}

const nouns: readonly (readonly [Actor['side'], RegExp])[] = [
  [
    'civil',
    /(?<![a-zà-öø-ɏ])(?:(?!kommunal|region|kommun)[a-zà-öø-ɏ-]{0,30}(?:förening|organisation|klubb|församling|nätverk|kvinnojour|studieförbund|idrottsförbund|byalag|bygderåd|(?!samordnings|gymnasie|räddnings)[a-zà-öø-ɏ]{3,}förbund|[a-zà-öø-ɏ]{0,30}forum|hembygdsförbund)(?:en|et|ar|er|arna|erna)?|stiftelsen|civilsamhället|(?:det )?civila samhället|(?:den |det |de )?idéburn?[ae]?(?: (?:sektorn|parten|parterna|sidan))?|boende|invånar(?:e|na)|föräldrar(?:na)?|ungdomar(?:na)?|eldsjäl(?:ar|arna)|medlemmar(?:na)?|volontärer(?:na)?|hyresgäster(?:na)?|grannar(?:na)?|bybor(?:na)?|pensionärer(?:na)?)(s)?(?![a-zà-öø-ɏ])/g,
  ],
  [
    'public',
    /(?<![a-zà-öø-ɏ])(?:kommunen|staden|regionen|kommunstyrelsen|beställaren|socialtjänsten|rektorn?|skolan|(?:social|fritids|kultur|kommun|förvaltnings|enhets|stads|skol|omsorgs)chef(?:en)?|kommunalråd(?:et)?|[a-zà-öø-ɏ-]*(?:nämnd|förvaltning)(?:en|erna)?|[a-zà-öø-ɏ]*kontoret|(?!lokal|ungdoms|distrikts|förenings)[a-zà-öø-ɏ]{4,26}(?:enheten|avdelningen)|(?:tjänste(?:personer|män)|politiker)(?:na|nen)?|(?:kommun|stads)huset|(?:kultur|fritids|social|kommun)(?:sekreterare|strateg)(?:n|en)?|det offentliga|den offentliga parten|kommunfullmäktige|fullmäktige)(s)?(?![a-zà-öø-ɏ])/g,
  ],
  ['both', /(?<![a-zà-öø-ɏ])(?:parterna|båda parter|bägge parter)(s)?(?![a-zà-öø-ɏ])/g],
];

const preposition =
  /(?<![a-zà-öø-ɏ])(till|med|åt|hos|i|inom|på|från|ifrån|av|för|mellan|mot|om|genom|ur|via)(?: (?:den|det|de|en|ett|flera|några|lokala|en grupp|ledare|företrädare|representanter|andra|samma|olika)){0,2} $/;

const acting =
  /^ (?:[a-zà-öø-ɏ-]+ )?(?:[a-zà-öø-ɏ]*(?:styrelse|ledare|ledning|sektion|möte|medlemmar|volontärer)|ordförande|kassör|ungdomar|tjejer|killar|mammor|pappor|[a-zà-öø-ɏ]*(?:grupp|utskott|avdelning|krets|utredare|strateg|handläggare|konsulent)|grundare|föreståndare|stämma|[a-zà-öø-ɏ]*chef|[a-zà-öø-ɏ]*sekreterare|tjänstepersoner|[a-zà-öø-ɏ]*samordnare|[a-zà-öø-ɏ]*råd|[a-zà-öø-ɏ]*kommitté|kansli|kyrkoherde|diakon(?:er)?|präst(?:er)?|jurist(?:er)?|representanter|företrädare)(?:n|na|en|et|r|rna)?(?![a-zà-öø-ɏ])/;

const sideOf = ({ side }: Party): Actor['side'] => (side === 'public' ? 'public' : 'civil');

/** Everybody whom a sentence names, in order. */
export function actorsIn(text: string, lower: string, parties: readonly Party[]): readonly Actor[] {
  const found: Actor[] = [];
  const add = (side: Actor['side'], start: number, end: number, isGenitive: boolean) => {
    if (found.some((other) => start < other.end && other.start < end)) return;
    const before = preposition.exec(lower.slice(Math.max(0, start - 40), start));
    // “jourens styrelse”, “kommunens fritidschef”: those who act for it.
    const body = isGenitive ? (acting.exec(lower.slice(end, end + 60))?.[0].length ?? 0) : 0;
    found.push({
      side,
      start,
      end: end + body,
      isGenitive: isGenitive && body === 0,
      preposition: before?.[1] ?? null,
    });
  };
  for (const { party, start, end, isGenitive } of partyMentionsIn(text, parties))
    add(sideOf(party), start, end, isGenitive);
  for (const [side, pattern] of nouns) {
    for (const match of allMatches(lower, pattern))
      add(side, match.index, match.index + match[0].length, match[1] !== undefined);
  }
  if (!parties.some(({ name }) => /avdelning|enhet/i.test(name))) {
    for (const { index, 0: body } of allMatches(lower, unit))
      add('public', index, index + body.length, false);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A part of the municipality, where no party is called so. */
const unit = /(?<![a-zà-öø-ɏ])(?:avdelningen|enheten)(?![a-zà-öø-ɏ])/g;

/** “I mars bad vi nämnden om ett möte”, where the association writes. */
function asksPublic(
  agreement: Agreement,
  lower: string,
  actors: readonly Actor[],
  we: number,
): boolean {
  const next = actors.find(({ start }) => start > we);
  if (we < 0 || !next || actors.some(({ side }) => side !== 'public')) return false;
  return (
    /^vi (?:[a-zà-öø-ɏ]+ )?$/.test(lower.slice(we, next.start)) && !isWrittenByPublic(agreement)
  );
}

/** “… och därför ringde vi er”: the association is called upon. */
const called =
  /(?<![a-zà-öø-ɏ])(?:ringde|frågade|kontaktade|bad|mejlade|valde|undrade|skrev till|hörde av oss till)(?: vi)?(?: upp)? er(?![a-zà-öø-ɏ])/;
const youOf = (end: number) => ({ start: end - 2, end, preposition: 'till' });

const weAt = /(?<![a-zà-öø-ɏ])vi(?![a-zà-öø-ɏ])/;
const usAt = /(?<![a-zà-öø-ɏ])oss(?![a-zà-öø-ɏ])/;
const ofPublic = new RegExp(`(?<![a-zà-öø-ɏ])${weOfPublic}(?![a-zà-öø-ɏ])`);
/** “vi i föreningen”, “en grupp mammor i föreningen”, “ordföranden i Norra”: they are the association. */
const within =
  /(?<![a-zà-öø-ɏ])(?:(?:vi|några|en grupp|ett gäng|två|tre|fyra|fem|flera|många)(?: (?!på|upp|in|ut|av|fram)[a-zà-öø-ɏ]+)?(?: som)?|(?:två |tre |flera |några |de )?(?:unga |aktiva )?(?:[a-zà-öø-ɏ]*ledare|medlemmar|ungdomar|tjejer|killar|volontärer|eldsjälar|mammor|pappor|föräldrar)(?:n|na)?|ordföranden|kassören|diakonen|styrelsen) (?:i|från|inom|på|hos) (?:den )?$/;
/** “Amina och Göran i Norra” */
const person =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])[A-ZÅÄÖ][a-zà-öø-ɏ]{2,20}(?: [A-ZÅÄÖ][a-zà-öø-ɏ]{1,20})?(?:(?:,| och) [A-ZÅÄÖ][a-zà-öø-ɏ]{2,20}(?: [A-ZÅÄÖ][a-zà-öø-ɏ]{1,20})?){0,2} (?:i|från|på|hos) (?:den )?$/;

/**
 * “Vi knackade på hos enhetschefen”: whoever goes to the municipality is the civil side. “Vi kom på att Norra vore
 * perfekt”, “de ringde oss”: beside an association that is named, “vi” is the municipality.
 */
export function withUs(
  agreement: Agreement,
  sentence: Sentence,
  lower: string,
  found: readonly Actor[],
): readonly Actor[] {
  const actors = found.map((one) => {
    if (!one.preposition || one.isGenitive) return one;
    const lead =
      within.exec(lower.slice(0, one.start)) ??
      person.exec(sentence.text.slice(Math.max(0, one.start - 80), one.start));
    if (!lead) return one;
    const start = one.start - (lead.input.length - lead.index);
    const before = preposition.exec(lower.slice(Math.max(0, start - 40), start));
    return { ...one, start, preposition: before?.[1] ?? null };
  });
  const add = (side: Actor['side'], start: number, end: number, preposition: string | null) =>
    [...actors, { side, start, end, isGenitive: false, preposition }].sort(
      (a, b) => a.start - b.start,
    );
  const own = ofPublic.exec(lower);
  if (own?.[0].startsWith('vi')) {
    const end = own.index + own[0].length;
    const others = actors.filter(({ start }) => start < own.index || start >= end);
    const you = called.exec(lower);
    return [
      ...others,
      ...(you
        ? [{ ...youOf(you.index + you[0].length), side: 'civil' as const, isGenitive: false }]
        : []),
      { side: 'public' as const, start: own.index, end, isGenitive: false, preposition: null },
    ].sort((a, b) => a.start - b.start);
  }
  if (actors.length === 0) return actors;
  const we = lower.search(weAt);
  if (actors.every(({ side, preposition: word }) => side === 'public' && word))
    return we < 0 ? actors : add('civil', we, we + 2, null);
  if (asksPublic(agreement, lower, actors, we)) return add('civil', we, we + 2, null);
  // “Kommunen hörde av sig till oss”, where the association writes.
  if (actors.every(({ side }) => side === 'public') && !isWrittenByPublic(agreement)) {
    const at = lower.search(usAt);
    return at < 0 ? actors : add('civil', at, at + 3, 'till');
  }
  if (!actors.every(({ side }) => side === 'civil')) return actors;
  if (!namesOtherThanUs(agreement, sentence) || actors.some(({ start }) => start === we))
    return actors;
  const us = lower.search(usAt);
  if (we >= 0 && !(us >= 0 && us < we)) return add('public', we, we + 2, null);
  return us < 0 ? actors : add('public', us, us + 3, 'till');
}
