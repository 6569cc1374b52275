import type { Localised } from '../../locale.ts';

/** What `iop assess` asks and says. */
export const assessCommandWords = {
  // The dialogue
  begin: { sv: 'Den första bedömningen', en: 'The first assessment' },
  how: {
    sv: 'Är ett partnerskap rätt form för det ni vill göra? Svara ja, nej eller oklart.\nEtt ja talar alltid för ett partnerskap. Ett nej är inget fel: det finns andra bra former.\nVi skriver kommunen och föreningen, också när det är en region eller en stiftelse.\nAvbryt med Ctrl-C: då sparas inget.',
    en: 'Is a partnership the right form for what you want to do? Answer yes, no or unclear.\nA yes always speaks for a partnership. A no is no failure: there are other good forms.\nWe write the municipality and the association, also when it is a region or a foundation.\nStop with Ctrl-C: then nothing is saved.',
  },
  howTitle: { sv: 'Så här går det till', en: 'How it works' },
  before: { sv: 'Så svarade ni {date}', en: 'What you answered {date}' },
  beforeUndated: { sv: 'Så svarade ni förut', en: 'What you answered before' },
  note: {
    sv: 'Vad bygger svaret på? (Enter för att hoppa över)',
    en: 'What does the answer rest on? (Enter to skip)',
  },
  noteMarket: {
    sv: 'Hur tog ni reda på det? (Enter för att hoppa över)',
    en: 'How did you find out? (Enter to skip)',
  },
  save: { sv: 'Spara i {path}?', en: 'Save in {path}?' },
  recordFile: {
    sv: 'Vill ni spara bedömningen som ett eget dokument? Skriv ett filnamn, till exempel bedömning.md (Enter för att låta bli)',
    en: 'Do you want to save the assessment as a document of its own? Write a file name, such as assessment.md (Enter not to)',
  },
  recordTitle: { sv: 'Vad heter partnerskapet?', en: 'What is the partnership called?' },
  recordBy: {
    sv: 'Vilka har gjort bedömningen? Skriv roller eller namn',
    en: 'Who made the assessment? Write roles or names',
  },
  // What came of it
  saved: { sv: 'Bedömningen är sparad i {path}.', en: 'The assessment is saved in {path}.' },
  startWriting: {
    sv: 'Börja på avtalet: iop new {path}',
    en: 'Start on the agreement: iop new {path}',
  },
  notSaved: { sv: 'Inget har sparats.', en: 'Nothing has been saved.' },
  same: {
    sv: 'Svaren är desamma som i {path}, så inget har ändrats.',
    en: 'The answers are the same as in {path}, so nothing has been changed.',
  },
  nothing: {
    sv: 'Det finns inga svar än, så inget har sparats.',
    en: 'There are no answers yet, so nothing has been saved.',
  },
  howToAnswer: {
    sv: 'Svara på en punkt med ja, nej eller oklart: iop assess {path}--answer {key}=ja',
    en: 'Answer a point with yes, no or unclear: iop assess {path}--answer {key}=yes',
  },
  howToStep: {
    sv: 'Säg vilket steg det gäller: iop assess {path}--step partnerskap',
    en: 'Say which step it is: iop assess {path}--step partnership',
  },
  noFileYet: {
    sv: '”{path}” finns inte än. Bedömningen sparas i {card} och hör ihop med avtalet när det får det namnet.',
    en: '“{path}” is not there yet. The assessment is saved in {card} and belongs with the agreement once it has that name.',
  },
  noFileYetNear: {
    sv: '”{path}” finns inte än (menade du ”{near}”?). Bedömningen sparas i {card} och hör ihop med avtalet när det får det namnet.',
    en: '“{path}” is not there yet (did you mean “{near}”?). The assessment is saved in {card} and belongs with the agreement once it has that name.',
  },
  inText: {
    sv: '{path} rad {line}: bedömningen står i själva avtalet. Den hör till ärendet och bör bara stå i {card}. Ta bort den ur avtalet när den är sparad där.',
    en: '{path} line {line}: the assessment stands in the agreement itself. It belongs to the case and should stand only in {card}. Remove it from the agreement once it is saved there.',
  },
  // What cannot be used
  noPipe: {
    sv: 'Bedömningen hör till ett avtal med ett namn. Skriv det, till exempel: iop assess avtal.md',
    en: 'The assessment belongs to an agreement with a name. Write it, for example: iop assess avtal.md',
  },
  cardUnclear: {
    sv: '{path} rad {line}: ”{key}” i bedömningen gick inte att förstå, så inget har sparats. Rätta raden eller ta bort den, och kör kommandot igen.',
    en: '{path} line {line}: “{key}” in the assessment could not be understood, so nothing has been saved. Put the line right or remove it, and run the command again.',
  },
  pointForm: {
    sv: '{name} skrivs som en punkt, ett likhetstecken och {what}, till exempel {name} tillit={example}. Det gick inte att förstå ”{value}”.',
    en: '{name} is written as a point, an equals sign and {what}, for example {name} trust={example}. “{value}” could not be understood.',
  },
  whatAnswer: { sv: 'ja, nej eller oklart', en: 'yes, no or unclear' },
  whatNote: { sv: 'en text', en: 'a text' },
  exampleAnswer: { sv: 'ja', en: 'yes' },
  exampleNote: { sv: '"Vi har inga viten."', en: '"We have no penalties."' },
  noPoint: {
    sv: '{name}: det finns ingen punkt som heter ”{value}”. Punkterna är {known}.',
    en: '{name}: there is no point called “{value}”. The points are {known}.',
  },
  noPointNear: {
    sv: '{name}: det finns ingen punkt som heter ”{value}”. Menade du ”{near}”?',
    en: '{name}: there is no point called “{value}”. Did you mean “{near}”?',
  },
  noStep: {
    sv: '--step kan vara {known}, inte ”{value}”.',
    en: '--step can be {known}, not “{value}”.',
  },
  recordTaken: {
    sv: '”{path}” finns redan och är orörd. Ge --record ett annat namn.',
    en: '“{path}” is already there and is as it was. Give --record another name.',
  },
  recordByCard: {
    sv: 'Bredvid ”{path}” ligger ett avtalskort, så dokumentet skulle läsas som ett avtal. Ge --record ett annat namn.',
    en: 'There is an agreement card beside “{path}”, so the document would be read as an agreement. Give --record another name.',
  },
  recordMarkdown: {
    sv: 'Dokumentet skrivs som Markdown. Ge --record ett namn som slutar på .md, inte ”{path}”.',
    en: 'The document is written as Markdown. Give --record a name that ends in .md, not “{path}”.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
