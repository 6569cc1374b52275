import type { Localised } from '../../locale.ts';

/** What stands in the lawyer’s sheet besides what the document says. */
export const juristWords = {
  title: { sv: 'Underlag för juristen: {title}', en: 'Briefing for the lawyer: {title}' },
  document: { sv: 'Dokument', en: 'Document' },
  profile: { sv: 'Regelverk', en: 'Profile' },
  decided: { sv: '{title} (beslutat {decided})', en: '{title} (decided {decided})' },
  stage: { sv: 'Läge', en: 'Stage' },
  about: {
    sv: 'Citaten är hämtade ur avtalet och ordnade efter publicerade tecken på vad som är partnerskap och vad som är köp av en tjänst. De är inte räknade eller vägda mot varandra: bedömningen görs av helheten, i varje enskilt fall, och den är juristens.',
    en: 'The quotations are taken from the agreement and sorted by published signs of what is a partnership and what is buying a service. They are neither counted nor weighed against each other: the assessment is made of the whole, case by case, and it is the lawyer’s.',
  },
  quotes: { sv: 'Citat ur avtalet', en: 'Quotations from the agreement' },
  for: { sv: 'Talar för partnerskap', en: 'Speaks for a partnership' },
  against: { sv: 'Liknar köp av tjänst', en: 'Resembles buying a service' },
  none: { sv: '*inget hittat*', en: '*nothing found*' },
  quote: { sv: '{sign} · {place}: ”{text}”', en: '{sign} · {place}: “{text}”' },
  plainQuote: { sv: '{place}: ”{text}”', en: '{place}: “{text}”' },
  claimed: { sv: '{sign} (nämns, men visas inte)', en: '{sign} (mentioned, but not shown)' },
  accepted: { sv: '{sign} (godtaget: {reason})', en: '{sign} (accepted: {reason})' },
  alsoAt: { sv: '{sign} · se också {places}', en: '{sign} · see {places} too' },
  money: { sv: 'Pengarna från det offentliga', en: 'The money from the public side' },
  moneyAbout: {
    sv: 'Vad pengarna kallas avgör inte hur de bedöms.',
    en: 'What the money is called does not decide how it is judged.',
  },
  noMoney: {
    sv: 'Ingen utbetalning hittades i texten.',
    en: 'No payment was found in the text.',
  },
  notFound: { sv: 'Hittades inte i texten', en: 'Not found in the text' },
  notFoundAbout: {
    sv: 'Att något inte hittades betyder inte säkert att det saknas. Verktyget känner igen vanliga sätt att säga det.',
    en: 'That something was not found does not have to mean that it is not there. The tool knows common ways of saying it.',
  },
  notTried: { sv: 'Prövades inte', en: 'Not tried' },
  swedishOnly: {
    sv: 'Avtalet är på engelska. Tecknen läses bara på svenska, så citaten får plockas fram för hand.',
    en: 'The agreement is in English. The signs are read in Swedish only, so the quotations have to be found by hand.',
  },
  unreadable: {
    sv: 'Filen gick inte att läsa som avtal, så det finns inget att citera.',
    en: 'The file could not be read as an agreement, so there is nothing to quote.',
  },
  criteria: { sv: 'Regelverkets kriterier', en: 'The criteria of the profile' },
  noCriteria: {
    sv: 'Regelverket har inga egna kriterier för när ett partnerskap passar.',
    en: 'The profile has no criteria of its own for when a partnership suits.',
  },
  assessment: { sv: 'Första bedömningen', en: 'First assessment' },
  assessed: { sv: '{point}: {answer}', en: '{point}: {answer}' },
  noAssessment: {
    sv: 'Ingen första bedömning står i avtalskortet.',
    en: 'There is no first assessment in the agreement card.',
  },
  day: { sv: 'Gjord {day}.', en: 'Made on {day}.' },
  verdict: { sv: 'Juristens bedömning:', en: 'The lawyer’s assessment:' },
  unsaid: { sv: 'Det texten inte säger', en: 'What the text does not say' },
  unsaidAbout: {
    sv: 'Frågor till ärendet. Svaren kan finnas där, och de hör till bedömningen.',
    en: 'Questions about the case. The answers may be there, and they belong to the assessment.',
  },
  worth: {
    sv: 'Vad är avtalet värt i allt, med alla förlängningar, och gör någon mer än parterna något för pengarna?',
    en: 'What is the agreement worth in all, with every extension, and does anybody but the parties do something for the money?',
  },
  inFact: {
    sv: 'Hur gick det till i verkligheten: vem kom med idén, vem beskrev behovet, och följer arbetet avtalet?',
    en: 'How was it in fact: who had the idea, who described the need, and does the work follow the agreement?',
  },
  services: {
    sv: 'Borås kriterium från 2016 talar om samhällsnyttiga tjänster. Läs det mot HFD 2020 ref. 15: att verksamheten är tjänster talar inte i sig för ett partnerskap.',
    en: 'Borås’s criterion of 2016 speaks of services of public benefit. Read it against HFD 2020 ref. 15: that the activity is services does not by itself speak for a partnership.',
  },
  rests: { sv: 'Det här vilar på', en: 'What this rests on' },
  same: {
    sv: 'Samma text ger alltid samma underlag. Ingen AI har använts och inget har skickats någonstans (iop {version}).',
    en: 'The same text always gives the same sheet. No AI was used and nothing was sent anywhere (iop {version}).',
  },
} as const satisfies Readonly<Record<string, Localised>>;
