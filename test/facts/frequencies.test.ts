import { describe, expect, it } from 'vitest';
import { frequenciesOf } from '../../src/agreement/facts/frequencies.ts';
import { blocksFrom, sectionsFrom, sourceOf } from './block.ts';

const words = {
  Styrgrupp: 'steering-group',
  Arbetsgrupp: 'steering-group',
  Referensgrupp: 'steering-group',
  Samverkan: 'organisation',
  Organisation: 'organisation',
  Uppföljning: 'follow-up',
} as const;

function partsOf(text: string) {
  const blocks = blocksFrom(text);
  return { source: sourceOf(text), blocks, sections: sectionsFrom(blocks, words) };
}

const read = (text: string) =>
  frequenciesOf(partsOf(text)).map(
    ({ times, per, minimum, body }) => `${times}/${per}${minimum ? ' min' : ''} ${body ?? '-'}`,
  );

describe('how often something happens, and the body that meets', () => {
  it.each<[string, string, string[]]>([
    ['Styrgrupp', 'Styrgruppen träffas två gånger per år.', ['2/year styrgrupp']],
    [
      'Styrgrupp',
      'Styrgruppen ska ha minst två och högst fyra möten per år.',
      ['2/year min styrgrupp'],
    ],
    ['Samverkan', 'Vi har styrgrupp en gång på våren och en gång på hösten.', ['2/year styrgrupp']],
    [
      'Samverkan',
      'Verkstadsrådet är två från varje håll. Det ses fem gånger om året.',
      ['5/year verkstadsråd'],
    ],
    ['Samverkan', 'Styrgruppen är fyra personer. Husets gäster ses varje vecka.', ['1/week -']],
    [
      'Styrgrupp',
      'En styrgrupp med två företrädare från varje part sammanträder minst fyra gånger om året.',
      ['4/year min styrgrupp'],
    ],
    [
      'Samverkan',
      'Styrgruppen består av en representant från vardera parten. Den möts en gång i kvartalet.',
      ['1/quarter styrgrupp'],
    ],
    ['Samverkan', 'Arbetsgruppen ses varannan vecka under terminerna.', ['26/year arbetsgrupp']],
    [
      'Samverkan',
      'Arbetsgruppen har möte varje månad och rapporterar till styrgruppen.',
      ['1/month arbetsgrupp'],
    ],
    ['Uppföljning', 'Partnerskapet följs upp årligen.', ['1/year -']],
    ['Uppföljning', 'Uppföljning görs varje år i november.', ['1/year -']],
    [
      'Ekonomi',
      'Föreningen fakturerar kommunen två gånger per år, i januari och juli.',
      ['2/year -'],
    ],
    ['Ekonomi', 'Bidraget betalas ut kvartalsvis i förskott.', ['1/quarter -']],
    ['Uppföljning', 'En skriftlig rapport lämnas till nämnden en gång per år.', ['1/year -']],
    [
      'Referensgrupp',
      'Referensgruppen sammankallas vid två tillfällen per år.',
      ['2/year referensgrupp'],
    ],
    [
      'Styrgrupp',
      'Styrgruppen möts i februari, maj, september och november.',
      ['4/year styrgrupp'],
    ],
    ['Samverkan', 'Partnerskapsrådet träffas halvårsvis.', ['1/half-year partnerskapsråd']],
    [
      'Samverkan',
      'Två gånger om året samlas styrgruppen för att stämma av arbetet.',
      ['2/year styrgrupp'],
    ],
    [
      'Samverkan',
      'Samverkansgruppen träffas minst tre gånger per termin, styrgruppen en gång per år.',
      ['3/term min samverkansgrupp', '1/year styrgrupp'],
    ],
    ['Styrgrupp', 'Möten hålls fyra gånger per år och protokollförs.', ['4/year styrgrupp']],
    [
      'Styrgrupp',
      'Föreningen är sammankallande. Gruppen möts minst en (1) gång om året.',
      ['1/year min styrgrupp'],
    ],
    ['Förening', 'Föreningens styrelse sammanträder tio gånger per år.', ['10/year -']],
    [
      'Samverkan',
      'Parterna träffas minst två gånger per år för att följa upp avtalet.',
      ['2/year min -'],
    ],
    ['Samverkan', 'Varje kvartal träffas arbetsgruppen för planering.', ['1/quarter arbetsgrupp']],
    [
      'Samverkan',
      'Ett gemensamt forum, partnerskapsforum, hålls vartannat år.',
      ['1/two-years partnerskapsforum'],
    ],
    ['Samverkan', 'Styrgruppsmöten hålls två gånger årligen.', ['2/year styrgrupp']],
    ['Samverkan', 'Fyra styrgruppsmöten per år är planerade.', ['4/year styrgrupp']],
    ['Samverkan', 'Ledningsgruppen träffas varannan månad.', ['6/year ledningsgrupp']],
    ['Samverkan', 'Arbetsgruppen stämmer av veckovis.', ['1/week -']],
    [
      'Organisation',
      'Styrgruppen, som leds av kommunen, träffas 2–3 gånger per år.',
      ['2/year min styrgrupp'],
    ],
    [
      'Organisation',
      'Styrgruppen utser en arbetsgrupp som träffas en gång i månaden.',
      ['1/month arbetsgrupp'],
    ],
    [
      'Uppföljning',
      'Styrgruppen ska två gånger per år ta emot en ekonomisk redovisning från föreningen.',
      ['2/year -'],
    ],
    ['Verksamhet', 'Föräldramöten hålls två gånger per termin.', ['2/term -']],
    ['Ekonomi', 'Hyran är 12 000 kr per månad.', []],
    ['Samverkan', 'Styrgruppen: minst 2 ggr/år.', ['2/year min styrgrupp']],
    [
      'Samverkan',
      'Styrgruppen sammanträder åtminstone en gång per termin, normalt i mars och oktober.',
      ['1/term min styrgrupp'],
    ],
    ['Follow-up', 'The steering group meets twice a year.', ['2/year steering group']],
    [
      'Follow-up',
      'The working group shall meet at least three times per term.',
      ['3/term min working group'],
    ],
    ['Follow-up', 'A report is submitted once a year.', ['1/year -']],
    [
      'Samverkan',
      'Utvecklingsgruppen har avstämningsmöten månadsvis.',
      ['1/month utvecklingsgrupp'],
    ],
    ['Uppföljning', 'En enkät går ut till deltagarna en gång per termin.', ['1/term -']],
    ['Samverkan', 'Kontaktpersonerna stämmer av läget varje vecka.', ['1/week -']],
    [
      'Styrgrupp',
      'Ordförandeskapet växlar varje år. Styrgruppen kallas till fyra ordinarie möten per år.',
      ['1/year -', '4/year styrgrupp'],
    ],
    [
      'Styrgrupp',
      'Styrgruppen träffas fyra gånger per år. Ordförandeskapet växlar årsvis och vid mötena förs protokoll.',
      ['4/year styrgrupp', '1/year -'],
    ],
    [
      'Samverkan',
      'Det är arbetsgruppens uppgift att två gånger per år revidera verksamhetsplanen.',
      ['2/year -'],
    ],
    ['Styrgrupp', 'Styrgruppen träffas första torsdagen i varje månad.', ['1/month styrgrupp']],
    [
      'Samverkan',
      'Rådet består av sex ledamöter. Partnerskapsrådet sammanträder två gånger per kalenderår.',
      ['2/year partnerskapsråd'],
    ],
    ['Samverkan', 'Samverkansgruppen träffas vår och höst.', ['2/year samverkansgrupp']],
    ['Organisation', 'Styrgruppen håller fyra möten per år.', ['4/year styrgrupp']],
    [
      'Organisation',
      'Styrgruppen har möten två gånger om året och däremellan vid behov.',
      ['2/year styrgrupp'],
    ],
    ['Organisation', 'Arbetsgrupp: träffas 1 gång/månad.', ['1/month arbetsgrupp']],
    [
      'Organisation',
      'Det finns en styrgrupp för partnerskapet. I den ingår tre personer. Gruppen sammanträder två gånger per termin.',
      ['2/term styrgrupp'],
    ],
    ['Styrgrupp', 'Den träffas kvartalsvis.', ['1/quarter styrgrupp']],
    [
      'Organisation',
      'För den löpande dialogen finns en samverkansgrupp som ska träffas minst två gånger per halvår.',
      ['2/half-year min samverkansgrupp'],
    ],
    ['Organisation', 'IOP-gruppen ses på kommunhuset var tredje månad.', ['4/year iop-grupp']],
    [
      'Organisation',
      'Gemensamma avstämningar mellan parterna sker en gång i kvartalet.',
      ['1/quarter -'],
    ],
    ['Organisation', 'Parternas ledningar möts en gång per år.', ['1/year -']],
    [
      'Uppföljning',
      'Partnerskapet ska följas upp minst en gång per år av styrgruppen.',
      ['1/year min -'],
    ],
    ['Uppföljning', 'Styrgruppen gör varje år en samlad bedömning.', ['1/year -']],
    ['Uppföljning', 'Återrapportering till nämnden sker årligen i mars.', ['1/year -']],
    ['Ekonomi', 'Medlen rekvireras halvårsvis.', ['1/half-year -']],
    ['Ekonomi', 'Bidraget om 400 000 kronor årligen betalas ut i två delar.', []],
    ['Ekonomi', 'Fakturering sker två gånger per år.', ['2/year -']],
    ['Organisation', 'Styrgruppen möts i mars och september varje år.', ['2/year styrgrupp']],
    [
      'Organisation',
      'Styrgruppen kallas av kommunen minst två gånger årligen.',
      ['2/year min styrgrupp'],
    ],
    [
      'Organisation',
      'Föreningen sammankallar referensgruppen en gång per år.',
      ['1/year referensgrupp'],
    ],
    ['Organisation', 'Arbetsgruppens möten äger rum varannan månad.', ['6/year arbetsgrupp']],
    ['Verksamhet', 'Språkcaféet har öppet två gånger i veckan.', ['2/week -']],
    ['Verksamhet', 'Studiegruppen träffas varje vecka.', ['1/week -']],
    ['Verksamhet', 'Ledarna erbjuds handledning en gång i månaden.', ['1/month -']],
    [
      'Organisation',
      'Minst fyra gånger per år ska arbetsgruppen träffas för att planera kommande insatser.',
      ['4/year min arbetsgrupp'],
    ],
    [
      'Organisation',
      'Styrgruppen ska mötas regelbundet, dock minst en gång per kvartal.',
      ['1/quarter min styrgrupp'],
    ],
    [
      'Organisation',
      'Partnerskapets råd, samverkansrådet, träffas tre (3) gånger per verksamhetsår.',
      ['3/year samverkansråd'],
    ],
    [
      'Organisation',
      'Årliga möten hålls mellan nämndens presidium och föreningens styrelse.',
      ['1/year -'],
    ],
    [
      'Styrgrupp',
      'Ledamöterna utses av respektive part. Möte hålls minst två gånger om året. Protokoll förs.',
      ['2/year min styrgrupp'],
    ],
    ['Organisation', 'Operativ grupp – möts en gång i månaden.', ['1/month operativ grupp']],
    [
      'Organisation',
      'The steering group consists of two members from each party. It meets four times a year.',
      ['4/year steering group'],
    ],
    ['Organisation', 'The advisory board convenes quarterly.', ['1/quarter advisory board']],
    ['Finance', 'Invoices are sent twice a year.', ['2/year -']],
    [
      'Organisation',
      'Arbetsgruppen träffas en gång per månad under terminstid och lämnar varje termin en kort rapport till styrgruppen.',
      ['1/month arbetsgrupp', '1/term -'],
    ],
    [
      'Organisation',
      'Styrgruppen, där båda parter ingår, sammanträder en gång på våren och en gång på hösten.',
      ['2/year styrgrupp'],
    ],
    [
      'Organisation',
      'Uppföljningsmöte med styrgruppen hålls vid två tillfällen per år.',
      ['2/year styrgrupp'],
    ],
    ['Organisation', 'Vi ses i styrgruppen fyra gånger om året.', ['4/year styrgrupp']],
    ['Organisation', 'Föreningens årsmöte hålls en gång per år.', ['1/year -']],
    [
      'Organisation',
      'Styrgruppen beslutar årligen om verksamhetsplanen och träffas två gånger per termin.',
      ['1/year -', '2/term styrgrupp'],
    ],
    ['Bakgrund', 'Överenskommelsen revideras vart fjärde år.', []],
    [
      'Organisation',
      'Styrgruppen träffas vart annat år tillsammans med politikerna.',
      ['1/two-years styrgrupp'],
    ],
    [
      'Samverkan',
      'Parterna bildar en styrgrupp som har till uppgift att leda arbetet och som sammanträder fyra gånger årligen.',
      ['4/year styrgrupp'],
    ],
    [
      'Samverkan',
      'För partnerskapet ska finnas en styrgrupp med representanter från båda parter. Styrgruppen möts normalt två gånger per år, oftare om någon begär det.',
      ['2/year styrgrupp'],
    ],
    ['Samverkan', 'Samverkansmöten mellan parterna hålls två gånger per termin.', ['2/term -']],
    ['Samverkan', 'Odlarrådet träffas en gång i månaden.', ['1/month odlarråd']],
    ['Samverkan', 'Det gemensamma rådet möts fyra gånger årligen.', ['4/year råd']],
    ['Samverkan', 'Elevrådet träffas varje vecka.', ['1/week -']],
    ['Samverkan', 'Verksamhetsområden ses över en gång per år.', ['1/year -']],
    ['Samverkan', 'Samråd hålls två gånger per år.', ['2/year -']],
    ['Samverkan', 'Dialogforum arrangeras en gång per år.', ['1/year dialogforum']],
    ['Samverkan', 'Projektgruppen ses varje vecka.', ['1/week projektgrupp']],
    ['Samverkan', 'Arbetsgruppen samlas ungefär en gång i månaden.', ['1/month arbetsgrupp']],
    [
      'Samverkan',
      'I referensgruppen ingår fem ungdomar. De träffas en gång per termin.',
      ['1/term referensgrupp'],
    ],
    [
      'Samverkan',
      'Samordningsgruppen håller kontakt löpande och möts åtminstone varje kvartal.',
      ['1/quarter min samordningsgrupp'],
    ],
    ['Samverkan', 'Mötena i styrgruppen är två per år.', ['2/year styrgrupp']],
    ['Samverkan', 'Styrgruppen har sina möten i april och oktober.', ['2/year styrgrupp']],
    [
      'Samverkan',
      'Ledningsgruppen möts en gång per halvår, arbetsgruppen sex gånger per år.',
      ['1/half-year ledningsgrupp', '6/year arbetsgrupp'],
    ],
    ['Samverkan', 'Styrgruppen ska årligen fastställa en verksamhetsplan.', ['1/year -']],
    [
      'Samverkan',
      'Arbetsgruppen lämnar en lägesrapport till styrgruppen två gånger per år.',
      ['2/year -'],
    ],
    [
      'Samverkan',
      'Styrgruppen sammanträder på kallelse av ordföranden, dock lägst två gånger per kalenderår.',
      ['2/year min styrgrupp'],
    ],
    [
      'Samverkan',
      'Partnerskapsgruppen ska träffas vid minst tre tillfällen under året.',
      ['3/year min partnerskapsgrupp'],
    ],
    [
      'Uppföljning',
      'Uppföljning sker kvartalsvis vid arbetsgruppens möten.',
      ['1/quarter arbetsgrupp'],
    ],
    ['Uppföljning', 'Varje höst gör parterna en gemensam uppföljning.', []],
    ['Uppföljning', 'Partnerskapet utvärderas vartannat år.', ['1/two-years -']],
    ['Uppföljning', 'Uppföljningsmöte hålls en gång per år i oktober.', ['1/year -']],
    [
      'Ekonomi',
      'Bidraget rekvireras två gånger per år, senast den 15 januari och den 15 augusti.',
      ['2/year -'],
    ],
    ['Ekonomi', 'Hyra för lokalen, 8 000 kr i månaden, betalas av kommunen.', []],
    ['Ekonomi', 'Redovisning av medlen lämnas årligen senast den 31 mars.', ['1/year -']],
    ['Verksamhet', 'Caféet håller öppet varje tisdag och minst två söndagar i månaden.', []],
    ['Verksamhet', 'Volontärerna träffas en gång i månaden för erfarenhetsutbyte.', ['1/month -']],
    ['Verksamhet', 'Nämnden sammanträder åtta gånger per år.', ['8/year -']],
    ['Verksamhet', 'Ledarna utbildas minst en gång per termin.', ['1/term min -']],
    ['Verksamhet', 'Samtalsgrupper hålls två gånger per vecka.', ['2/week -']],
    [
      'Styrgrupp',
      'Styrgruppen utgörs av verksamhetschef och ordförande. Sammanträden hålls fyra gånger per år, varav två digitalt.',
      ['4/year styrgrupp'],
    ],
    [
      'Styrgrupp',
      'Ordförande kallar till möte minst en gång i kvartalet.',
      ['1/quarter min styrgrupp'],
    ],
    ['Styrgrupp', 'Vi möts tre gånger per termin och turas om att stå värd.', ['3/term styrgrupp']],
    ['Arbetsgrupp', 'Gruppen träffas var fjortonde dag.', ['26/year arbetsgrupp']],
    [
      'Arbetsgrupp',
      'Arbetsgruppen träffas den första måndagen varje månad.',
      ['1/month arbetsgrupp'],
    ],
    [
      'Organisation',
      'The partnership council meets at least once every quarter.',
      ['1/quarter min partnership council'],
    ],
    [
      'Organisation',
      'The reference group is convened three times a year by the association.',
      ['3/year reference group'],
    ],
    ['Organisation', 'The parties report to the committee annually.', ['1/year -']],
    [
      'Organisation',
      'Styrgrupp (två möten per år) och arbetsgrupp (månadsvis).',
      ['2/year styrgrupp', '1/month arbetsgrupp'],
    ],
    ['Organisation', 'Styrgruppens möten, två per termin, protokollförs.', ['2/term styrgrupp']],
    [
      'Organisation',
      'En gång per år, i anslutning till bokslutet, träffas styrgruppen och föreningens styrelse.',
      ['1/year styrgrupp'],
    ],
    [
      'Organisation',
      'Samverkansrådet – där båda parter är representerade – har fyra ordinarie sammanträden per år.',
      ['4/year samverkansråd'],
    ],
    [
      'Samverkan',
      'Styrgruppen sammanträder så ofta det behövs, dock minst två gånger om året.',
      ['2/year min styrgrupp'],
    ],
    [
      'Samverkan',
      'En gemensam styrgrupp, bestående av två personer från vardera parten, ska ha möte minst en gång per termin.',
      ['1/term min styrgrupp'],
    ],
    [
      'Samverkan',
      'Till partnerskapet knyts en referensgrupp. Referensgruppen bjuds in till två träffar per år.',
      ['2/year referensgrupp'],
    ],
    ['Samverkan', 'Arbetsgruppen träffas varje månad, utom i juli.', ['1/month arbetsgrupp']],
    ['Samverkan', 'Arbetsgruppen har avstämning varannan vecka.', ['26/year arbetsgrupp']],
    [
      'Samverkan',
      'Styrgruppen och arbetsgruppen har ett gemensamt möte om året.',
      ['1/year styrgrupp', '1/year arbetsgrupp'],
    ],
    [
      'Samverkan',
      'Föreningens ledare träffar kommunens kontaktperson en gång i veckan.',
      ['1/week -'],
    ],
    ['Samverkan', 'Styrgruppens ledamöter väljs vartannat år.', ['1/two-years -']],
    [
      'Samverkan',
      'Parterna ska minst en gång per år i styrgruppen gå igenom ekonomin.',
      ['1/year min -'],
    ],
    [
      'Uppföljning',
      'Följande följs upp av arbetsgruppen en gång i kvartalet: antal deltagare och antal volontärer.',
      ['1/quarter -'],
    ],
    ['Uppföljning', 'Verksamhetsberättelse lämnas varje år.', ['1/year -']],
    ['Uppföljning', 'Ett uppföljningsmöte äger rum varje vår mellan nämnden och föreningen.', []],
    [
      'Uppföljning',
      'Partnerskapet följs upp löpande och minst två gånger per år.',
      ['2/year min -'],
    ],
    ['Ekonomi', 'Stödet, 250 000 kronor per år, betalas ut i två lika delar.', []],
    ['Ekonomi', 'Föreningen får 50 000 kr i kvartalet.', []],
    ['Ekonomi', 'Avstämning av ekonomin görs halvårsvis.', ['1/half-year -']],
    ['Verksamhet', 'Läxhjälp erbjuds tre gånger i veckan.', ['3/week -']],
    [
      'Styrgrupp',
      'Styrgruppen har fyra ledamöter. Kommunen är sammankallande. Möten hålls varje kvartal.',
      ['1/quarter styrgrupp'],
    ],
    [
      'Styrgrupp',
      'Gruppen leds av ordföranden och träffas fyra gånger per år.',
      ['4/year styrgrupp'],
    ],
    [
      'Styrgrupp',
      'Styrgruppen: fyra personer. Möten: två gånger per termin.',
      ['2/term styrgrupp'],
    ],
    [
      'Organisation',
      'Samverkansforumet samlar alla parter en gång per halvår.',
      ['1/half-year samverkansforum'],
    ],
    ['Organisation', 'Ledningsgruppens möten hålls kvartalsvis.', ['1/quarter ledningsgrupp']],
    [
      'Organisation',
      'The working group meets every month and reports to the steering group twice a year.',
      ['1/month working group', '2/year -'],
    ],
    [
      'Organisation',
      'Meetings of the steering group are held at least twice a year.',
      ['2/year min steering group'],
    ],
    [
      'Samverkan',
      'En styrgrupp inrättas. Den består av två från varje part och sammanträder fyra gånger per år.',
      ['4/year styrgrupp'],
    ],
    ['Samverkan', 'Styrgruppens uppgift är att två gånger per år stämma av målen.', ['2/year -']],
    [
      'Samverkan',
      'Uppföljningsgruppen träffas en gång varje termin.',
      ['1/term uppföljningsgrupp'],
    ],
    ['Samverkan', 'Två gånger per år hålls möte i styrgruppen.', ['2/year styrgrupp']],
    ['Samverkan', 'Styrgruppen träffas minst 2 ggr/termin.', ['2/term min styrgrupp']],
    [
      'Samverkan',
      'Arbetsgruppens deltagare möts veckovis under uppstarten.',
      ['1/week arbetsgrupp'],
    ],
    [
      'Samverkan',
      'Samverkansgruppen, som består av en person från varje part, sammankallas av kommunen en gång i månaden.',
      ['1/month samverkansgrupp'],
    ],
    [
      'Samverkan',
      'Tjänstemannagruppen ses inför varje styrgruppsmöte, dock minst tre gånger per år.',
      ['3/year min tjänstemannagrupp'],
    ],
    ['Samverkan', 'Varje år i maj bjuder föreningen in till ett öppet möte.', ['1/year -']],
    ['Uppföljning', 'Uppföljning av avtalet görs en gång per år i styrgruppen.', ['1/year -']],
    ['Uppföljning', 'Statistik redovisas för styrgruppen varje kvartal.', ['1/quarter -']],
    ['Uppföljning', 'Utvärdering sker årligen, i december, genom enkät.', ['1/year -']],
    ['Ekonomi', 'Utbetalning görs fyra gånger per år.', ['4/year -']],
    ['Ekonomi', 'Föreningen får årligen 120 000 kronor.', []],
    ['Verksamhet', 'Tjejgruppen träffas en gång i veckan.', ['1/week -']],
    [
      'Styrgrupp',
      `Gruppen består av fyra personer.

Möten hålls två gånger per år.`,
      ['2/year styrgrupp'],
    ],
    ['Styrgrupp', 'Möten: minst två gånger om året.', ['2/year min styrgrupp']],
    ['Organisation', 'The project group meets once a month.', ['1/month project group']],
    ['Styrgrupp', 'Styrgruppen träffas 14 gånger vartannat år.', ['14/two-years styrgrupp']],
    ['Styrgrupp', 'Styrgruppen möts en gång varannan månad.', ['6/year styrgrupp']],
    ['Styrgrupp', 'The working group meets twice every school term.', ['2/term working group']],
    ['Styrgrupp', 'Gruppen Norras forum träffas en gång per termin.', ['1/term norras forum']],
    ['Organisation', 'Gruppen Styrgrupp Norra möts en gång per år.', ['1/year styrgrupp norra']],
    ['Styrgrupp', 'The group Forum North meets four times a year.', ['4/year forum north']],
    ['Styrgrupp', 'Ledarträffen möts en gång i månaden.', ['1/month ledarträff']],
    ['Organisation', 'Ledarträffen möts en gång i månaden.', ['1/month -']],
    ['Organisation', 'Gruppen består av tre och träffas varje vecka.', ['1/week -']],
    ['Verksamhet', 'Gruppen Norras forum träffas varje vecka.', ['1/week -']],
    [
      'Organisation',
      'Arbetsgruppen möts i januari, april, augusti och oktober.',
      ['4/year arbetsgrupp'],
    ],
  ])('under %s: %s', (heading, text, expected) => {
    expect(read(`## ${heading}\n\n${text}`)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      '| Grupp | Möten |\n|---|---|\n| Styrgrupp | 2 ggr per år |\n| Arbetsgrupp | en gång i månaden |',
      ['2/year styrgrupp', '1/month arbetsgrupp'],
    ],
    ['Styrgruppen har fyra ledamöter.\n\nDen träffas två gånger per år.', ['2/year styrgrupp']],
    ['Styrgruppen har fyra ledamöter.\n\nVolontärerna träffas två gånger per år.', ['2/year -']],
    ['Bussen går två gånger om dagen och kören övar tre gånger före jul.', []],
    ['Varje termin träffas arbetsgruppen minst två gånger.', ['2/term min arbetsgrupp']],
    ['I mars och september delas medlen ut.', []],
  ])('beside what stands around it: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('has its place in the source and its own text', () => {
    const text = 'Styrgruppen träffas\nminst två gånger per år.';
    const [found] = frequenciesOf(partsOf(text));
    expect(text.slice(found?.range.start, found?.range.end)).toBe('två gånger per år');
    expect(found?.text).toBe('två gånger per år');
  });
});
