import { describe, expect, it } from 'vitest';
import { childrenNoRegisterCheck } from '../../src/rules/commitments/children-no-register-check.ts';
import { doerUnclear } from '../../src/rules/commitments/doer-unclear.ts';
import { employerRoleUnclear } from '../../src/rules/commitments/employer-role-unclear.ts';
import { hiredPersonAfterEnd } from '../../src/rules/commitments/hired-person-after-end.ts';
import { partyWithoutCommitment } from '../../src/rules/commitments/party-without-commitment.ts';
import { registerExtractStored } from '../../src/rules/commitments/register-extract-stored.ts';
import { steeringGroupIncomplete } from '../../src/rules/commitments/steering-group-incomplete.ts';
import { finds } from './finds.ts';

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';
const three = `${parties}- Studieförbundet Exempel, organisationsnummer 802499-0023\n`;
const under = (heading: string, text: string, before = parties) =>
  `# Mötesplats Norra\n\n${before}\n## ${heading}\n\n${text}\n`;

describe('party-without-commitment', () => {
  const told = (text: string, before = parties, heading = 'Insatser och åtaganden') =>
    finds(partyWithoutCommitment, under(heading, text, before)).map(({ message }) => message);

  it.each([
    ['Föreningen leder träffarna och rekryterar volontärer.'],
    ['Föreningen ska ordna kaféet. Kommunen har rätt till insyn.'],
    ['Kommunen lånar ut lokalen. Kommunen deltar med en samordnare som träffar föreningen.'],
    ['Föreningen\n\n- leder träffarna,\n- utbildar ledarna.\n'],
    ['Kommunen ställer upp med lokal och personal till föreningens förfogande.'],
    ['### Föreningens åtaganden\n\n- Att ordna läxkvällar\n- Att bjuda in familjer\n'],
    ['Föreningen ordnar träffar för kommunen.'],
  ])('someone has none: %s', (text) => {
    expect(told(text)).toEqual(['none']);
  });

  it.each([
    ['Kommunen lånar ut lokalen. Föreningen leder träffarna.'],
    ['Lokalen tillhandahålls av kommunen. Föreningen håller i träffarna.'],
    ['Föreningen\n\n- leder träffarna\n\nKommunen\n\n- öppnar lokalen\n'],
    [
      '### Kommunen\n\nStädar lokalen och deltar med en samordnare.\n\n### Föreningen\n\nLeder träffarna.',
    ],
    [
      '| Part | Insats |\n|---|---|\n| Kommunen | lokal, en samordnare |\n| Föreningen | ledare och tid |\n',
    ],
    ['| Kommunen | Föreningen |\n|---|---|\n| lånar ut lokalen | leder träffarna |\n'],
    ['Föreningen leder träffarna. Från kommunen deltar en fritidsledare varje vecka.'],
    ['Kommunens fritidsledare finns på plats. Föreningens medlemmar leder träffarna.'],
    ['Det är föreningen som leder träffarna. För lokalen svarar kommunen.'],
    ['**Kommunen:**\n\n- lokal\n- en samordnare\n\n**Föreningen:**\n\n- ledare\n'],
    [
      'Kommunen åtar sig att:\n\n1. öppna lokalen\n2. delta i planeringen\n\nFöreningen åtar sig att:\n\n1. leda träffarna\n',
    ],
    ['Kommunen och föreningen ordnar träffarna tillsammans.'],
    ['Parterna ordnar träffarna tillsammans och bemannar dem efter ett schema.'],
    ['Det åligger kommunen att hålla lokalen öppen. Vi i föreningen leder träffarna.'],
  ])('all have one: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('names the third', () => {
    const text = 'Kommunen lånar ut lokalen. Föreningen leder träffarna.';
    expect(finds(partyWithoutCommitment, under('Åtaganden', text, three))[0]?.words.sv).toContain(
      'Studieförbundet Exempel',
    );
    expect(told(`${text} Studieförbundet utbildar ledare.`, three)).toEqual([]);
    expect(told(`${text} Arbetet görs ihop med studieförbundet.`, three)).toEqual(['none']);
  });

  it.each([
    [
      'Kommunen betalar 200 000 kronor per år. Föreningen ordnar träffarna, rekryterar ledare och utvärderar.\n\nFöreningen ska bemanna kaféet. Föreningen ansvarar för lokalen.',
    ],
    [
      'Kommunen finansierar verksamheten med 300 000 kr/år. Föreningen ska leda träffarna. Föreningen ska redovisa varje kvartal. Föreningen ansvarar för lokal och personal.',
    ],
    [
      'Föreningen\n\n- leder träffarna\n- bemannar kaféet\n- svarar för lokalen\n\nKommunen\n\n- utbetalar bidrag om 100 000 kr per år\n- följer upp verksamheten\n',
    ],
  ])('the public side only pays: %s', (text) => {
    expect(told(text)).toEqual(['only-pays']);
  });

  it.each([
    [
      'Kommunen bidrar med 200 000 kronor och en samordnare. Föreningen ordnar träffarna. Föreningen bemannar kaféet. Föreningen utbildar ledare.',
    ],
    [
      'Kommunen betalar hyran och deltar i planeringen. Föreningen ordnar träffarna. Föreningen bemannar kaféet. Föreningen utbildar ledare.',
    ],
    [
      'Kommunen betalar 200 000 kronor. Kommunens bibliotekarie läser sagor varje vecka. Föreningen ordnar träffarna. Föreningen bemannar kaféet. Föreningen utbildar ledare.',
    ],
  ])('it does more than pay: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('one side carries nearly everything', () => {
    const many = [
      'leder träffarna',
      'bemannar kaféet',
      'utbildar ledare',
      'städar lokalen',
      'sköter bokningen',
      'svarar för information',
      'rekryterar volontärer',
      'ordnar utflykter',
    ]
      .map((what) => `- ${what}`)
      .join('\n');
    expect(told(`Föreningen\n\n${many}\n\nKommunen\n\n- informerar om kaféet\n`)).toEqual([
      'one-sided',
    ]);
    expect(
      told(
        `Föreningen\n\n${many}\n\nKommunen\n\n- informerar om kaféet\n- öppnar lokalen\n- deltar varje vecka\n`,
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'I föreningens stadgar står följande:\n\n- Föreningen ska verka för gemenskap\n- Föreningen ska ordna kurser\n',
    ],
    ['Enligt stadgarna ska föreningen ordna kurser.'],
  ])('statutes are no commitments, and the section is a matter of its own: %s', (text) => {
    expect(told(text, parties, 'Bakgrund')).toEqual([]);
  });
});

describe('employer-role-unclear', () => {
  const told = (text: string, before?: string) =>
    finds(employerRoleUnclear, under('Insatser och åtaganden', text, before)).map(
      ({ message }) => message,
    );

  it.each([
    ['En projektledare anställs för partnerskapet.'],
    ['En samordnare på 50 procent ska anställas.'],
    ['Till verksamheten rekryteras två fritidsledare på halvtid.'],
    ['Parterna anställer tillsammans en processledare.'],
    ['Bidraget används till lön för en projektledare.'],
    ['Medlen ska täcka lönekostnader för en samordnare på 75 procent.'],
    ['En tjänst som koordinator inrättas inom partnerskapet.'],
    ['För arbetet tillsätts en verksamhetsledare.'],
    ['Styrgruppen anställer en samordnare och leder hennes arbete.'],
    ['En heltidstjänst som samordnare finansieras av partnerskapet.'],
    ['Personal anställs när pengarna har betalats ut.'],
    ['En samordnare kommer att anställas. Arbetsgivaransvaret bestäms senare.'],
  ])('nobody is the employer: %s', (text) => {
    expect(told(text)).toEqual(['unclear']);
  });

  it.each([
    ['Föreningen anställer en projektledare.'],
    ['Föreningen är arbetsgivare för en samordnare på halvtid.'],
    ['En samordnare anställs av föreningen.'],
    ['En projektledare anställs. Arbetsgivaransvaret ligger på föreningen.'],
    ['En processledare anställs med föreningen som arbetsgivare.'],
    ['Kommunen avsätter en halvtidstjänst ur den egna personalen.'],
    ['Kommunens samordnare deltar på 20 procent av sin tid.'],
    ['Målet är att fler deltagare ska anställas på företag i kommunen.'],
    ['Deltagarna får stöd att söka arbete och kan anställas med lönebidrag.'],
    ['Ingen anställs för partnerskapets räkning.'],
    ['Kommunen köper ingen tjänst. Varje part svarar för sin egen personal.'],
    ['En samordnare med anställning i föreningen håller ihop arbetet.'],
    ['Studierektorn är anställd hos kommunen. Föreningens anställda deltar.'],
    ['En samordnare är kontaktperson.'],
    ['Bidraget går till lön för den samordnare som föreningen anställer.'],
    ['Föreningen rekryterar volontärer. Volontärer rekryteras varje höst.'],
    ['En samordnare anställs. Den har sin anställning hos föreningen, som leder arbetet.'],
    ['Föreningen\n\n- leder läxhjälpen\n- anställer en samordnare på halvtid\n'],
  ])('someone is, or nobody is hired: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('two lead the same person, and nothing says what happens when they disagree', () => {
    const split =
      'Studieförbundet är arbetsgivare för en processledare. Föreningen är arbetsledare.';
    expect(told(split, three)).toEqual(['split']);
    expect(told(`${split} Uppstår problem tar studieförbundet över efter samråd.`, three)).toEqual(
      [],
    );
  });
});

describe('steering-group-incomplete', () => {
  const told = (text: string, heading = 'Samverkan') =>
    finds(steeringGroupIncomplete, under(heading, text)).map(
      ({ message, severity }) => `${message} ${severity}`,
    );

  it.each([
    ['En styrgrupp träffas vid behov.'],
    ['Frågan tas upp i styrgruppen.'],
    ['Styrgruppen träffas två gånger per år.'],
    ['Det finns en styrgrupp med en representant för varje part.'],
    ['En referensgrupp av boende följer arbetet.'],
    ['Partnerskapet leds av en styrgrupp. Föreningen är sammankallande.'],
    ['Ledningsgruppen möts regelbundet och för protokoll.'],
    ['En arbetsgrupp sköter det dagliga.'],
    ['Arbetsgruppen träffas vid behov.'],
    ['Styrgruppen fattar beslut om verksamhetsplanen. Ordföranden kallar.'],
    // Other groups are none of the partnership’s.
    [
      'Styrgruppen träffas två gånger per år.\n\nArbetsgruppen träffas varje månad.\n\nI studiegrupperna deltar tolv personer.',
    ],
  ])('something is missing: %s', (text) => {
    expect(told(text)).toEqual(['incomplete warning']);
  });

  it.each([
    [
      'Styrgruppen består av två ledamöter från varje part, möts i mars och oktober, kallas av föreningen och för protokoll.',
    ],
    [
      'En styrgrupp med en från varje part ses varje kvartal. Kommunen bjuder in till mötena och antecknar vad som bestäms.',
    ],
    [
      'I styrgruppen sitter förvaltningschefen och föreningens ordförande. Den träffas fyra gånger om året. Ordförandeskapet växlar. Minnesanteckningar skickas till alla.',
    ],
    ['Arbetsgruppen träffas en gång i månaden.'],
    ['Arbetsgruppen består av samordnaren och kuratorn.'],
    [
      '### Styrgrupp\n\n- Ledamöter: två från varje part\n- Möten: två gånger per termin\n- Sammankallande: föreningen\n- Mötena dokumenteras\n',
    ],
    ['Styrgruppens sammansättning och arbetssätt beskrivs i bilaga 2. Styrgruppen följer arbetet.'],
    ['Parterna träffas varje månad och går igenom arbetet.'],
    ['Samtalsgruppen för anhöriga träffas på torsdagar. Kontaktpersonerna möts en gång i månaden.'],
    ['Frågan tas upp i kommunens styrgrupp för folkhälsa. Parterna möts två gånger per år.'],
    ['Någon styrgrupp behövs inte. Parterna ses fyra gånger per år.'],
    // Said of both groups at once.
    [
      'Styrgruppen träffas två gånger per år. Kommunen kallar till mötena.\n\nArbetsgruppen träffas varje månad. Föreningen kallar till mötena.\n\nAlla parter är företrädda i grupperna och får del av anteckningarna.',
    ],
  ])('enough is said: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    [
      'Styrgruppen består av två ledamöter från varje part och möts fyra gånger per år. Föreningen kallar.',
    ],
    [
      'Styrgruppen består av två ledamöter från varje part, möts fyra gånger per år och för protokoll.',
    ],
  ])('a small part is missing: %s', (text) => {
    expect(told(text)).toEqual(['incomplete info']);
  });

  it('no group, no meetings', () => {
    expect(told('Föreningen leder träffarna. Kommunen lånar ut lokalen.')).toEqual(['nobody info']);
  });
});

describe('children-no-register-check', () => {
  const told = (text: string, heading = 'Verksamhet', card?: string) =>
    finds(childrenNoRegisterCheck, under(heading, text), {
      ...(card !== undefined && { card }),
    }).map(({ message, severity }) => `${message} ${severity}`);

  it.each([
    ['Volontärerna läser läxor med barn varje vecka.'],
    ['Målgruppen är elever i årskurs 4–6. Läxhjälpen är öppen två kvällar i veckan.'],
    [
      'Verksamheten vänder sig till barn och unga mellan 10 och 16 år. Öppet hus hålls varje fredag.',
    ],
    ['Föreningen leder simskola för barn på lördagar.'],
    ['Deltagarna är ungdomar 13–17 år som träffas varje tisdag.'],
    ['Ledarna möter minderåriga flickor i samtalsgrupper varje vecka.'],
    ['Fritidsgården är öppen för högstadieelever tre kvällar i veckan.'],
    ['Ledare håller i en barngrupp varje onsdag.'],
    ['Målgrupp: skolbarn i Norra. Varje eftermiddag ordnas lek och läxläsning.'],
    ['Tjejgruppen för tonåringar ses en gång i veckan.'],
  ])('children, directly and regularly: %s', (text) => {
    expect(told(text)).toEqual(['missing warning']);
  });

  it.each([
    ['Föreningen medverkar i lovaktiviteter på sommaren.'],
    ['Målgruppen är familjer som är nya i kommunen. De träffas varje vecka.'],
    ['Föreningen ordnar kvällar för unga.'],
    ['Kaféet är öppet för ungdomar i området.'],
    ['Under sommarlovet ordnas aktiviteter i parken.'],
    ['Barnfamiljer bjuds in till en skördefest.'],
    ['Målgruppen är unga 16–25 år.'],
  ])('children, perhaps: %s', (text) => {
    expect(told(text)).toEqual(['likely question']);
  });

  it.each([
    ['Målgruppen är vuxna som är ensamma.'],
    ['Målgruppen är föräldrar som saknar arbete.'],
    ['Seniorer träffas varje tisdag och berättar om sina barnbarn.'],
    ['Målgruppen är unga vuxna 18–25 år.'],
    ['Målgruppen är unga mellan 18 och 29 år. De träffas varje vecka.'],
    ['Studiecirkeln är för elever på sfi och komvux.'],
    ['Barn- och utbildningsnämnden följer arbetet.'],
    ['Målgruppen är vuxna utan barn. Barn under 18 år kan inte delta.'],
    ['Läxhjälp för barn hålls varje vecka. Ledarna visar på begäran upp registerutdrag.'],
    [
      'Läxhjälp för barn hålls varje vecka. Den som leder visar upp utdrag ur belastningsregistret.',
    ],
    ['Föreningen bildades för att barns rättigheter ska respekteras.'],
    ['Deltagarna får berätta om sin barndom.'],
    ['Kvinnor som har barn får stöd att hitta arbete.'],
    ['Kaféet är öppet för daglediga. Lovord och förslag tas emot.'],
  ])('no children: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('statistics about children in the background are no contact', () => {
    expect(
      told(
        'Var femte barn i Norra bor trångt, och eleverna klarar inte skolan. Träffar för äldre hålls varje vecka.',
        'Bakgrund',
      ),
    ).toEqual([]);
  });

  it('the card knows', () => {
    const yes = 'iop: 1\nverksamhet: { barn: ja }\n';
    const no = 'iop: 1\nverksamhet: { barn: nej }\n';
    expect(told('Kaféet är öppet för alla.', 'Verksamhet', yes)).toEqual(['by-card warning']);
    expect(told('Läxhjälp för barn hålls varje vecka.', 'Verksamhet', no)).toEqual([]);
  });

  it.each([
    ['Föreningen driver ett skyddat boende för kvinnor och barn.'],
    ['Ett HVB för barn och unga öppnar i området.'],
    ['Stödboendet tar emot ungdomar mellan 16 och 20 år.'],
  ])('homes have a stricter rule: %s', (text) => {
    expect(told(text)).toEqual(['home warning']);
  });

  it.each([
    ['Skyddat boende ingår inte. Kvinnor träffas varje vecka.'],
    ['Stödboendet är för unga vuxna 21–25 år.'],
  ])('homes without children: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('register-extract-stored', () => {
  const told = (text: string) =>
    finds(registerExtractStored, under('Insatser och åtaganden', text)).map(({ on }) =>
      on.replace(/\.$/, ''),
    );

  it.each([
    ['Föreningen skickar kopior av registerutdragen till förvaltningen.'],
    ['En kopia av utdraget ur belastningsregistret sparas hos föreningen.'],
    ['Registerutdragen arkiveras i fem år.'],
    ['Föreningen förvarar utdragen ur belastningsregistret i ett låst skåp.'],
    ['Utdrag ur belastningsregistret ska kopieras och lämnas till kommunen.'],
    ['Registerutdrag mejlas till samordnaren på kommunen.'],
    ['Ledarna visar upp registerutdrag. Utdragen sparas i en pärm.'],
    ['Registerutdraget läggs i personalakten.'],
    ['Föreningen samlar in och behåller registerutdragen.'],
    ['Registerutdrag skannas och bifogas den årliga rapporten.'],
    ['Föreningen överlämnar utdrag ur misstanke- och belastningsregistret till nämnden.'],
    ['Registerutdragen lämnas in till förvaltningen före start.'],
  ])('kept or sent: %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    [
      'Föreningen antecknar att utdraget ur belastningsregistret har visats upp. Utdraget lämnas tillbaka.',
    ],
    ['Inga kopior av registerutdrag sparas eller skickas till kommunen.'],
    ['Registerutdrag visas upp för ordföranden och sparas inte.'],
    ['Registerutdraget får inte kopieras eller arkiveras.'],
    ['En anteckning om att registerutdraget har visats upp sparas i pärmen.'],
    ['Föreningen kontrollerar registerutdrag utan att kopiera dem.'],
    ['Protokollsutdrag skickas till kommunen.'],
    ['Kopior av protokoll sparas i fem år. Ledarna visar upp registerutdrag.'],
    ['Den som ska leda barn visar upp registerutdrag, högst ett år gammalt.'],
    ['Polisen skickar registerutdraget till den som har begärt det.'],
    ['Föreningen lämnar varje år uppgift till kommunen om att registerutdrag har visats upp.'],
    ['Vid skyddat boende sparas en kopia av registerutdraget i minst två år.'],
    ['Registerutdrag begärs i stället för att sparas och skickas tillbaka till den enskilde.'],
  ])('shown and noted: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('doer-unclear', () => {
  const told = (text: string, heading = 'Insatser och åtaganden') =>
    finds(doerUnclear, under(heading, text)).map(({ on }) => on);

  it.each([
    ['Man genomför aktiviteter i området.'],
    ['Aktiviteterna planeras först, och sedan genomför man dem ihop.'],
    ['Läxhjälp ska erbjudas två gånger i veckan.'],
    ['Volontärer ska rekryteras och utbildas.'],
    ['Dessutom deltar man i områdets nätverk.'],
    ['Invånarna ansvarar för städningen.'],
    ['En gemensam fest ska ordnas varje höst.'],
    ['Man ansvarar för att bjuda in familjer.'],
    ['Informationsmaterial ska tas fram.'],
    ['Kaféet ska bemannas varje vardag.'],
  ])('who? %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    ['Föreningen ska rekrytera volontärer.'],
    ['Volontärer ska rekryteras av föreningen.'],
    ['Parterna ska ordna en fest.'],
    ['Till kaféet kan man komma utan att anmäla sig.'],
    ['Styrgruppen ska planera året.'],
    ['### Kommunens åtaganden\n\nLokalen ska hållas öppen och städas.'],
    ['Föreningen ansvarar för volontärerna. De ska rekryteras före april.'],
    ['Barn ska kunna komma och gå som de vill.'],
    ['Om man vill delta anmäler man sig hos föreningen.'],
    ['Medlen ska användas till kaféet.'],
    ['Verksamheten ska präglas av öppenhet.'],
    ['Samordnaren ska ordna schemat.'],
    ['Kommunen ska\n\n- lokaler ställas i ordning\n- fester ordnas\n'],
    ['Deltagarna ska bemötas med respekt.'],
  ])('said, or no duty: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is silent elsewhere, and says it once', () => {
    expect(told('Man genomför aktiviteter i området.', 'Bakgrund')).toEqual([]);
    expect(told('Man genomför aktiviteter.\n\nMan deltar i nätverket.')).toHaveLength(1);
  });
});

describe('hired-person-after-end', () => {
  const told = (text: string) =>
    finds(hiredPersonAfterEnd, under('Insatser och åtaganden', text)).map(
      ({ severity }) => severity,
    );

  it.each([
    ['Föreningen anställer en samordnare på halvtid.'],
    ['Föreningen avser att anställa en projektledare.'],
    ['En processledare anställs av föreningen.'],
    ['Föreningen har avsikten att anställa en ledare.'],
    ['En samordnare ska anställas. Partnerskapet upphör efter två år.'],
    ['Föreningen är arbetsgivare för en samordnare som partnerskapet bekostar.'],
    ['Bidraget täcker lön för en nyanställd projektledare i föreningen.'],
    ['Studieförbundet rekryterar en verksamhetsledare på 75 procent.'],
  ])('and then? %s', (text) => {
    expect(told(text)).toEqual(['info']);
  });

  it.each([
    [
      'Föreningen anställer en samordnare. När partnerskapet upphör svarar föreningen för anställningen.',
    ],
    [
      'Föreningen anställer en samordnare för avtalstiden. Anställningen upphör när avtalet löper ut.',
    ],
    ['Föreningen visstidsanställer en samordnare.'],
    [
      'Föreningen anställer en samordnare. Har ingen anställts före april beslutar styrgruppen om pengarna.',
    ],
    ['Kommunen avsätter en halvtidstjänst ur den egna personalen.'],
    ['Ingen anställs för partnerskapets räkning.'],
    ['Målet är att deltagarna ska anställas på ett företag.'],
    ['Föreningen rekryterar volontärer.'],
    ['Föreningens anställda deltar.'],
  ])('said, or nobody is hired: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
