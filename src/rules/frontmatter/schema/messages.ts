import type { Localised } from '../../../locale.ts';

/** What `frontmatter-schema` can say. No words of Ajv or of the YAML parser are among them. */
export const messages = {
  missing: {
    sv: 'Uppgiften ”{key}” saknas. Lägg till en rad med den.',
    en: 'The field “{key}” is missing. Add a line with it.',
  },
  'missing-several': {
    sv: 'Uppgifterna {keys} saknas. Lägg till en rad för varje.',
    en: 'The fields {keys} are missing. Add a line for each.',
  },
  required: {
    sv: 'Uppgiften ”{key}” saknas, och regelverket {profile} kräver den. Lägg till en rad med den i avtalskortet.',
    en: 'The field “{key}” is missing, and the profile {profile} requires it. Add a line with it to the agreement card.',
  },
  'required-under': {
    sv: 'Uppgiften ”{key}” under ”{parent}” saknas, och regelverket {profile} kräver den. Lägg till en rad med den.',
    en: 'The field “{key}” under “{parent}” is missing, and the profile {profile} requires it. Add a line with it.',
  },
  unknown: {
    sv: 'Avtalskortet har ingen uppgift som heter ”{key}” här. Ta bort raden eller flytta den.',
    en: 'The agreement card has no field called “{key}” here. Remove the line or move it.',
  },
  'unknown-near': {
    sv: 'Avtalskortet har ingen uppgift som heter ”{key}” här. Menade du {near}?',
    en: 'The agreement card has no field called “{key}” here. Did you mean {near}?',
  },
  type: {
    sv: 'Uppgiften ”{key}” ska vara {expected}. Skriv den på det sättet.',
    en: 'The field “{key}” should be {expected}. Write it that way.',
  },
  quotes: {
    sv: 'Uppgiften ”{key}” ska vara text. Sätt citattecken runt värdet: "{value}".',
    en: 'The field “{key}” should be text. Put quotation marks around the value: "{value}".',
  },
  value: {
    sv: '”{value}” går inte att ange som ”{key}”. Välj {allowed}.',
    en: '“{value}” is not among the values of “{key}”. Choose {allowed}.',
  },
  'value-near': {
    sv: '”{value}” går inte att ange som ”{key}”. Menade du {near}?',
    en: '“{value}” is not among the values of “{key}”. Did you mean {near}?',
  },
  profile: {
    sv: 'Regelverket ”{value}” finns inte, så avtalet är läst med {used}. Välj {allowed}.',
    en: 'There is no profile “{value}”, so the agreement was read with {used}. Choose {allowed}.',
  },
  'profile-near': {
    sv: 'Regelverket ”{value}” finns inte, så avtalet är läst med {used}. Menade du {near}?',
    en: 'There is no profile “{value}”, so the agreement was read with {used}. Did you mean {near}?',
  },
  version: {
    sv: 'Uppgiften ”iop” anger formatets version. Skriv iop: 1.',
    en: 'The field “iop” gives the version of the format. Write iop: 1.',
  },
  date: {
    sv: 'Uppgiften ”{key}” ska vara en dag i almanackan, men här står ”{value}”. Skriv dagen som 2027-01-31.',
    en: 'The field “{key}” should be a day in the calendar, but here it says “{value}”. Write the day as 2027-01-31.',
  },
  email: {
    sv: 'Uppgiften ”{key}” är ingen hel e-postadress. Skriv den som kansli@exempel.se.',
    en: 'The field “{key}” is no whole e-mail address. Write it as kansli@exempel.se.',
  },
  'org-number': {
    sv: 'Skriv organisationsnumret som sex siffror, bindestreck och fyra siffror, till exempel 802499-0015.',
    en: 'Write the organisation number as six digits, a hyphen and four digits, such as 802499-0015.',
  },
  spaces: {
    sv: 'Uppgiften ”{key}” är ett kort namn utan mellanslag. Använd samma namn som partens id.',
    en: 'The field “{key}” is a short name without spaces. Use the same name as the id of the party.',
  },
  code: {
    sv: 'Uppgiften ”{key}” ska vara en förkortning, men här står ”{value}”. Skriv till exempel {example}.',
    en: 'The field “{key}” should be an abbreviation, but here it says “{value}”. Write for example {example}.',
  },
  'too-low': {
    sv: 'Uppgiften ”{key}” ska vara minst {limit}. Kontrollera talet.',
    en: 'The field “{key}” should be at least {limit}. Check the number.',
  },
  'too-high': {
    sv: 'Uppgiften ”{key}” ska vara högst {limit}. Kontrollera talet.',
    en: 'The field “{key}” should be at most {limit}. Check the number.',
  },
  empty: {
    sv: 'Uppgiften ”{key}” är tom. Fyll i den eller ta bort raden.',
    en: 'The field “{key}” is empty. Fill it in or remove the line.',
  },
  conflict: {
    sv: 'Uppgiften ”{key}” är ”{value}” här men ”{other}” i avtalskortet bredvid. Behåll den ena.',
    en: 'The field “{key}” is “{value}” here but “{other}” in the card beside the file. Keep one of them.',
  },
  'duplicate-key': {
    sv: 'Uppgiften ”{key}” står två gånger. Ta bort den ena.',
    en: 'The field “{key}” stands twice. Remove one of them.',
  },
  'duplicate-language-key': {
    sv: 'Uppgiften ”{key}” står redan under sitt namn på det andra språket. Ta bort den ena.',
    en: 'The field “{key}” already stands under its name in the other language. Remove one of them.',
  },
  'not-a-map': {
    sv: 'Avtalskortet ska bestå av rader med ett namn, ett kolon och ett värde. Skriv till exempel titel: Mötesplats Norra.',
    en: 'The agreement card should consist of lines with a name, a colon and a value. Write for example title: North Meeting Place.',
  },
  unclosed: {
    sv: 'Avtalskortet börjar här men slutar aldrig. Lägg till en rad med --- efter den sista uppgiften.',
    en: 'The agreement card begins here but never ends. Add a line with --- after the last field.',
  },
  tab: {
    sv: 'Raden är indragen med tabb, och då går kortet inte att läsa. Använd mellanslag i stället.',
    en: 'The line is indented with a tab, and then the card cannot be read. Use spaces instead.',
  },
  indent: {
    sv: 'Indraget på raden stämmer inte med raderna omkring. Dra in den lika mycket som de uppgifter den hör ihop med.',
    en: 'The indentation of the line does not match the lines around it. Indent it as much as the fields it belongs with.',
  },
  colon: {
    sv: 'Ett kolon mitt i texten läses som början på en ny uppgift. Sätt citattecken runt hela texten.',
    en: 'A colon in the middle of the text is read as the beginning of a new field. Put quotation marks around the whole text.',
  },
  'no-colon': {
    sv: 'Raden saknar ett kolon efter namnet på uppgiften. Skriv till exempel titel: Mötesplats Norra.',
    en: 'The line has no colon after the name of the field. Write for example title: North Meeting Place.',
  },
  bracket: {
    sv: 'Ett citattecken eller en parentes som öppnas här stängs aldrig. Lägg till det som saknas.',
    en: 'A quotation mark or a bracket that opens here is never closed. Add what is missing.',
  },
  syntax: {
    sv: 'Avtalskortet går inte att läsa från och med här. Se efter kolon, indrag och citattecken på raden.',
    en: 'The agreement card cannot be read from here on. Look at colons, indentation and quotation marks on the line.',
  },
  'too-large': {
    sv: 'Avtalskortet är för stort eller har för många nivåer för att läsas. Flytta löpande text till avtalet och långa listor till bilagor.',
    en: 'The agreement card is too large or has too many levels to be read. Move running text to the agreement and long lists to annexes.',
  },
  'too-many-aliases': {
    sv: 'Avtalskortet hänvisar till sig själv så många gånger att det inte läses. Skriv ut värdena i stället för att hänvisa.',
    en: 'The agreement card refers to itself so many times that it is not read. Write the values out instead of referring.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export type MessageId = keyof typeof messages;

/** A card that cannot be read, or that says two things: it must be put right, for nobody knows what it accepts. */
export const unreadableCard = [
  'duplicate-key',
  'duplicate-language-key',
  'not-a-map',
  'unclosed',
  'tab',
  'indent',
  'colon',
  'no-colon',
  'bracket',
  'syntax',
  'too-large',
  'too-many-aliases',
] as const satisfies readonly MessageId[];
