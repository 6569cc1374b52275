import type { Localised } from '../../locale.ts';

/** What `iop new` asks and says in its dialogue. */
export const dialogueWords = {
  begin: { sv: 'Ett nytt IOP-avtal', en: 'A new IOP agreement' },
  beginNote: {
    sv: 'Svara på det ni vet. Det ni hoppar över med Enter blir en lucka i texten som ni fyller i senare.\nPiltangenterna väljer mellan alternativ.\nAvbryt med Ctrl-C: då sparas inget.',
    en: 'Answer what you know. What you skip with Enter becomes a gap in the text that you fill in later.\nThe arrow keys choose between alternatives.\nStop with Ctrl-C: then nothing is saved.',
  },
  beginTitle: { sv: 'Så här går det till', en: 'How it works' },
  profile: { sv: 'Vilka regler ska avtalet följa?', en: 'Which rules shall the agreement follow?' },
  title: { sv: 'Vad heter partnerskapet?', en: 'What is the partnership called?' },
  reference: {
    sv: 'Vilket diarienummer har ärendet? (hoppa över om det inte finns än)',
    en: 'What is the registration number of the case? (skip if there is none yet)',
  },
  // Parties
  publicType: {
    sv: 'Vilken sorts organisation är den offentliga parten?',
    en: 'What kind of organisation is the public party?',
  },
  civilType: {
    sv: 'Vilken sorts organisation är den idéburna parten?',
    en: 'What kind of organisation is the civil-society party?',
  },
  otherType: {
    sv: 'Vilken sorts organisation är nästa part?',
    en: 'What kind of organisation is the next party?',
  },
  partyName: { sv: 'Vilket är det fullständiga namnet?', en: 'What is its full name?' },
  units: {
    sv: 'Genom vilken nämnd eller förvaltning ingår {name} avtalet?',
    en: 'Through which board or department does {name} enter into the agreement?',
  },
  orgNumber: {
    sv: 'Vilket organisationsnummer har {name}?',
    en: 'What is the organisation number of {name}?',
  },
  commitment: {
    sv: 'Vad gör {name} i partnerskapet? Ett åtagande i taget',
    en: 'What does {name} do in the partnership? One commitment at a time',
  },
  moreCommitments: {
    sv: 'Vad gör {name} mer? (Enter när det är klart)',
    en: 'What else does {name} do? (Enter when done)',
  },
  contactRole: {
    sv: 'Vem är kontaktperson för {name}? Skriv rollen',
    en: 'Who is the contact person of {name}? Write the role',
  },
  contactName: { sv: 'Vad heter kontaktpersonen?', en: 'What is the name of the contact person?' },
  contactEmail: {
    sv: 'Vilken e-postadress har kontaktpersonen?',
    en: 'What is the e-mail address of the contact person?',
  },
  contactPhone: {
    sv: 'Vilket telefonnummer har kontaktpersonen?',
    en: 'What is the telephone number of the contact person?',
  },
  anotherParty: { sv: 'Är det fler parter?', en: 'Are there more parties?' },
  // Term
  start: {
    sv: 'Vilken dag börjar avtalet gälla?',
    en: 'On which day does the agreement take effect?',
  },
  end: { sv: 'Vilken är den sista dagen?', en: 'Which is the last day?' },
  notice: {
    sv: 'Hur många månaders uppsägningstid?',
    en: 'How many months of notice?',
  },
  extension: {
    sv: 'Ska avtalet kunna förlängas?',
    en: 'Shall it be possible to extend the agreement?',
  },
  extensionMonths: {
    sv: 'Med hur många månader i taget? (två år är 24)',
    en: 'By how many months at a time? (two years is 24)',
  },
  extensionTimes: { sv: 'Högst hur många gånger?', en: 'At most how many times?' },
  extensionDecision: {
    sv: 'Hur många månader före slutet bestämmer parterna sig?',
    en: 'How many months before the end do the parties decide?',
  },
  // Contributions
  addContribution: {
    sv: 'Vill du ange vad parterna bidrar med?',
    en: 'Do you want to say what the parties contribute?',
  },
  anotherContribution: { sv: 'Ett bidrag till?', en: 'Another contribution?' },
  contributionFrom: { sv: 'Vem bidrar?', en: 'Who contributes?' },
  contributionKind: { sv: 'Med vad?', en: 'With what?' },
  contributionTo: { sv: 'Till vem betalas pengarna?', en: 'To whom is the money paid?' },
  amountMoney: { sv: 'Hur mycket, i kronor?', en: 'How much, in kronor?' },
  amountOther: {
    sv: 'Vad är det värt i kronor, ungefär? (hoppa över om det inte räknas om)',
    en: 'What is it worth in kronor, about? (skip if it is not counted in money)',
  },
  per: { sv: 'Hur ofta?', en: 'How often?' },
  paid: {
    sv: 'I vilka månader betalas det? Till exempel: februari, augusti',
    en: 'In which months is it paid? For example: february, august',
  },
  toNobody: { sv: 'Ingen bestämd part', en: 'No party in particular' },
  // Groups
  meetings: {
    sv: 'Hur många gånger om året träffas styrgruppen?',
    en: 'How many times a year does the steering group meet?',
  },
  convener: { sv: 'Vem kallar till mötena?', en: 'Who calls the meetings?' },
  steeringGroup: { sv: 'styrgrupp', en: 'steering group' },
  // Ending
  assessment: {
    sv: 'Vill du göra den första bedömningen nu? Är partnerskap rätt form?',
    en: 'Do you want to make the first assessment now? Is partnership the right form?',
  },
  outcome: { sv: 'Vad svaren leder till', en: 'What the answers come to' },
  reasons: {
    sv: 'Skälen visas med iop assess och avtalets namn.',
    en: 'The reasons are shown by iop assess and the name of the agreement.',
  },
  file: { sv: 'Vad ska filen heta?', en: 'What shall the file be called?' },
  summary: { sv: 'Det här blir avtalet', en: 'This will be the agreement' },
  save: { sv: 'Spara?', en: 'Save?' },
  notSaved: { sv: 'Inget har sparats.', en: 'Nothing has been saved.' },
  // Problems
  number: {
    sv: 'Skriv ett heltal, till exempel {example}.',
    en: 'Write a whole number, for example {example}.',
  },
  date: {
    sv: 'Skriv en dag som finns, så här: {example}.',
    en: 'Write a day that exists, like this: {example}.',
  },
  endFirst: {
    sv: 'Den sista dagen kommer före den första, {start}.',
    en: 'The last day comes before the first, {start}.',
  },
  orgNumberShape: {
    sv: 'Ett organisationsnummer har tio siffror, till exempel 212000-9150.',
    en: 'An organisation number has ten digits, for example 212000-9150.',
  },
  orgNumberWrong: {
    sv: 'Kontrollsiffran stämmer inte. Jämför med registret, eller hoppa över så länge.',
    en: 'The check digit does not fit. Compare with the register, or skip it for now.',
  },
  personal: {
    sv: 'Det ser ut som ett personnummer. Det hör inte hemma i avtalet.',
    en: 'It looks like a personal identity number. It does not belong in the agreement.',
  },
  needed: { sv: 'Skriv ett namn.', en: 'Write a name.' },
  months: {
    sv: '”{word}” är ingen månad. Skriv till exempel: februari, augusti',
    en: '“{word}” is no month. Write for example: february, august',
  },
  email: {
    sv: 'En e-postadress ser ut så här: namn@exempel.se',
    en: 'An e-mail address looks like this: name@exempel.se',
  },
  fileInWay: {
    sv: '”{path}” är en fil och ingen mapp. Spara avtalet någon annanstans.',
    en: '“{path}” is a file and no folder. Save the agreement somewhere else.',
  },
  example: { sv: 'till exempel {example}', en: 'for example {example}' },
  textForm: {
    sv: '--text skrivs som en del av avtalet, ett likhetstecken och texten, till exempel --text "mål=Färre unga är ensamma." Det gick inte att förstå ”{value}”.',
    en: '--text is written as a part of the agreement, an equals sign and the text, for example --text "goals=Fewer young people are lonely." “{value}” could not be understood.',
  },
  factsForm: {
    sv: '{name} skrivs som ett eller flera namn med kolon och värde, till exempel {name} "{example}". Det gick inte att förstå ”{value}”.',
    en: '{name} is written as one or several names with a colon and a value, for example {name} "{example}". “{value}” could not be understood.',
  },
  notMarkdownOrWord: {
    sv: 'Avtalet skrivs som Markdown eller Word. Ge filen ett namn som slutar på .md eller .docx, till exempel avtal.docx, inte ”{path}”.',
    en: 'The agreement is written as Markdown or Word. Give the file a name that ends in .md or .docx, for example avtal.docx, not “{path}”.',
  },
  cardTaken: {
    sv: '”{path}” finns redan och kan höra till ett annat avtal. Välj ett annat namn, eller skriv --force: då sparas den gamla filen bredvid.',
    en: '“{path}” is already there and may belong to another agreement. Choose another name, or write --force: then the old file is kept beside it.',
  },
  fileTaken: {
    sv: '”{path}” finns redan. Välj ett annat namn.',
    en: '“{path}” is already there. Choose another name.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
