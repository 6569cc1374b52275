import type { Agreement } from '../../agreement/agreement.ts';
import { lowerOf, saidIn, sentencesWith } from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { ownOf } from '../../rule-kinds/own-sentences.ts';
import { type Evidence, placeFor } from '../../rule-kinds/silence.ts';
import { headOf } from '../../rule-kinds.ts';

/** What nobody among the parties decides over. */
const events: Evidence = {
  letters: [
    'omständighet',
    'force majeure',
    'pandemi',
    'smitt',
    'epidemi',
    'lagar',
    'lagst',
    'lagändr',
    'ny lag',
    'lagen',
    'regler',
    'utanför',
    'förutsättning',
    'förhållanden',
    'oförutse',
    'förutse',
    'oväntat',
    'yttre',
    'myndighet',
    'råd',
    'rår ',
    'katastrof',
    'kris',
    'hinder',
    'hindra',
    'omöjlig',
    'brinner',
    'brand',
    'översväm',
    'vattenskad',
    'strejk',
    'storm',
    'oväder',
    'extrem',
    'avbrott',
    'elen',
    'ström',
    'sjukdom',
    'krig',
    'eldsvåd',
    'skred',
    'ras',
    'bortom',
    'makt',
    'ingen ',
    'spärr',
    'stängs',
    'riv',
    'använd',
    'omvärld',
    'obrukb',
    'oanvändb',
    'otillgäng',
    'förstör',
    'går inte att',
    'beror på',
    'beredskap',
    'vållat',
    'statsbidrag',
    'skada',
    'räddningstj',
    'polis',
    'länsstyr',
    'skuld',
    'styr över',
    'mmer över',
    'göra något åt',
    'någons fel',
    'stäng',
    'utrym',
    'regering',
    'brinna',
    'läck',
    'råda',
    'staten',
    'styra',
    ' styr ',
  ],
  pattern:
    /(?<![a-zà-öø-ɏ])(?:(?:yttre|särskilda|extraordinära|oförutsed[a-zà-öø-ɏ]*|oväntade|ändrade|förändrade|nya|oförutsebara)(?: [a-zà-öø-ɏ]+)? (?:omständighet|förutsättning|förhållande|händelse|faktor|hinder|situation)[a-zà-öø-ɏ]*|(?:omständigheter|förutsättningar|förhållanden|läge)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,6} (?:ändra|förändra|bli|annorlunda|uppstå|inträffa|ändrar|rubba)[a-zà-öø-ɏ]*|force majeure|pandemi[a-zà-öø-ɏ]*|epidemi[a-zà-öø-ɏ]*|smitt(?:spridning|skydd)[a-zà-öø-ɏ]*|(?:utanför|bortom|över)(?: [a-zà-öø-ɏ]+){0,3} (?:kontroll|rådighet|påverkan|makt|inflytande|hand)[a-zà-öø-ɏ]*|(?:ny|nya|ändrad|ändrade)(?: (?:statliga|kommunala|nationella|strängare|hårdare))? (?:lag|lagar|lagstiftning|regler|författning|föreskrifter|myndighetsbeslut)[a-zà-öø-ɏ]*|(?:lag|lagändring|lagstiftning|regler|författning|föreskrift)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2} (?:ändr|förändr)[a-zà-öø-ɏ]*|lagändring[a-zà-öø-ɏ]*|(?:ändra|förändra)s(?: [a-zà-öø-ɏ]+){0,2} (?:lag|regler|förutsättning|förhålland|omständighet|författning|föreskrift)[a-zà-öø-ɏ]*|oförutse[a-zà-öø-ɏ]*|(?:inte|ingen|varken)(?: [a-zà-öø-ɏ]+){0,5} (?:råd(?:er|a) över|styr över(?! (?:den andra|varandra))|rår? (?:på|för|över)|kan styra|kunnat (?:förutse|påverka|förhindra)|kan (?:förutse|påverka))|(?:råder|rår|råda|rå|styr|styra) (?:(?:vi|parterna|någon part) (?:inte|ej)|ingen(?: av (?:oss|parterna|dem))?|varken [a-zà-öø-ɏ]+ eller [a-zà-öø-ɏ]+)(?: [a-zà-öø-ɏ]+)? (?:på|över|för)|kan (?:(?:vi|parterna) (?:inte|ej)|ingen(?: av (?:oss|parterna|dem))?|varken [a-zà-öø-ɏ]+ eller [a-zà-öø-ɏ]+) (?:styra|råda|rå|påverka|förutse|hjälpa|göra något åt)|(?:något|händelser|något annat) (?:oväntat|oförutsett|utifrån)|(?:natur)?katastrof[a-zà-öø-ɏ]*|samhällskris[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/g,
};
/** What may happen, by its name: asked only where the words above stand nowhere. */
const happening =
  /(?<![a-zà-öø-ɏ])(?:(?:om|ifall|skulle)(?: [a-zà-öø-ɏ]+){0,3} (?:myndighet|länsstyrelse|räddningstjänst|polis)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,3} (?:stäng|förbjud|spärr)[a-zà-öø-ɏ]*|omvärld(?:en|s[a-zà-öø-ɏ]+)?(?: [a-zà-öø-ɏ]+){0,4} (?:förändr|ändr|sker|inträffar|händer)[a-zà-öø-ɏ]*|(?:ändr|förändr)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,3} omvärlden|(?:lokal|hus|byggnad|gård|sal|plats)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,3} (?:obrukba[a-zà-öø-ɏ]*|skada(?:s|d|t|ts)|oanvändba[a-zà-öø-ɏ]*|otillgänglig[a-zà-öø-ɏ]*|förstör[a-zà-öø-ɏ]*|går inte att (?:använda|vara i|öppna))|(?:vad det än|oavsett vad det) beror på|höjd beredskap|(?:utan att )?någon(?: av (?:oss|parterna))? (?:är skuld|rår för|har vållat|vållat|bär skuld)[a-zà-öø-ɏ]*|(?:staten|riksdagen|regeringen|eu|myndighet[a-zà-öø-ɏ]*) (?:ändrar|skärper|inför|förbjuder|beslutar|drar|stänger)[^.;]{0,40} (?:regl|lag|villkor|krav|föreskrift|bidrag|stöd|förbud|samling|lokal|skol)[a-zà-öø-ɏ]*|statsbidrag[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,4} (?:försvinner|dras in|upphör|uteblir|minskar)|(?:förlorar|mister)(?: [a-zà-öø-ɏ]+){1,3} statsbidrag[a-zà-öø-ɏ]*|(?:på grund|till följd) av (?:ett |nya )?myndighetsbeslut|(?:hindras|omöjliggörs|försvåras)(?: [a-zà-öø-ɏ]+){0,6} av|omöjlig[a-zà-öø-ɏ]* att genomföra|(?:något|sådant|händelser?|saker?|skäl|orsaker?|annat|det) som (?:[a-zà-öø-ɏ]+ ){0,3}?(?:inte|ingen|varken)(?: [a-zà-öø-ɏ]+){0,5}? (?:(?:styra?|bestämm(?:er|a)) över(?! (?:den andra|varandra))|kan (?:göra|gjort) något åt|kunnat göra något åt|kan hjälpa)|utan (?:att det är |att det varit )?någons (?:fel|skuld|förvållande)|(?:måste|skulle|tvingas|om|ifall)(?: [a-zà-öø-ɏ]+){0,3}? [a-zà-öø-ɏ]*(?:huset|lokal(?:en|erna)|byggnaden|gården|salen|hallen|badet|taket)(?: [a-zà-öø-ɏ]+){0,2} (?:stängas?|utrym(?:mas|s)|brinner|brinna|brunnit|rasar?|läcker?)|ingen(?: [a-zà-öø-ɏ]+){0,4} (?:kan hjälpa|kan lastas|kan göra något åt|kunde (?:se|ana|veta|förutse)|hade kunnat)|(?:om|ifall|blir|kommer|skulle|eller|när)(?: [a-zà-öø-ɏ]+){0,4} (?:elen|strömmen|vägen|bron|vattnet|värmen)(?: [a-zà-öø-ɏ]+){0,3} (?:borta|försvinner|bryts|stängs|spärras|rasar|avstängd)|stängs (?:skolan|vägen|bron|huset|lokalen|byggnaden|gränsen)|(?:om|vid|ifall|därest|kommer|blir|händer|inträffar|utbryter|skulle|slår|drabbas|i händelse av|som|en|ett)(?: [a-zà-öø-ɏ,]+){0,8} (?:[a-zà-öø-ɏ]*storm(?:ar|en)?|oväder|extremväder|eldsvåda|strömavbrott|elavbrott|krig|sjukdom|smitta|jordskred|snökaos)|(?:om|vid|ifall|därest|kommer|blir|händer|inträffar|utbryter|drabbas|i händelse av)(?: [a-zà-öø-ɏ,]+){0,8} (?:brinner|brand|översvämma[a-zà-öø-ɏ]*|översvämning|vattenskad[a-zà-öø-ɏ]*|strejk|rivas?|rivs|stängs av|inte (?:längre )?(?:kan|får) användas)|drar (?:staten|regeringen|myndigheten) (?:in|tillbaka)|(?:brinner|översvämmas|rivs|utryms) (?:det|huset|lokalen|byggnaden|salen))(?![a-zà-öø-ɏ])/g;
/** What was, and what is wanted: no word on what to do when something happens. */
const elsewhere: ReadonlySet<string> = new Set([
  'background',
  'values',
  'goals',
  'strategies',
  'activity',
  'target-group',
]);

export const externalEventsUnhandled = defineRule({
  id: 'external-events-unhandled',
  group: 'renegotiation',
  title: { sv: 'Händelser utifrån', en: 'Outside events' },
  summary: {
    sv: 'Texten säger vad parterna gör om något utanför deras kontroll hindrar verksamheten.',
    en: 'The text says what the parties do if something beyond their control hinders the activity.',
  },
  rationale: {
    sv: 'En pandemi, en ny lag eller en vattenskada kan stänga en verksamhet över en natt utan att någon part har brustit. Har ni redan bestämt att ni ställer om tillsammans slipper ni börja med att reda ut vem som bär ansvaret.',
    en: 'A pandemic, a new law or a burst pipe can close an activity overnight without any party having failed. If you have already agreed to adapt together, you need not begin by sorting out who is responsible.',
  },
  advice: {
    sv: 'Skriv att parterna talar med varandra, ställer om och justerar budgeten när något utanför deras kontroll hindrar verksamheten.',
    en: 'Write that the parties talk, adapt and adjust the budget when something beyond their control hinders the activity.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['renegotiation', 'changes'],
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.9, yttre omständigheter', en: 'section 2.9, outside circumstances' },
      level: 'recommended',
    },
  ],
  messages: {
    unsaid: {
      sv: 'Texten säger inte vad som händer om något utanför parternas kontroll hindrar verksamheten, till exempel en pandemi eller en ny lag. Lägg gärna till en mening om att ni ställer om tillsammans.',
      en: 'The text does not say what happens if something beyond the parties’ control hinders the activity, such as a pandemic or a new law. Consider adding a sentence that you adapt together.',
    },
  },
  proposals: {
    default: {
      sv: 'Om något utanför parternas kontroll hindrar verksamheten ställer parterna om tillsammans och justerar budgeten. Det räknas då inte som en brist hos någon av dem.',
      en: 'If something beyond the parties’ control hinders the activity, the parties adapt together and adjust the budget. It does not count as a breach of {own}.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnder pandemin stod lokalen tom.\n\n## Omförhandling\n\nVarje part kan begära omförhandling.\n',
      finds: [{ message: 'unsaid', on: '## Omförhandling', severity: 'info' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nVarje part kan begära omförhandling. Händer något som ingen av parterna rår över flyttas träffarna.\n',
      finds: [],
    },
    {
      // What the parties do then is said: the same words as for ending the agreement.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nFörändras förutsättningarna väsentligt kan varje part begära omförhandling.\n',
      finds: [],
    },
    {
      // Nothing stands about changes at all: that is said by missing-required-section.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nFler unga ska ha någon att prata med.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const { required } = agreement.profile;
    if (!headOf(agreement, 'renegotiation') && required.includes('renegotiation')) return;
    const isSaid = (pattern: RegExp) =>
      saidIn(agreement, events.letters, pattern).some(
        ({ sentence }) => !elsewhere.has(sectionAt(agreement, sentenceRange(sentence)) ?? ''),
      );
    if (isSaid(events.pattern) || isSaid(happening) || isNoBreach(agreement)) return;
    const data = ownWordData(agreement);
    const place = placeFor(agreement, ['renegotiation', 'changes', 'termination']);
    yield { message: 'unsaid', data, ...place };
  },
});

/** “Torka eller nya lagar räknas inte som brott mot överenskommelsen.” */
const noBreach =
  /(?<![a-zà-öø-ɏ])(?:är|räknas|anses|ses|utgör|betraktas)(?: [a-zà-öø-ɏ]+)? (?:inte|ej)(?: som)?(?: (?:ett|en|något|någon))? (?:avtals|kontrakts)?brott(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:ansvarar|svarar|(?:är|hålls) ansvarig|kan lastas|lastas)(?: [a-zà-öø-ɏ]+)? (?:inte|ej) för [^.;]{0,40}(?:hinder|händels|omständighet|förhålland|sådant|hindra)|(?<![a-zà-öø-ɏ])(?:befrias|befriad|fri)(?: [a-zà-öø-ɏ]+)? från (?:sitt |sina |ansvar|åtagand)/;

function isNoBreach(agreement: Agreement): boolean {
  return ownOf(
    agreement,
    sentencesWith(agreement, ['brott', 'svarar', 'ansvar', 'lastas', 'befria']),
  ).some((sentence) => noBreach.test(lowerOf(sentence)));
}
