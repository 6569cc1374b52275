import type { Localised } from '../locale.ts';
import { type MessageId, messages } from '../rules/frontmatter/schema/messages.ts';

/** What can be said of an answers file: the words of the agreement card, but for those that name it. */
export const answerWords = {
  ...messages,
  unknown: {
    sv: 'Bland svaren finns ingen uppgift som heter ”{key}” här. Ta bort raden eller flytta den.',
    en: 'Among the answers there is no field called “{key}” here. Remove the line or move it.',
  },
  'unknown-near': {
    sv: 'Bland svaren finns ingen uppgift som heter ”{key}” här. Menade du {near}?',
    en: 'Among the answers there is no field called “{key}” here. Did you mean {near}?',
  },
  'not-a-map': {
    sv: 'Svaren ska bestå av rader med ett namn, ett kolon och ett värde. Skriv till exempel titel: Mötesplats Norra.',
    en: 'The answers should consist of lines with a name, a colon and a value. Write for example title: North Meeting Place.',
  },
  tab: {
    sv: 'Raden är indragen med tabb, och då går svaren inte att läsa. Använd mellanslag i stället.',
    en: 'The line is indented with a tab, and then the answers cannot be read. Use spaces instead.',
  },
  syntax: {
    sv: 'Svaren går inte att läsa från och med här. Se efter kolon, indrag och citattecken på raden.',
    en: 'The answers cannot be read from here on. Look at colons, indentation and quotation marks on the line.',
  },
  'too-large': {
    sv: 'Filen med svar är för stor eller har för många nivåer för att läsas. Skriv kortare texter, och lägg resten i avtalet efteråt.',
    en: 'The file of answers is too large or has too many levels to be read. Write shorter texts, and put the rest in the agreement afterwards.',
  },
  'too-many-aliases': {
    sv: 'Svaren hänvisar till sig själva så många gånger att de inte läses. Skriv ut värdena i stället för att hänvisa.',
    en: 'The answers refer to themselves so many times that they are not read. Write the values out instead of referring.',
  },
  'second-set': {
    sv: 'Efter strecken börjar en ny uppsättning svar, och bara en kan läsas. Ta bort raden om svaren hör ihop.',
    en: 'After the dashes another set of answers begins, and only one can be read. Remove the line if the answers belong together.',
  },
  'check-digit': {
    sv: 'Kontrollsiffran i {number} stämmer inte. Jämför numret med ett registreringsbevis eller en faktura.',
    en: 'The check digit of {number} does not agree. Compare the number with a certificate of registration or an invoice.',
  },
  'third-digit': {
    sv: 'Det här kan inte vara ett organisationsnummer, för tredje siffran är lägre än 2. Skriv organisationens nummer.',
    en: 'This cannot be an organisation number, for the third digit is lower than 2. Write the number of the organisation.',
  },
  'no-party': {
    sv: 'Ingen part har id ”{value}”. Välj {allowed}.',
    en: 'No party has the id “{value}”. Choose {allowed}.',
  },
  'no-party-near': {
    sv: 'Ingen part har id ”{value}”. Menade du {near}?',
    en: 'No party has the id “{value}”. Did you mean {near}?',
  },
  'no-parties': {
    sv: 'Här pekas parten ”{value}” ut, men svaren har inga parter. Lägg till dem först.',
    en: 'Here the party “{value}” is pointed out, but the answers have no parties. Add them first.',
  },
  'same-id': {
    sv: 'Två parter har id ”{value}”. Ge den ena ett annat.',
    en: 'Two parties have the id “{value}”. Give one of them another.',
  },
  'same-name': {
    sv: 'Två parter heter ”{value}”. Ta bort den ena, eller skriv ut vad som skiljer dem åt.',
    en: 'Two parties are called “{value}”. Remove one of them, or write out how they differ.',
  },
  'end-first': {
    sv: 'Sista dagen, {end}, kommer före första dagen, {start}. Rätta den dag som är fel.',
    en: 'The last day, {end}, comes before the first day, {start}. Mend the day that is not right.',
  },
} as const satisfies Readonly<Record<MessageId, Localised>> & Readonly<Record<string, Localised>>;

export type AnswerMessageId = keyof typeof answerWords;
