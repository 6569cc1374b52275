import type { Agreement, Block } from '../../agreement/agreement.ts';
import { addDays } from '../../agreement/facts/calendar.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { lowerOf, type Said, saidIn } from '../../agreement/language/search.ts';
import { cellAt } from '../../agreement/neighbours.ts';
import { defineRule } from '../../rule.ts';
import { aidField, deMinimisClaim } from '../../rule-kinds/aid-claims.ts';

/** From this day information on such aid is entered in a register. */
const firstDay = '2026-01-01';
const entered =
  /(?<![a-zà-öø-ɏ])(?:registrer[a-zà-öø-ɏ]*|(?:förs|föra|fördes|förts|förde) in i|(?:de minimis|stöd)-?regist[a-zà-öø-ɏ]*|regist(?:er|ret))(?![a-zà-öø-ɏ])/g;
/** “Registreringsdatum: okänt”, “Registrerat: –”: what follows the label gives no day. */
const blank =
  /^(?: (?:den|dag|datum))?(?: ?[:|–—-])? ?(?:\(?(?:okän[dt]|oklart|saknas|tom[t]?|ej|inte|vet (?:ej|inte)|återstår|senare|ifylls|fylls i)(?![a-zà-öø-ɏ])|[–—_?.…-]+ ?$|$)/;
/** Nobody has done it. */
const undone =
  /(?<![a-zà-öø-ɏ])(?:(?:glömt|missat|försummat|dröjt|väntat|låtit bli) (?:bort )?(?:med )?att|inte hunn(?:it|its)|hann (?:inte|aldrig)|återstår|saknas|oklart|får vänta|dröjer|(?:är|står|finns) (?:ännu )?kvar|ännu (?:inte|ej|ogjor[dt])|inte ännu|ogjor[dt]|har (?:inte|ej) blivit av|blev (?:inte|aldrig) av|fallit mellan|när (?:någon|tid|det finns tid|vi|handläggaren|[a-zà-öø-ɏ]+ på [a-zà-öø-ɏ]+) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:hinner|får tid|finns|medges|medger|orkar)|i mån av tid|så småningom|längre fram|vid (?:lägligt )?tillfälle)(?![a-zà-öø-ɏ])/;
/** “Föreningen är registrerad i bidragsregistret”, “deltagare registreras”: another register than that of aid. */
const otherEntry =
  /(?<![a-zà-öø-ɏ])(?:(?:förening|bidrags|medlems|kund|besöks|deltagar|lokal|leverantörs|företags|stiftelse|moms)[a-zà-öø-ɏ]*(?:register|registret|registreras?)|(?:föreningen|klubben|stiftelsen|församlingen|deltagarna?|besökarna?|medlemmarna?)(?: [a-zà-öø-ɏ]+){0,5} registrera(?:d|s|t|ts))(?![a-zà-öø-ɏ])/;
/** … or it is put off until the partnership is over. */
const atTheEnd =
  /(?<![a-zà-öø-ɏ])(?:(?:när|då|tills|efter att|sedan|först|samtidigt som) (?:[a-zà-öø-ɏ]+ )?(?:partnerskapet|avtalet|överenskommelsen|avtalstiden|perioden|samarbetet|projektet|avtalsperioden) (?:har )?(?:upphör|upphört|löper ut|löpt ut|är slut|tar slut|tagit slut|avslutas|avslutats)|(?:vid|efter|i samband med) (?:partnerskapets|avtalets|överenskommelsens|avtalstidens|periodens|samarbetets|avtalsperiodens) (?:slut|upphörande|utgång)|(?:vid|efter|i samband med|i) slut(?:redovisning|rapport)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;

export const deMinimisNotRegistered = defineRule({
  id: 'de-minimis-not-registered',
  group: 'state-aid',
  title: { sv: 'Registrering av stöd av mindre betydelse', en: 'Registration of de minimis aid' },
  summary: {
    sv: 'Stöd av mindre betydelse som har beviljats från och med 2026 är infört i registret.',
    en: 'De minimis aid granted from 2026 on has been entered in the register.',
  },
  rationale: {
    sv: 'Från och med den 1 januari 2026 ska uppgifter om sådant stöd föras in i ett centralt register. Registret gör att andra som ger stöd kan se hur mycket som återstår till taket. Avtalskortet är rätt plats för dagen då det gjordes.',
    en: 'From 1 January 2026 information on such aid is to be entered in a central register. The register lets others who grant aid see how much remains to the ceiling. The card is the place for the day when it was done.',
  },
  advice: {
    sv: 'Ta reda på vem hos er som för in stödet i registret, och skriv dagen under statsstöd i avtalskortet.',
    en: 'Find out who at your organisation enters the aid in the register, and write the day under State aid in the card.',
  },
  about: 'text',
  severity: 'warning',
  basis: [
    {
      work: 'de-minimis-register',
      place: {
        sv: 'registrering från den 1 januari 2026',
        en: 'registration from 1 January 2026',
      },
    },
  ],
  languages: ['sv'],
  messages: {
    'not-registered': {
      sv: 'Stödet av mindre betydelse beviljades {granted}, men ingen dag för registrering är ifylld. För in stödet i registret, om det inte är gjort, och skriv dagen i avtalskortet.',
      en: 'The de minimis aid was granted on {granted}, but no day of registration has been filled in. Enter the aid in the register, if that has not been done, and write the day in the card.',
    },
    earlier: {
      sv: 'Registreringen {registered} är före dagen då stödet beviljades, {granted}. Se efter vilken av dagarna som stämmer.',
      en: 'The registration on {registered} is before the day the aid was granted, {granted}. Check which of the days is right.',
    },
    late: {
      sv: 'Stödet beviljades {granted} men registrerades först {registered}. Fristen är kort, så se efter hur lång den är och anteckna vad som hände.',
      en: 'The aid was granted on {granted} but registered only on {registered}. The time for it is short, so check how long it is and note what happened.',
    },
    ask: {
      sv: 'Vem för in stödet av mindre betydelse i registret, och när? Det gäller stöd som beviljas från och med 2026; skriv dagarna för beslut och registrering i avtalskortet.',
      en: 'Who enters the de minimis aid in the register, and when? It holds for aid granted from 2026 on; write the days of the decision and of the registration in the card.',
    },
  },
  proposals: {
    ask: {
      sv: 'Stödet förs in i registret för stöd av mindre betydelse av [fyll i: vem] när det har beviljats.',
      en: 'The aid is entered in the register of de minimis aid by [fill in: who] once it has been granted.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen betalar 100 000 kronor till föreningen.\n',
      card: 'statsstöd:\n  bedömning: de-minimis\n  beviljat: 2026-03-01\n',
      finds: [{ message: 'not-registered', on: '2026-03-01', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen betalar 100 000 kronor till föreningen.\n',
      card: 'statsstöd:\n  bedömning: de-minimis\n  beviljat: 2026-03-01\n  registrerat: 2026-02-01\n',
      finds: [{ message: 'earlier', on: '2026-02-01' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nBidraget lämnas som stöd av mindre betydelse.\n\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2027 till den 31 december 2028.\n',
      finds: [{ message: 'ask', on: 'stöd av mindre betydelse' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen betalar 100 000 kronor till föreningen.\n',
      card: 'statsstöd:\n  bedömning: de-minimis\n  beviljat: 2026-03-01\n  registrerat: 2026-03-12\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen betalar 100 000 kronor till föreningen.\n',
      card: 'statsstöd:\n  bedömning: de-minimis\n  beviljat: 2026-03-01\n  registrerat: 2026-08-20\n',
      finds: [{ message: 'late', on: '2026-08-20' }],
    },
    {
      // Granted before there was a register.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen betalar 100 000 kronor till föreningen.\n',
      card: 'statsstöd:\n  bedömning: de-minimis\n  beviljat: 2025-11-01\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const claim = deMinimisClaim(agreement);
    if (!claim) return;
    const granted = aidField(agreement, 'granted');
    const registered = aidField(agreement, 'registered');
    if (!granted) {
      if (registered || isBefore(agreement) || isEntered(agreement)) return;
      const { at, source } = claim;
      yield { message: 'ask', at, source, isQuestion: true, proposal: 'ask' };
      return;
    }
    const day = String(granted.value);
    if (day < firstDay) return;
    if (!registered) {
      const { range, source } = granted;
      yield { message: 'not-registered', at: range, source, data: { granted: day } };
      return;
    }
    const { range, source } = registered;
    const entry = String(registered.value);
    const data = { granted: day, registered: entry };
    if (entry < day) yield { message: 'earlier', at: range, source, data };
    // Twenty working days are at most so many with Christmas or Easter among them.
    else if (entry > addDays(day, 35))
      yield { message: 'late', at: range, source, isQuestion: true, data };
  },
});

/** An agreement that ended, or began, before there was a register. */
function isBefore({ reading }: Agreement): boolean {
  return reading.term?.start != null && reading.term.start < '2025-06-01';
}

/** Whether the text says that somebody enters it, and not that nobody has. */
const isEntered = (agreement: Agreement): boolean =>
  saidIn(agreement, ['regist', 'förs in', 'föra in'], entered).some((said) => {
    const lower = lowerOf(said.sentence);
    return (
      !undone.test(lower) &&
      !atTheEnd.test(lower) &&
      !otherEntry.test(lower) &&
      !isBlank(agreement, said)
    );
  });

/** Whether it is a label with nothing after it, or in a table beside or above nothing. */
function isBlank(agreement: Agreement, { sentence, end }: Said): boolean {
  const { cell } = sentence.block;
  const after = lowerOf(sentence).slice(end);
  if (!cell) return /^(?: (?:den|dag|datum))? ?[:–—]/.test(after) && blank.test(after);
  if (!/^[^a-zà-öø-ɏ\d]*$/.test(after)) return false;
  const { table, row, column } = cell;
  const beside = cellAt(agreement, table, row, column + 1);
  const below = row === 0 ? cellAt(agreement, table, 1, column) : null;
  const isNothing = (one: Block | null) => !one || blank.test(lowered(one.prose.text).trim());
  return row === 0 ? below !== null && isNothing(below) && !hasDigit(beside) : isNothing(beside);
}

const hasDigit = (one: Block | null): boolean => /\d/.test(one?.prose.text ?? '');
