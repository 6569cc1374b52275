import type { Localised } from '../locale.ts';

/** What the program says about how it was run: one sentence each, on stderr. */
export const messages = {
  line: { sv: 'rad', en: 'line' },
  // How it was called
  unknownCommand: { sv: 'Kommandot ”{name}” finns inte.', en: 'There is no command “{name}”.' },
  unknownCommandNear: {
    sv: 'Kommandot ”{name}” finns inte. Menade du ”{near}”?',
    en: 'There is no command “{name}”. Did you mean “{near}”?',
  },
  laterCommand: {
    sv: 'Kommandot ”{name}” finns inte än i den här versionen.',
    en: 'The command “{name}” is not here yet in this version.',
  },
  fileAsCommand: {
    sv: 'Kommandot ”{name}” finns inte. Vill du granska en fil? Skriv: iop check {name}',
    en: 'There is no command “{name}”. To check a file, write: iop check {name}',
  },
  unknownOption: { sv: 'Valet {name} finns inte.', en: 'There is no option {name}.' },
  unknownOptionNear: {
    sv: 'Valet {name} finns inte. Menade du {near}?',
    en: 'There is no option {name}. Did you mean {near}?',
  },
  missingValue: {
    sv: 'Efter {name} ska det stå ett värde.',
    en: 'A value must follow {name}.',
  },
  missingArgument: {
    sv: 'Det saknas något efter kommandot: {name}.',
    en: 'Something is missing after the command: {name}.',
  },
  tooMany: {
    sv: 'Det står för mycket efter kommandot. Sätt citattecken om ett namn med mellanslag i.',
    en: 'There is too much after the command. Put quotation marks round a name with spaces.',
  },
  badCall: { sv: 'Kommandot går inte att förstå.', en: 'The command cannot be understood.' },
  seeHelp: { sv: 'Hjälp: {command}', en: 'Help: {command}' },
  importOfText: {
    sv: '{path} är redan en textfil. Läs in Word, ODT och PDF; en textfil granskar du som den är: iop check {path}',
    en: '{path} is a text file already. Import Word, ODT and PDF; check a text file as it is: iop check {path}',
  },
  cardDrafted: {
    sv: 'Avtalskortet först i filen är skrivet efter texten. Läs igenom det och fyll i det som saknas.',
    en: 'The agreement card first in the file was written from the text. Read it through and fill in what is missing.',
  },
  cardLeft: {
    sv: 'Avtalskortet {card} hör till {path} och är inte med i den nya filen. Flytta över det som ska gälla där, till exempel läge och diarienummer.',
    en: 'The agreement card {card} belongs to {path} and is not part of the new file. Move what shall hold there, such as the status and the case number.',
  },
  originalKept: {
    sv: '{path} är kvar som den var.',
    en: '{path} is as it was.',
  },
  copyFile: {
    sv: 'Kopian med kommentarer behöver ett eget namn: --format docx=granskad.docx',
    en: 'The copy with comments needs a name of its own: --format docx=reviewed.docx',
  },
  oneWordFile: {
    sv: 'Kommentarer kan bara skrivas i en kopia av en Word-fil. Granska en Word-fil i taget: iop check avtal.docx --format docx=granskad.docx',
    en: 'Comments can only be written in a copy of a Word file. Check one Word file at a time: iop check agreement.docx --format docx=reviewed.docx',
  },
  copyUnread: {
    sv: '”{path}” gick inte att läsa, så ingen kopia är sparad. {why}',
    en: '“{path}” could not be read, so no copy has been saved. {why}',
  },
  copyEnding: {
    sv: 'Kopian är av samma slag som avtalet. Ge den ett namn som slutar på {ending}, inte ”{path}”.',
    en: 'The copy is of the same kind as the agreement. Give it a name that ends in {ending}, not “{path}”.',
  },
  copyNotMade: {
    sv: 'Kopian {path} kunde inte göras av {original}. Öppna avtalet i Word, spara det på nytt och försök igen.',
    en: 'The copy {path} could not be made of {original}. Open the agreement in Word, save it again and try once more.',
  },
  copyOfStdin: {
    sv: 'Kommentarer kan inte skrivas i det som skickas in. Nämn Word-filen i stället: iop check avtal.docx --format docx=granskad.docx',
    en: 'Comments cannot be written in what is piped in. Name the Word file instead: iop check agreement.docx --format docx=reviewed.docx',
  },
  copySavedOne: {
    sv: 'Sparat: {path}, en kopia med en kommentar. Öppna den i Word, avtalet är kvar som det var.',
    en: 'Saved: {path}, a copy with one comment. Open it in Word; the agreement is as it was.',
  },
  copySaved: {
    sv: 'Sparat: {path}, en kopia med {n} kommentarer. Öppna den i Word, avtalet är kvar som det var.',
    en: 'Saved: {path}, a copy with {n} comments. Open it in Word; the agreement is as it was.',
  },
  notFolder: {
    sv: '”{path}” är en fil. Nämn en mapp.',
    en: '“{path}” is a file. Name a folder.',
  },
  fixedOne: { sv: 'Rättat i {path}: ett ställe.', en: 'Fixed in {path}: one place.' },
  fixedMany: { sv: 'Rättat i {path}: {n} ställen.', en: 'Fixed in {path}: {n} places.' },
  nothingFixed: {
    sv: 'Inget är ändrat: här finns inget som --fix kan rätta.',
    en: 'Nothing has been changed: there is nothing here that --fix can put right.',
  },
  originalsUnfixed: {
    sv: 'Inget är ändrat: --fix rättar textfiler och avtalskort, aldrig Word, ODT eller PDF. Ändra i filen själv, eller gör den till text: iop import {path}',
    en: 'Nothing has been changed: --fix puts right text files and agreement cards, never Word, ODT or PDF. Change the file yourself, or make it text: iop import {path}',
  },
  fixNotWritten: {
    sv: '{path} är inte ändrad: den gick inte att skriva, är inte sparad i UTF-8 eller har ändrats under tiden. Kör igen, eller ändra själv med hjälp av --diff.',
    en: '{path} has not been changed: it could not be written, is not saved in UTF-8, or has changed meanwhile. Run again, or change it yourself with the help of --diff.',
  },
  fixStdin: {
    sv: 'Det som skickas in kan inte skrivas. Lägg till --diff för att se ändringarna.',
    en: 'What is piped in cannot be written. Add --diff to see the changes.',
  },
  diffAlone: {
    sv: '--diff visar vad --fix skulle ändra. Skriv --fix --diff.',
    en: '--diff shows what --fix would change. Write --fix --diff.',
  },
  diffBaseline: {
    sv: '--diff ändrar ingenting, inte heller listan över kända anmärkningar. Ta bort --diff eller --update-baseline.',
    en: '--diff changes nothing, nor the list of known findings. Leave out --diff or --update-baseline.',
  },
  diffFormat: {
    sv: '--diff skriver ut ändringarna i stället för en rapport. Ta bort --diff eller --format.',
    en: '--diff prints the changes in the place of a report. Leave out --diff or --format.',
  },
  noBaseline: {
    sv: 'Filen {path} finns inte. Gör den med --baseline {path} --update-baseline.',
    en: 'There is no file {path}. Make it with --baseline {path} --update-baseline.',
  },
  baselineUnread: {
    sv: '{path} är ingen lista över kända anmärkningar. Nämn en annan fil, eller ta bort den och gör en ny med --update-baseline.',
    en: '{path} is no list of known findings. Name another file, or remove it and make a new one with --update-baseline.',
  },
  baselineGoneOne: {
    sv: '1 känd anmärkning i {path} finns inte längre. Ta bort den ur listan med --update-baseline.',
    en: '1 known finding in {path} is no longer there. Take it out of the list with --update-baseline.',
  },
  baselineGone: {
    sv: '{n} kända anmärkningar i {path} finns inte längre. Ta bort dem ur listan med --update-baseline.',
    en: '{n} known findings in {path} are no longer there. Take them out of the list with --update-baseline.',
  },
  baselineSaved: {
    sv: 'Sparat: {path}. Kända anmärkningar: {n}.',
    en: 'Saved: {path}. Known findings: {n}.',
  },
  nothingToExplain: {
    sv: 'Ingen kontroll har något att säga om {path}. Nämn en kontroll, till exempel: iop explain tvist',
    en: 'No rule has anything to say of {path}. Name a rule, for example: iop explain dispute',
  },
  // Values of options
  choice: {
    sv: '{name} kan vara {choices}, inte ”{value}”.',
    en: '{name} can be {choices}, not “{value}”.',
  },
  choiceNear: {
    sv: '{name} kan vara {choices}, inte ”{value}”. Menade du ”{near}”?',
    en: '{name} can be {choices}, not “{value}”. Did you mean “{near}”?',
  },
  langVariable: {
    sv: 'Miljövariabeln IOP_LANG kan vara sv eller en, inte ”{value}”.',
    en: 'The environment variable IOP_LANG can be sv or en, not “{value}”.',
  },
  formatFile: {
    sv: 'Skriv ett filnamn efter likhetstecknet: --format {format}=rapport.txt',
    en: 'Write a file name after the equals sign: --format {format}=report.txt',
  },
  twoFormats: {
    sv: 'Bara ett format kan skrivas ut direkt. Ge de andra en fil, till exempel: --format json=rapport.json',
    en: 'Only one format can be printed. Give the others a file, for example: --format json=report.json',
  },
  overBaseline: {
    sv: '”{path}” är listan över kända anmärkningar. Skriv ett annat namn efter --format {format}=',
    en: '“{path}” is the list of known findings. Write another name after --format {format}=',
  },
  sameFile: {
    sv: 'Två format skulle skriva till samma fil: {path}.',
    en: 'Two formats would write to the same file: {path}.',
  },
  notNumber: {
    sv: '{name} ska vara ett heltal från 0 och uppåt, inte ”{value}”.',
    en: '{name} must be a whole number from 0, not “{value}”.',
  },
  notDate: {
    sv: '{name} ska vara en dag som finns, skriven som 2026-02-01, inte ”{value}”.',
    en: '{name} must be a day that exists, written as 2026-02-01, not “{value}”.',
  },
  stdinName: {
    sv: '--stdin-filename används bara ihop med ”-” som fil.',
    en: '--stdin-filename is only used together with “-” as the file.',
  },
  stdinAlone: {
    sv: '”-” kan inte blandas med andra filer.',
    en: '“-” cannot be mixed with other files.',
  },
  cancelled: { sv: 'Avbrutet. Inget har sparats.', en: 'Stopped. Nothing has been saved.' },
  // Files
  noSuchFile: {
    sv: 'Filen eller mappen ”{path}” finns inte.',
    en: 'There is no file or folder “{path}”.',
  },
  noSuchFileNear: {
    sv: 'Filen eller mappen ”{path}” finns inte. Menade du ”{near}”?',
    en: 'There is no file or folder “{path}”. Did you mean “{near}”?',
  },
  noMatch: {
    sv: 'Ingen fil stämmer med mönstret ”{pattern}”.',
    en: 'No file matches the pattern “{pattern}”.',
  },
  linkOut: {
    sv: '”{path}” är en länk ut ur mappen med avtal och följs därför inte.',
    en: '“{path}” is a link out of the folder of agreements, so it is not followed.',
  },
  linkNowhere: {
    sv: '”{path}” är en länk till något som inte finns.',
    en: '“{path}” is a link to something that is not there.',
  },
  deniedFile: {
    sv: '”{path}” gick inte att läsa: datorn ger inte tillåtelse.',
    en: '“{path}” could not be read: the system does not permit it.',
  },
  missingFile: {
    sv: '”{path}” gick inte att läsa: filen finns inte längre.',
    en: '“{path}” could not be read: the file is no longer there.',
  },
  notAFile: {
    sv: '”{path}” gick inte att läsa: det är ingen fil.',
    en: '“{path}” could not be read: it is not a file.',
  },
  otherFile: { sv: '”{path}” gick inte att läsa.', en: '“{path}” could not be read.' },
  unreadableFolder: {
    sv: 'Mappen ”{path}” gick inte att öppna.',
    en: 'The folder “{path}” could not be opened.',
  },
  folderTooDeep: {
    sv: 'Mappen ”{path}” ligger för många mappar ner och är inte genomsökt. Nämn den i kommandot, eller flytta upp den.',
    en: 'The folder “{path}” lies too many folders down and has not been looked through. Name it in the command, or move it up.',
  },
  tangledPattern: {
    sv: 'Mönstret ”{pattern}” i inställningarna tar för lång tid att söka med. Skriv det med ** på färre ställen.',
    en: 'The pattern “{pattern}” in the settings would take too long to look for. Write it with ** in fewer places.',
  },
  saved: { sv: 'Sparat: {path}', en: 'Saved: {path}' },
  savedKept: {
    sv: 'Sparat: {path}. Den gamla filen finns kvar som {kept}.',
    en: 'Saved: {path}. The old file is kept as {kept}.',
  },
  oneGap: {
    sv: 'En lucka är kvar att fylla i. Sök efter ”[fyll i:” i texten.',
    en: 'One gap is left to fill in. Look for “[fill in:” in the text.',
  },
  manyGaps: {
    sv: '{gaps} luckor är kvar att fylla i. Sök efter ”[fyll i:” i texten.',
    en: '{gaps} gaps are left to fill in. Look for “[fill in:” in the text.',
  },
  nextCheck: { sv: 'Granska utkastet: iop check {path}', en: 'Check the draft: iop check {path}' },
  checkImported: { sv: 'Granska: iop check {path}', en: 'Check it: iop check {path}' },
  assessmentNotSaved: {
    sv: 'Den första bedömningen hör hemma i ett avtalskort bredvid filen och har inte skrivits ut.',
    en: 'The first assessment belongs in a card beside the file and has not been printed.',
  },
  alreadyThere: {
    sv: '”{path}” finns redan och är orörd. Välj ett annat namn, eller skriv --force: då sparas den gamla filen bredvid.',
    en: '“{path}” is already there and is as it was. Choose another name, or write --force: then the old file is kept beside it.',
  },
  takenName: {
    sv: '”{path}” finns redan och är orörd. Välj ett annat namn.',
    en: '“{path}” is already there and is as it was. Choose another name.',
  },
  folderInWay: {
    sv: '”{path}” är en mapp. Skriv vad filen i mappen ska heta, till exempel {path}/avtal.md',
    en: '“{path}” is a folder. Say what the file in it shall be called, for example {path}/avtal.md',
  },
  notMarkdown: {
    sv: 'Avtalet skrivs som Markdown. Ge filen ett namn som slutar på .md, till exempel avtal.md, inte ”{path}”.',
    en: 'The agreement is written as Markdown. Give the file a name that ends in .md, for example avtal.md, not “{path}”.',
  },
  newNeedsFile: {
    sv: 'Skriv vad filen ska heta, till exempel: iop new avtal.md. Eller --stdout, om texten ska skrivas ut direkt.',
    en: 'Say what the file shall be called, for example: iop new avtal.md. Or --stdout, to have the text printed.',
  },
  stdoutAndFile: {
    sv: '--stdout skriver ut texten i stället för att spara den. Ta bort filnamnet eller --stdout.',
    en: '--stdout prints the text instead of saving it. Leave out the file name or --stdout.',
  },
  writeDenied: {
    sv: '”{path}” gick inte att spara: datorn ger inte tillåtelse att skriva där. Inget har ändrats.',
    en: '“{path}” could not be saved: the system does not permit writing there. Nothing has been changed.',
  },
  writeFull: {
    sv: '”{path}” gick inte att spara: disken är full. Inget har ändrats.',
    en: '“{path}” could not be saved: the disk is full. Nothing has been changed.',
  },
  answersMissing: {
    sv: 'Det finns ingen fil med svar som heter ”{path}”.',
    en: 'There is no file of answers called “{path}”.',
  },
  answersUnread: {
    sv: 'Svaren i ”{path}” gick inte att läsa. Det ska vara en textfil, sparad som UTF-8.',
    en: 'The answers in “{path}” could not be read. It must be a text file, saved as UTF-8.',
  },
  noSuchTemplate: {
    sv: 'Det finns ingen mall som heter ”{name}”. Mallarna är {known}, eller en egen fil som slutar på .md.',
    en: 'There is no template called “{name}”. The templates are {known}, or a file of your own that ends in .md.',
  },
  templateUnread: {
    sv: 'Mallen ”{path}” gick inte att läsa.',
    en: 'The template “{path}” could not be read.',
  },
  cardUnread: {
    sv: 'Avtalskortet ”{path}” gick inte att läsa, så inget har sparats. Rätta det eller flytta undan det först.',
    en: 'The card “{path}” could not be read, so nothing has been saved. Put it right or move it away first.',
  },
  notWritten: { sv: '”{path}” gick inte att skriva.', en: '“{path}” could not be written.' },
  notPrinted: {
    sv: 'Resultatet gick inte att skriva ut: det som det skulle skrivas till tar inte emot mer.',
    en: 'The result could not be printed: what it was to be written to takes no more.',
  },
  overRead: {
    sv: '”{path}” hör till det som granskas och skrivs inte över. Skriv ett annat namn efter --format {format}=',
    en: '“{path}” is part of what is checked and is not written over. Write another name after --format {format}=',
  },
  reportOut: {
    sv: '”{path}” leder genom en länk ut ur mappen med avtal, så rapporten sparas inte där. Skriv ett annat namn efter --format {format}=',
    en: '“{path}” leads through a link out of the folder of agreements, so the report is not saved there. Write another name after --format {format}=',
  },
  overDocument: {
    sv: '”{path}” finns redan och kan vara ett avtal, så filen skrivs inte över. Skriv ett annat namn efter --format {format}=',
    en: '“{path}” is there already and may be an agreement, so it is not written over. Write another name after --format {format}=',
  },
  noFilesAtAll: {
    sv: 'Det fanns inga avtal att kontrollera, och --require-files kräver minst ett.',
    en: 'There were no agreements to check, and --require-files asks for at least one.',
  },
  tooManyWarnings: {
    sv: '{n} att ta ställning till är fler än --max-warnings {max} tillåter.',
    en: '{n} to decide are more than --max-warnings {max} allows.',
  },
  notCache: {
    sv: '{path} är ingen fil med sparade resultat, och skrivs inte över. Välj ett annat namn: --cache=fil.',
    en: '{path} is no file of kept results, and is not written over. Choose another name: --cache=file.',
  },
  cacheOut: {
    sv: '{path} är en länk ut ur förvaret. Inga resultat sparas där. Ta bort länken eller välj ett annat namn: --cache=fil.',
    en: '{path} is a link out of the repository. No results are kept there. Remove the link or choose another name: --cache=file.',
  },
  cacheTracked: {
    sv: 'Resultaten i {path} används inte: filen finns i git eller går inte att skilja från det som finns där, så vem som helst kan ha ändrat den. Ta bort den ur git. Allt granskades på nytt.',
    en: 'The results in {path} are not used: the file is in git, or cannot be told from what is there, so anybody may have changed it. Remove it from git. Everything was checked anew.',
  },
  cacheNotWritten: {
    sv: 'Resultaten kunde inte sparas i {path}. Nästa körning granskar allt på nytt.',
    en: 'The results could not be kept in {path}. The next run checks everything anew.',
  },
  changedMeanwhile: {
    sv: 'Filen {path} ändrades medan den kontrollerades. Kör en gång till.',
    en: 'The file {path} was changed while it was being checked. Run once more.',
  },
  progress: { sv: 'Läser {n} av {total} …', en: 'Reading {n} of {total} …' },
  // Settings and profiles
  unreadableSettings: {
    sv: 'Inställningarna i ”{path}” gick inte att läsa.',
    en: 'The settings in “{path}” could not be read.',
  },
  notTextSettings: {
    sv: '”{path}” är ingen text i UTF-8 och gick inte att läsa.',
    en: '“{path}” is not text in UTF-8 and could not be read.',
  },
  noSuchProfile: {
    sv: 'Regelverket ”{name}” finns inte. De som följer med är {known}. Ett eget anges med sökvägen till filen.',
    en: 'There is no profile “{name}”. The ones shipped are {known}. Your own is given by the path to its file.',
  },
  noSuchProfileNear: {
    sv: 'Regelverket ”{name}” finns inte. Menade du ”{near}”?',
    en: 'There is no profile “{name}”. Did you mean “{near}”?',
  },
  noSuchProfileFile: {
    sv: 'Filen med regelverket, ”{path}”, finns inte.',
    en: 'The file of the profile, “{path}”, does not exist.',
  },
  profileOutside: {
    sv: 'Regelverket ”{path}” ligger utanför mappen med avtal och läses därför inte.',
    en: 'The profile “{path}” lies outside the folder of agreements, so it is not read.',
  },
  profileCycle: {
    sv: 'Regelverken bygger på varandra i en ring: {path}.',
    en: 'The profiles build on one another in a circle: {path}.',
  },
  profileDeep: {
    sv: 'Regelverket ”{path}” bygger på för många andra i rad. Högst {max} går bra.',
    en: 'The profile “{path}” builds on too many others in a row. At most {max} will do.',
  },
  unknownProfileHere: {
    sv: '{path} rad {line}: regelverket ”{name}” finns inte. Avtalet är läst med ”{used}” i stället.',
    en: '{path} line {line}: there is no profile “{name}”. The agreement was read with “{used}” instead.',
  },
  unreadableCard: {
    sv: 'Avtalskortet ”{path}” gick inte att läsa som text i UTF-8 och är inte med i granskningen.',
    en: 'The agreement card “{path}” could not be read as text in UTF-8 and is not part of the check.',
  },
  // Explain
  noSuchRule: {
    sv: 'Vi hittade ingen kontroll eller del av avtalet som heter eller handlar om ”{query}”. Se alla med: iop rules',
    en: 'We found no rule or part of the agreement called or about “{query}”. See them all with: iop rules',
  },
  noSuchRuleNear: {
    sv: 'Vi hittade ingen kontroll eller del av avtalet som heter eller handlar om ”{query}”. Närmast kommer: {near}.',
    en: 'We found no rule or part of the agreement called or about “{query}”. The nearest are: {near}.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
