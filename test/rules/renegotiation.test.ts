import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { disputeClauseMissing } from '../../src/rules/renegotiation/dispute-clause-missing.ts';
import { externalEventsUnhandled } from '../../src/rules/renegotiation/external-events-unhandled.ts';
import { handoverUndefined } from '../../src/rules/renegotiation/handover-undefined.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
import { rescissionMissing } from '../../src/rules/renegotiation/rescission-missing.ts';
import { terminationIncomplete } from '../../src/rules/renegotiation/termination-incomplete.ts';
import { finds } from './finds.ts';

const top =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n';
const about = (text: string, heading = 'Ändringar och förtida upphörande') =>
  `${top}## ${heading}\n\n${text}\n`;
const messages = (rule: Rule, text: string) => finds(rule, text).map(({ message }) => message);

describe('right to renegotiate', () => {
  test.each([
    'Varje part kan begära omförhandling.',
    'Båda parter kan påkalla omförhandling av bestämmelserna.',
    'Om förutsättningarna ändras ska parterna uppta nya förhandlingar.',
    'Vem som helst av oss får säga till att vi behöver göra om texten.',
    'Den part som vill ändra något i överenskommelsen kallar de andra till ett möte.',
    'Parterna ska på begäran av endera parten se över villkoren.',
    'Omförhandling kan begäras av var och en.',
    'Rätten att begära omförhandling har alla.',
    'Kommunen kan begära omförhandling. Föreningen har samma rätt.',
    'Såväl kommunen som föreningen har rätt att påkalla omförhandling.',
    'Part har rätt att aktualisera en översyn av innehållet.',
    'Ingen part får ensidigt ändra villkoren. Varje part kan begära omförhandling.',
    'Kommunen får inte ändra villkoren på egen hand. Varje part kan begära omförhandling.',
    'Var och en av oss kan be om att få prata om innehållet på nytt.',
    'På begäran av någon part ska överenskommelsen ses över.',
    'Vi kan när som helst kalla till möte för att ändra i avtalet.',
    'Parterna är överens om att ta upp villkoren till diskussion när någon vill det.',
    'Varje part kan begära omförhandling. Kommunen får ändra öppettiderna i lokalen.',
  ])('silent: %s', (text) => {
    expect(messages(renegotiationClauseMissing, about(`${text} Tvist löses i samtal.`))).toEqual(
      [],
    );
  });

  test.each([
    ['Kommunen får ensidigt ändra villkoren i överenskommelsen.', 'one-sided'],
    ['Exempelstads kommun äger rätt att efter eget beslut ändra bestämmelserna.', 'one-sided'],
    ['Kommunen kan under perioden justera villkoren.', 'one-sided'],
    ['Kommunen förbehåller sig rätten att ändra avtalet.', 'one-sided'],
    ['Kommunen har rätt att begära omförhandling.', 'one-party'],
    ['Föreningen kan påkalla omförhandling om kostnaderna ökar.', 'one-party'],
    ['Tvist löses i samtal. Vid grova brister kan avtalet hävas.', 'missing'],
    [
      'Ändringar görs skriftligen. Avtalet kan sägas upp. Vid grova brister kan det hävas.',
      'missing',
    ],
  ] as const)('%s', (text, expected) => {
    const found = finds(
      renegotiationClauseMissing,
      about(`${text} Blir parterna oense pratar de.`, 'Omförhandling, hävning och tvist'),
      { profile: 'boras-2016' },
    );
    expect(found.map(({ message }) => message)).toEqual([expected]);
    expect(found[0]?.severity).toBe(expected === 'missing' ? 'error' : 'warning');
  });
});

describe('notice', () => {
  const full =
    'Varje part kan skriftligen säga upp avtalet med tre månaders uppsägningstid, utan att ange skäl. Oanvända medel betalas tillbaka.';
  const money =
    '## Ekonomi\n\nKommunen bidrar med 100 000 kronor per år till Föreningen Norra.\n\n';
  const agreement = (text: string) =>
    `${top}${money}## Omförhandling och uppsägning\n\nVarje part kan begära omförhandling. ${text}\n`;

  test.each([
    full,
    'Om en part inte gör det den har lovat, eller om förutsättningarna ändras väsentligt, kan avtalet sägas upp skriftligen med sex månaders uppsägningstid. Oförbrukade medel återbetalas.',
    'Brister en part i sina åtaganden kan en annan part säga upp avtalet med tre månaders varsel. Uppsägningen ska vara skriftlig. Pengar som inte har använts betalas tillbaka.',
    'Vill någon lämna partnerskapet meddelar den det i ett brev minst ett halvår i förväg. Blir det pengar kvar går de tillbaka till kommunen.',
    'En part som vill kliva av gör det med tre månaders varsel, på papper. Pengar som blir över lämnas tillbaka.',
    'Varje part kan säga upp avtalet med sex månaders skriftlig uppsägning, utan att ange skäl. Vid uppsägning återbetalas bidrag som inte har använts.',
    'Vill ena parten sluta säger den till skriftligt tre månader i förväg, av vilken anledning som helst. Kommunen kan kräva tillbaka den del av bidraget som inte har använts.',
    'Parterna kan när som helst säga upp avtalet skriftligen. Uppsägningstiden är två månader. Ej upparbetade medel återbetalas.',
    'Uppsägning sker skriftligen, med sex månaders uppsägningstid och utan krav på skäl. När avtalet upphör återbetalas det som är kvar.',
    'Avtalet kan sägas upp med sex månaders varsel om väsentliga förutsättningar ändras. Uppsägning sker via e-post. Resterande bidrag återbetalas.',
  ])('silent: %s', (text) => {
    expect(messages(terminationIncomplete, agreement(text))).toEqual([]);
  });

  test.each([
    ['Avtalet kan sägas upp.', 'no-period'],
    ['Vill någon hoppa av går det bra.', 'no-period'],
    ['En part får lämna partnerskapet om den andra inte gör sin del.', 'no-period'],
    ['Parterna kan säga upp avtalet skriftligen vid väsentligt ändrade förhållanden.', 'no-period'],
    ['Avtalet kan sägas upp med tre månaders varsel.', 'unsaid'],
    ['Varje part kan skriftligen säga upp avtalet med tre månaders uppsägningstid.', 'unsaid'],
    [
      'Brister en part i sina åtaganden kan avtalet sägas upp med sex månaders uppsägning.',
      'unsaid',
    ],
    ['Uppsägningstiden är sex månader.', 'unsaid'],
    ['Blir parterna oense pratar de med varandra.', 'missing'],
    ['Samordnarens anställning kan sägas upp med en månads uppsägningstid.', 'missing'],
    ['Avtalet upphör utan uppsägning när tiden är slut.', 'missing'],
    ['Föreningen kan säga upp lokalen med nio månaders varsel.', 'missing'],
    ['En part kan lämna samarbetet i förtid.', 'no-period'],
    ['Avtalet får inte sägas upp under avtalstiden. Parterna pratar.', 'missing'],
    ['Ett avtal som inte längre behövs kan avslutas i förtid.', 'no-period'],
  ] as const)('%s', (text, expected) => {
    expect(messages(terminationIncomplete, agreement(text))).toEqual([expected]);
  });

  test('what is unsaid is named', () => {
    const [found] = finds(
      terminationIncomplete,
      agreement('Avtalet kan sägas upp med tre månaders varsel.'),
    );
    expect(found?.severity).toBe('info');
    expect(found?.words.sv).toContain(
      'om den ska vara skriftlig, vad som händer med pengar som inte har använts eller om det krävs skäl',
    );
  });
});

describe('dispute', () => {
  test.each([
    'Uppstår oenighet tar parterna upp den i styrgruppen inom en månad.',
    'Om vi är osams pratar vi först i arbetsgruppen.',
    'Tvister löses i första hand genom samtal mellan parterna, i andra hand av allmän domstol.',
    'Tvist ska i första hand lösas genom förhandling. Kan parterna inte enas avgörs tvisten av tingsrätt.',
    'Meningsskiljaktigheter hanteras av styrgruppen.',
    'Kan parterna inte komma överens ber de någon utomstående om hjälp.',
    'Har parterna olika uppfattning om hur texten ska tolkas möts ordförandena.',
    'Konflikter mellan parterna löses genom dialog.',
    'Tycker vi olika sätter vi oss ner med någon som båda litar på.',
    'Skulle det skära sig mellan parterna lyfts frågan till ordföranden. Blir det en konflikt hämtas en medlare.',
    'Parterna ska söka lösa eventuella tvister i godo; därefter prövas de av svensk domstol.',
    'Enas inte parterna lämnas frågan till styrelsens och nämndens ordförande.',
    'Lyckas vi inte enas tar vi hjälp av kyrkoherden.',
    'Är parterna inte ense hjälper en utomstående till.',
    'Tvister försöker vi lösa själva; annars ber vi en jurist om råd.',
    'Frågor som arbetsgruppen inte kan enas om lyfts till styrgruppen.',
  ])('silent: %s', (text) => {
    expect(messages(disputeClauseMissing, about(text, 'Omförhandling'))).toEqual([]);
  });

  test.each([
    ['Avvikelser diskuteras löpande. Varje part kan begära omförhandling.', 'missing'],
    ['Varje part kan begära omförhandling. Avtalet kan hävas.', 'missing'],
    ['Texten säger inget om tvister. Varje part kan begära omförhandling.', 'missing'],
    [
      'Tvister med anledning av avtalet avgörs av Exempelstads tingsrätt enligt svensk rätt.',
      'straight-to-court',
    ],
    ['Eventuell tvist avgörs genom skiljedom.', 'straight-to-court'],
    ['Oenighet prövas av allmän domstol på kommunens hemort.', 'straight-to-court'],
    ['Svensk lag gäller. Behörig domstol är tingsrätten där kommunen ligger.', 'straight-to-court'],
  ] as const)('%s', (text, expected) => {
    expect(messages(disputeClauseMissing, about(text, 'Omförhandling'))).toEqual([expected]);
  });

  test('what others disagree about is no dispute between the parties', () => {
    const text = `${top}## Verksamhet\n\nFöreningen medlar i konflikter mellan ungdomar och har olika åsikter på schemat.\n\n## Omförhandling\n\nVarje part kan begära omförhandling.\n`;
    expect(messages(disputeClauseMissing, text)).toEqual(['missing']);
  });
});

describe('outside events', () => {
  test.each([
    'Vid yttre omständigheter som parterna inte råder över ställer de om tillsammans.',
    'Om väsentligt ändrade omständigheter uppstår kan avtalet sägas upp.',
    'Ändras lagstiftningen möts parterna.',
    'Force majeure befriar en part från dess åtaganden.',
    'Vid en pandemi eller liknande ställs träffarna in.',
    'Kommer något i vägen som ingen rår på ritar vi om.',
    'Händer något oväntat pratar vi om det.',
    'Blir förhållandena väsentligt annorlunda får varje part begära omförhandling.',
    'Hindras verksamheten av en brand eller översvämning flyttas den.',
    'Nya lagar eller myndighetsbeslut kan leda till omförhandling.',
    'Varje part kan begära omförhandling, till exempel om lagar ändras.',
    'Om något utanför vår kontroll inträffar hjälps vi åt.',
    'Oförutsedda händelser tas upp i styrgruppen.',
  ])('silent: %s', (text) => {
    expect(messages(externalEventsUnhandled, about(text, 'Omförhandling'))).toEqual([]);
  });

  test.each([
    'Varje part kan begära omförhandling.',
    'Om en part går i konkurs får avtalet hävas.',
    'Kommunen ansvarar för lokalen och brandlarmet. Varje part kan begära omförhandling.',
    'Vid brister i verksamheten kan avtalet sägas upp. Lagen om offentlig upphandling gäller inte.',
  ])('%s', (text) => {
    const past = '## Bakgrund\n\nPandemin ändrade förutsättningarna för unga.\n\n';
    expect(messages(externalEventsUnhandled, `${top}${past}## Omförhandling\n\n${text}\n`)).toEqual(
      ['unsaid'],
    );
  });
});

describe('handover', () => {
  const basis = (text: string) => `${top}## Grundförutsättningar\n\n${text}\n`;
  test.each([
    'Föreningen tar över när den känner sig redo för hela ansvaret.',
    'På sikt ska föreningen ta över driften av lokalen.',
    'Tanken är att föreningen så småningom övertar arbetsgivaransvaret.',
    'Kommunen ska successivt lämna över ansvaret för samordningen till föreningen.',
    'När föreningen är mogen för det går personalansvaret över till den.',
    'Så snart föreningen orkar tar den över hyreskontraktet.',
    'Avsikten är att ansvaret för verksamheten ska övertas av föreningen.',
    'Ett övertagande av personalen ska ske i framtiden.',
  ])('%s', (text) => {
    expect(messages(handoverUndefined, basis(text))).toEqual(['undefined']);
  });

  test.each([
    'Föreningen tar över arbetsgivaransvaret den 1 januari 2028.',
    'Föreningen tar över ansvaret när den har haft ett godkänt bokslut, tidigast 2028-01-01.',
    'På sikt ska föreningen ta över ansvaret. Det sker när styrgruppen har beslutat det.',
    'Uppstår problem tar kommunen över arbetsledningen.',
    'Avtalet får inte överlåtas till någon annan.',
    'När avtalet upphör ska ansvaret för handlingarna lämnas över till kommunen.',
    'Överskott förs över till nästa år.',
    'Vi ska prata om det som har gått bra och ta över goda idéer från varandra.',
    'Deltagarna ska lämna över nycklarna till nästa grupp.',
    'Vid sjukdom ska en annan ledare ta över träffarna.',
  ])('silent: %s', (text) => {
    expect(messages(handoverUndefined, basis(text))).toEqual([]);
  });
});

describe('where and how a right to renegotiate is said', () => {
  test.each([
    ['Kommunen och föreningen kan begära omförhandling.', []],
    ['Styrgruppen får ändra villkoren. Varje part kan begära omförhandling.', []],
    ['Kommunen får efter samråd med föreningen ändra villkoren. Vi omförhandlar vid behov.', []],
    ['Kommunen har rätt att begära omförhandling. Föreningen får begära omförhandling.', []],
    ['Kommunen begär omförhandling i god tid.', []],
    ['Kommunen får ändra villkoren för alla deltagare.', ['one-sided']],
  ] as const)('%s', (text, expected) => {
    expect(messages(renegotiationClauseMissing, about(text))).toEqual(expected);
  });

  test('everyday words count only where the text speaks of changes', () => {
    const talks = '## Verksamhet\n\nVi pratar om innehållet varje vår.\n\n';
    const text = `${top}${talks}## Omförhandling\n\nTvist löses i samtal.\n`;
    expect(messages(renegotiationClauseMissing, text)).toEqual(['missing']);
  });

  test('without a section to put it in there is nothing to say', () => {
    expect(messages(renegotiationClauseMissing, top)).toEqual([]);
    expect(messages(disputeClauseMissing, top)).toEqual([]);
    expect(messages(terminationIncomplete, top)).toEqual([]);
  });

  test.each([
    ['Kommunen får ensidigt ändra villkoren.', 'kommunen'],
    ['Föreningen kan påkalla omförhandling.', 'föreningen'],
    ['Exempelstads kommun får ensidigt ändra villkoren.', 'Exempelstads kommun'],
  ])('the party is named as the text names it: %s', (text, name) => {
    expect(finds(renegotiationClauseMissing, about(text))[0]?.words.sv).toContain(name);
  });
});

describe('rescission', () => {
  test.each([
    ['Om en part brister i sina åtaganden kan avtalet sägas upp.', 'notice-only'],
    ['Om en part brister i sina åtaganden säger den andra till.', 'missing'],
    ['> Om en part brister i sina åtaganden kan avtalet sägas upp.', 'missing'],
  ])('%s', (text, expected) => {
    expect(messages(rescissionMissing, about(text, 'Omförhandling'))).toEqual([expected]);
  });
});

describe('a dispute that only a court is told of', () => {
  test.each([
    ['Tvist går till tingsrätten.', ['straight-to-court']],
    [
      'Vid avvikelser för parterna en dialog. Tvist avgörs av allmän domstol.',
      ['straight-to-court'],
    ],
    [
      'Parterna har samtal varje vår. Vi skriver ner det. Det är öppet. Alla är välkomna. Kaffe finns. Tvist avgörs av allmän domstol.',
      ['straight-to-court'],
    ],
    ['Tvister om en avvikelse tas upp i dialog. Sedan avgör allmän domstol tvisten.', []],
    ['Parterna förhandlar. I sista hand avgör allmän domstol saken.', []],
    ['Domstolen ligger bredvid lokalen. Varje part kan begära omförhandling.', ['missing']],
    ['Kostnaderna skiljer sig mellan åren och löses i budgeten.', ['missing']],
    ['> Tvist avgörs av allmän domstol.', ['missing']],
    ['### Tvist och domstol\n\nVarje part kan begära omförhandling.', ['missing']],
  ] as const)('%s', (text, expected) => {
    expect(messages(disputeClauseMissing, about(text, 'Omförhandling'))).toEqual(expected);
  });

  test('what a court once decided is no clause on disputes', () => {
    const past = '## Bakgrund\n\nDomstolen avgjorde frågan om det gamla bidraget prövas igen.\n\n';
    const text = `${top}${past}## Omförhandling\n\nVarje part kan begära omförhandling.\n`;
    expect(messages(disputeClauseMissing, text)).toEqual(['missing']);
  });

  test.each([
    ['', 'tar kontaktpersonerna först upp frågan'],
    ['Det finns en styrgrupp.', 'i ett möte mellan kontaktpersonerna och därefter i styrgruppen'],
    ['Det finns en styrgrupp och en arbetsgrupp.', 'i arbetsgruppen och därefter i styrgruppen'],
  ])('the sentence to copy names the groups there are: %s', (groups, expected) => {
    const [found] = finds(
      disputeClauseMissing,
      `${top}## Samverkan\n\n${groups}\n\n## Omförhandling\n\nVarje part kan begära omförhandling.\n`,
    );
    expect(found?.proposal?.sv).toContain(expected);
  });
});

test('an outside event that is told of twice is told of where it counts', () => {
  const past = '## Bakgrund\n\nUnder en pandemi stängde träffarna.\n\n';
  const text = `${top}${past}## Omförhandling\n\nVid en pandemi ställer parterna om.\n`;
  expect(messages(externalEventsUnhandled, text)).toEqual([]);
});

describe('what a handover rests on', () => {
  test.each([
    ['Föreningen tar över ansvaret för lokalen.', []],
    ['På sikt, senast den 1 januari 2028, ska föreningen ta över arbetsgivaransvaret.', []],
    ['På sikt ska föreningen ta över pengar som blir kvar av verksamheten.', []],
    ['Med egna pengar ska föreningen på sikt ta över ansvaret för lokalen.', ['undefined']],
    ['På sikt ska föreningen ta över ansvaret.\n\nDen 1 maj 2027 är det öppet hus.', ['undefined']],
    ['### Föreningen ska på sikt ta över ansvaret\n\nVi träffas varje vecka.', []],
  ] as const)('%s', (text, expected) => {
    const found = messages(handoverUndefined, about(text, 'Grundförutsättningar'));
    expect(found).toEqual(expected);
  });

  test('each handover is pointed at', () => {
    const text =
      'På sikt ska föreningen ta över driften.\n\nSå småningom övertar föreningen personalen.';
    const [found] = finds(handoverUndefined, about(text, 'Grundförutsättningar'));
    expect(found?.on).toBe('ta över');
    expect(found?.related).toEqual(['övertar']);
  });
});

describe('notice, in all its parts', () => {
  const money =
    '## Ekonomi\n\nKommunen bidrar med 100 000 kronor per år till Föreningen Norra.\n\n';
  const written = (text: string, rest = '') =>
    `${top}${money}${rest}## Omförhandling och uppsägning\n\n${text}\n`;
  const full =
    'Varje part kan skriftligen säga upp avtalet med tre månaders uppsägningstid, utan att ange skäl. Oanvända medel betalas tillbaka.';

  test.each([
    ['Varje part kan begära omförhandling.', 'warning'],
    ['Vid grova brister får en part häva avtalet.', 'info'],
  ])('whoever may rescind can leave: %s', (text, severity) => {
    const [found] = finds(terminationIncomplete, written(text));
    expect([found?.message, found?.severity]).toEqual(['missing', severity]);
  });

  test('a gap that is left for it, and a period on the card, are enough', () => {
    expect(messages(terminationIncomplete, written('[Skriv hur avtalet kan sägas upp]'))).toEqual(
      [],
    );
    const card = `---\navtalstid: { uppsägningstid-månader: 3 }\n---\n\n`;
    const text = written('Varje part kan begära omförhandling.');
    expect(messages(terminationIncomplete, `${card}${text}`)).toEqual([]);
  });

  test('notice of what came before is not notice of this', () => {
    const past = '## Bakgrund\n\nDet förra avtalet kunde sägas upp.\n\n';
    const text = written('Varje part kan begära omförhandling.', past);
    expect(messages(terminationIncomplete, text)).toEqual(['missing']);
  });

  test('money may be told of elsewhere', () => {
    const rest = '## Redovisning\n\nOanvända medel betalas tillbaka till kommunen.\n\n';
    const text =
      'Varje part kan skriftligen säga upp avtalet med tre månaders uppsägningstid, utan att ange skäl.';
    expect(messages(terminationIncomplete, written(text, rest))).toEqual([]);
    expect(messages(terminationIncomplete, written(text))).toEqual(['unsaid']);
  });

  test.each([
    'Avtalet kan skriftligen sägas upp med omedelbar verkan. Inget skäl krävs. Oanvända medel betalas tillbaka.',
    'Avtalet kan skriftligen sägas upp till den 31 december 2027. Inget skäl krävs. Oanvända medel betalas tillbaka.',
  ])('a day is a period: %s', (text) => {
    expect(messages(terminationIncomplete, written(text))).not.toContain('no-period');
  });

  const form = 'om den ska vara skriftlig';
  const rest = 'vad som händer med pengar som inte har använts';
  const ground = 'om det krävs skäl';
  const leaving = 'om en part också får lämna utan skäl';
  test.each([
    ['Avtalet kan sägas upp med tre månaders varsel.', `${form}, ${rest} eller ${ground}`],
    ['Avtalet kan sägas upp skriftligen med tre månaders varsel.', `${rest} eller ${ground}`],
    [
      'Avtalet kan när som helst sägas upp med tre månaders varsel. Oanvända medel betalas tillbaka.',
      form,
    ],
    [
      'Avtalet kan när som helst sägas upp med tre månaders varsel om en part brister i sina åtaganden. Oanvända medel betalas tillbaka.',
      `${form} eller ${leaving}`,
    ],
    [
      'Avtalet kan sägas upp med tre månaders varsel, utan krav på skäl. Oanvända medel betalas tillbaka. Vi ses ofta. Rapporter är skriftliga.',
      form,
    ],
    [
      'Avtalet kan sägas upp med tre månaders varsel, utan krav på skäl. Oanvända medel betalas tillbaka.\n\nRapporter är skriftliga.',
      form,
    ],
  ])('%s', (text, gaps) => {
    const [found] = finds(terminationIncomplete, written(text));
    expect(found?.words.sv).toContain(` ${gaps}.`);
  });

  test.each([
    ['2027-01-01–2027-12-31', 'tolv', ['longer-than-term']],
    ['2027-01-01–2027-12-31', 'elva', []],
    ['2027-07-01–2028-09-30', 'femton', ['longer-than-term']],
    ['2027-07-01–2028-09-30', 'tolv', []],
    ['i ett år från undertecknandet', 'tolv', ['longer-than-term']],
    ['i ett år från undertecknandet', 'elva', []],
    ['från och med 2027-01-01', 'tolv', []],
  ] as const)('%s, %s månader', (term, months, expected) => {
    const time = `## Avtalstid\n\nAvtalet gäller ${term}.\n\n`;
    const text = written(full.replace('tre', months), time);
    expect(messages(terminationIncomplete, text)).toEqual(expected);
  });

  test.each([
    ['Varje part kan begära omförhandling.', 'sex månader'],
    ['Avtalet kan sägas upp med tre månaders varsel.', 'tre månader'],
  ])('the sentence to copy keeps the period that is written: %s', (text, period) => {
    expect(finds(terminationIncomplete, written(text))[0]?.proposal?.sv).toContain(period);
  });
});
