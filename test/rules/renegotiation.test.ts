import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { disputeClauseMissing } from '../../src/rules/renegotiation/dispute-clause-missing.ts';
import { externalEventsUnhandled } from '../../src/rules/renegotiation/external-events-unhandled.ts';
import { handoverUndefined } from '../../src/rules/renegotiation/handover-undefined.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
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
