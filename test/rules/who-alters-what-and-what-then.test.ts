import { describe, expect, test } from 'vitest';
import { repaymentClauseMissing } from '../../src/rules/economy/repayment-clause-missing.ts';
import { disputeClauseMissing } from '../../src/rules/renegotiation/dispute-clause-missing.ts';
import { externalEventsUnhandled } from '../../src/rules/renegotiation/external-events-unhandled.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
import { rescissionMissing } from '../../src/rules/renegotiation/rescission-missing.ts';
import { tacitRenewal } from '../../src/rules/term/tacit-renewal.ts';
import { count } from './beside-the-usual.ts';

describe('tacit-renewal, term', () => {
  test.each([
    'En automatisk förlängning diskuterades och togs med: säger ingen ifrån löper avtalet ett år till.',
    'Överenskommelsen förlängs automatiskt med ett år, vilket parterna har diskuterat och valt.',
    'Är det ingen som tackar nej i tid tar ett nytt år vid.',
    'Säger varken ni eller vi upp avtalet före sommaren fortsätter det ett år till.',
    'När perioden är slut börjar en ny på lika lång tid, om inte någon av oss har hört av sig före jul.',
    'Utan besked från er senast i mars utgår vi från att det fortsätter ett år till.',
    'Nytt avtalsår påbörjas den 1 januari om uppsägning inte har skett.',
    'Vill ni inte fortsätta meddelar ni det i september, annars löper avtalet på som vanligt nästa år.',
    'Partnerskapet har en egen försäkring. Partnerskapet förlängs automatiskt med ett år om ingen säger upp det.',
    'Avtalet gäller till och med den 31 december 2029. Säger ingen stopp blir det ett år till.',
    'Avtalet gäller till och med den 31 december 2029. Tiger ni fortsätter vi ett år till.',
    'Avtalet gäller till och med den 31 december 2029. Därefter fortsätter det år för år tills någon säger upp det.',
  ])('found: %s', (text) => {
    expect(count(tacitRenewal, 'term', 'Avtalstid', text)).toBeGreaterThan(0);
  });

  test.each([
    'Frågan om automatisk förlängning togs upp men avfärdades.',
    'Vi pratade om tyst förlängning men ville inte ha det.',
    'Att låta avtalet löpa vidare automatiskt övervägdes men förkastades av båda.',
    'Förslaget att partnerskapet skulle förlängas automatiskt röstades ner i styrelsen.',
    'Tanken på en automatisk förlängning lades åt sidan.',
    'En automatisk förlängning prövades i ett tidigare utkast men ströks.',
    'Automatisk förlängning blev det inte.',
    'Den automatiska förlängning som fanns i utkastet är borttagen.',
    'Vill ni fortsätta meddelar ni det i september, annars upphör avtalet vid årsskiftet.',
    'Hör ingen av sig före jul räknas det som att partnerskapet är slut.',
    'När perioden är slut börjar en ny endast om båda sidor har skrivit under ett nytt avtal.',
    'Fortsätter vi ett år till skriver vi ett nytt avtal.',
    'Föreningens telefonabonnemang betalas av föreningen. Operatören förlänger det automatiskt varje år.',
    'Städfirman har ett eget avtal med föreningen. Det löper vidare ett år i taget om ingen säger upp det.',
    'Lokalens larmabonnemang gäller i tolv månader. Därefter förlängs det automatiskt om det inte sägs upp.',
    'Avtalet gäller till och med den 31 december 2029. Vill ingen fortsätta är det slut då.',
    'Avtalet gäller till och med den 31 december 2029. Har ingen sagt ja före sommaren upphör det.',
    'Avtalet gäller till och med den 31 december 2029. Börjar ett nytt läsår före dess gäller samma tider.',
    'Avtalet gäller till och med den 31 december 2029. Utan besked från båda upphör det då.',
    'Avtalet gäller till och med den 31 december 2029. Utan svar från nämnden kan det inte förlängas.',
  ])('silent: %s', (text) => {
    expect(count(tacitRenewal, 'term', 'Avtalstid', text)).toBe(0);
  });
});

describe('rescission-missing, renegotiation', () => {
  test.each([
    'Varje part kan begära omförhandling. Vid allvarliga brister går frågan direkt över till styrgruppen.',
    'Varje part kan begära omförhandling. Är bristen allvarlig lämnas saken genast över till cheferna.',
    'Varje part kan begära omförhandling. Uppträder en besökare riktigt illa är hen ute samma dag.',
    'Varje part kan begära omförhandling. Volontärer som missköter sig får gå genast.',
    'Varje part kan begära omförhandling. Vid allvarliga olyckor ringer vi genast 112.',
    'Varje part kan begära omförhandling. Grova fel rättas samma dag.',
    'Varje part kan begära omförhandling. Den som vill sluta säger till sex månader i förväg.',
    'Varje part kan begära omförhandling. Missköts lokalen allvarligt rapporteras det genast till styrgruppen.',
    'Varje part kan begära omförhandling. Blir någon allvarligt sjuk får hen gå hem direkt.',
    'Varje part kan begära omförhandling. Vid grova brott kontaktas polis omedelbart.',
    'Varje part kan begära omförhandling. Allvarliga tillbud rapporteras med en gång.',
    'Varje part kan begära omförhandling. Uppsägning på grund av brister gäller efter tre månader.',
  ])('found: %s', (text) => {
    expect(
      count(rescissionMissing, 'renegotiation', 'Omförhandling, hävning och tvist', text),
    ).toBeGreaterThan(0);
  });

  test.each([
    'Varje part kan begära omförhandling. Den som förskingrar pengar åker ut direkt.',
    'Varje part kan begära omförhandling. Skulle någon av oss missköta sig allvarligt är partnerskapet över samma dag.',
    'Varje part kan begära omförhandling. Vid allvarliga fel får den som drabbas lämna omedelbart.',
    'Varje part kan begära omförhandling. Bryter ni grovt mot det vi har sagt kan vi sätta stopp för samarbetet utan uppsägningstid.',
    'Varje part kan begära omförhandling. Om någon av oss far med osanning eller stjäl är vi inte längre bundna, från och med samma dag.',
    'Varje part kan begära omförhandling. Sviker en part förtroendet grovt gäller avtalet inte längre, med omedelbar verkan.',
    'Varje part kan begära omförhandling. Missbrukas pengarna är det stopp på dagen.',
    'Varje part kan begära omförhandling. Har ena sidan grovt brutit mot överenskommelsen får den andra gå sin väg med en gång.',
    'Varje part kan begära omförhandling. Vid grovt kontraktsbrott får part häva avtalet.',
    'Varje part kan begära omförhandling. Skulle någon fuska med pengarna tar vi ur oss samma dag och avtalet upphör.',
    'Varje part kan begära omförhandling. Har en part allvarligt svikit den andra kan avtalet avslutas utan uppsägningstid.',
  ])('silent: %s', (text) => {
    expect(
      count(rescissionMissing, 'renegotiation', 'Omförhandling, hävning och tvist', text),
    ).toBe(0);
  });
});

describe('renegotiation-clause-missing, renegotiation', () => {
  test.each([
    'Behöver vi fler platser eller ett annat pris meddelar vi er, och det nya gäller från nästa kvartal.',
    'Ändras behoven hos kommunen skriver vi ett nytt avtal och skickar över till er för kännedom.',
    'Kommunen kan ändra avsnitt 4 och 5 vid behov och talar då om det en månad innan.',
    'Kommunen kan begära att avtalet görs om, och då träffas vi inom tre veckor.',
    'Kommunen kan kalla till omförhandling och då ses alla parter inom en månad.',
    'Vi på förvaltningen ser över villkoren varje höst och skickar de nya till er. De gäller från årsskiftet.',
    'När budgeten kräver det sänker vi beloppet och skickar besked till föreningen.',
    'Nya öppettider bestäms av enhetschefen och gäller från den dag ni får besked.',
    'Förvaltningen uppdaterar punkt 3 när det behövs och informerar föreningen.',
    'Villkoren kan ändras av kommunen med två veckors varsel.',
    'Blir det ändringar i nämndens budget anpassar kommunen ersättningen och meddelar föreningen.',
    'Om kommunen vill ändra antalet platser gäller det nya antalet två veckor efter att föreningen har fått besked.',
    'Föreningen rättar sig efter de ändringar som kommunen beslutar om.',
    'Om vi behöver andra tider skriver vi ett mejl till er, och sedan är det de tiderna som gäller.',
    'Ändringar i bilagan görs av kommunen och börjar gälla när de har lagts ut på hemsidan.',
    'Kommunen kan begära omförhandling. Omförhandlingen inleds inom två veckor.',
    'Kommunen har rätt att påkalla omförhandling om något inträffar som ingen råder över.',
    'Blir det neddragningar hos oss minskar vi beloppet och ni får besked en månad innan.',
    'Priset bestämmer vi för varje nytt år och skickar till er i december.',
    'Tiderna ändrar handläggaren när det behövs och talar då om det för föreningen.',
    'Rektor avgör om antalet platser ska ändras och meddelar föreningen.',
    'Vi på enheten kan lägga till uppgifter när behov uppstår. Ni får veta det veckan innan.',
    'Kommunen förbehåller sig rätten att justera avsnitt 5.',
  ])('found: %s', (text) => {
    expect(
      count(renegotiationClauseMissing, 'renegotiation', 'Omförhandling, hävning och tvist', text),
    ).toBeGreaterThan(0);
  });

  test.each([
    'Behöver ni eller vi fler platser säger vi till, och så pratar vi om saken.',
    'Ändras behoven skriver vi ett nytt avtal tillsammans.',
    'Både kommunen och föreningen kan begära att avtalet görs om, och då träffas vi inom tre veckor.',
    'Vill någon av oss ändra på antalet rum eller på priset skriver hen till den andra, och så ses vi inom en månad.',
    'Kommunen kan begära omförhandling om läget förändras. Föreningen har samma rätt.',
    'När budgeten ändras ser vi över villkoren ihop, och vem som helst av oss kan begära det.',
    'Varje part kan begära omförhandling. Kommunen meddelar nya telefonnummer två veckor innan de ändras.',
    'Nya öppettider bestäms i styrgruppen, och båda sidor kan ta upp villkoren till ny förhandling.',
    'Den part som vill ändra punkt 4 talar om det för den andra, och ändringen gäller när båda har skrivit under.',
    'Kommunen och föreningen får var för sig begära förändringar i avtalet; samtal hålls inom två veckor.',
    'Vill kommunen eller föreningen ha andra villkor kallar den till ett möte.',
    'Varje part kan begära omförhandling. Omförhandlingen inleds av kommunen.',
    'Kommunen eller föreningen kan begära omförhandling, och då ses de inom tre veckor.',
    'Kommunen kan begära omförhandling, och föreningen kan också göra det.',
    'Omförhandling sker om kommunen eller föreningen begär det.',
    'På begäran av en part ska kommunen kalla till omförhandling.',
    'Önskar en part omförhandling kallar kommunen till möte.',
    'Varje part kan begära omförhandling. Ändrar vi telefonnummer meddelar vi er.',
    'Varje part kan begära omförhandling. Om vi byter kontaktperson skickar vi ett mejl till er.',
    'Varje part kan begära omförhandling. Höjer vi hyran för andra rum i huset gäller det inte er.',
    'Varje part kan begära omförhandling. Kommunen kan ändra sina egna rutiner och meddelar då föreningen.',
    'Varje part kan begära omförhandling. Ändras lagen gäller de nya reglerna från den dag de träder i kraft, och vi skickar dem till er.',
    'Varje part kan begära omförhandling. Föreningen bestämmer själv sitt program och meddelar kommunen nya tider.',
    'Den av oss som vill ändra något skriver till den andra, och ändringen gäller först när båda har sagt ja.',
    'Behöver vi ändra tiderna ringer vi er, och så pratar vi om det. Ni kan göra detsamma.',
    'Kommunen och föreningen ser tillsammans över villkoren varje höst, och båda kan begära nya samtal.',
    'Vi kan när som helst begära att få ändra villkoren, och det kan ni också.',
    'Vill vi på kommunen ändra beloppet frågar vi er först. Ni har rätt att begära samma samtal.',
  ])('silent: %s', (text) => {
    expect(
      count(renegotiationClauseMissing, 'renegotiation', 'Omförhandling, hävning och tvist', text),
    ).toBe(0);
  });
});

describe('dispute-clause-missing, renegotiation', () => {
  test.each([
    'Varje part kan begära omförhandling. Är vi inte överens bestämmer tingsrätten.',
    'Varje part kan begära omförhandling. Går meningarna isär får en domare säga sitt.',
    'Varje part kan begära omförhandling. Kommer vi inte överens om vad som gäller får rätten pröva det.',
    'Varje part kan begära omförhandling. Oenighet om avtalet tas om hand av domstol i Norrköping.',
    'Varje part kan begära omförhandling. Blir det bråk om pengarna ses vi i tingsrätten.',
    'Varje part kan begära omförhandling. Kommunen håller ihop arbetet och båda sidor är överens om det.',
    'Varje part kan begära omförhandling. Parterna är överens om att tonen ska vara god.',
    'Varje part kan begära omförhandling. Föreningen medlar mellan grannar som är osams.',
    'Varje part kan begära omförhandling. Avvikelser från planen tas upp på nästa möte.',
    'Varje part kan begära omförhandling. Vid oenighet går vi direkt till rätten.',
    'Varje part kan begära omförhandling. Är ni missnöjda får ni vända er till tingsrätten.',
  ])('found: %s', (text) => {
    expect(
      count(disputeClauseMissing, 'renegotiation', 'Omförhandling, hävning och tvist', text),
    ).toBeGreaterThan(0);
  });

  test.each([
    'Varje part kan begära omförhandling. Tycker vi olika om något pratar vi först med varandra, sedan med cheferna.',
    'Varje part kan begära omförhandling. Drar vi åt olika håll ber vi en utomstående om råd.',
    'Varje part kan begära omförhandling. Om kommunen och föreningen inte ser saken på samma sätt tar ordföranden kontakt med nämndens ordförande.',
    'Varje part kan begära omförhandling. Blir vi osams sätter vi oss ner och pratar; hjälper inte det får tingsrätten avgöra.',
    'Varje part kan begära omförhandling. Kan vi inte enas i styrgruppen lämnar vi frågan till en medlare.',
    'Varje part kan begära omförhandling. Blir vi osams pratar vi, och kommer vi ändå inte överens får tingsrätten avgöra.',
    'Varje part kan begära omförhandling. Vid tvist ska parterna först försöka enas. Därefter prövas den av allmän domstol.',
    'Varje part kan begära omförhandling. Vi är två sidor som kan tycka olika. Då sätter vi oss ner med en medlare, och domstol är sista utvägen.',
    'Varje part kan begära omförhandling. Tvister löses i styrgruppen. Rätten att begära omförhandling påverkas inte.',
    'Varje part kan begära omförhandling. Oenighet löses genom samtal. Den som vill kan alltid gå till domstol.',
  ])('silent: %s', (text) => {
    expect(
      count(disputeClauseMissing, 'renegotiation', 'Omförhandling, hävning och tvist', text),
    ).toBe(0);
  });
});

describe('external-events-unhandled, renegotiation', () => {
  test.each([
    'Varje part kan begära omförhandling. Nyckeln råder kontaktpersonen över.',
    'Varje part kan begära omförhandling. Deltagarna styr inte över lokalen.',
    'Varje part kan begära omförhandling. Föreningen rår själv på sina egna möten.',
  ])('found: %s', (text) => {
    expect(
      count(externalEventsUnhandled, 'renegotiation', 'Omförhandling, hävning och tvist', text),
    ).toBeGreaterThan(0);
  });

  test.each([
    'Varje part kan begära omförhandling. Brand och översvämning råder ingen av oss på; då flyttar vi verksamheten.',
    'Varje part kan begära omförhandling. Vädret och lagstiftaren rår vi inte på. Ställer de till det planerar vi om.',
    'Varje part kan begära omförhandling. Stängs huset av en vattenläcka letar vi efter ett annat tillsammans.',
    'Varje part kan begära omförhandling. Skulle en ny smitta stänga samhället gör vi om träffarna till telefonsamtal.',
    'Varje part kan begära omförhandling. Drar staten in sitt bidrag ses vi och räknar om.',
    'Varje part kan begära omförhandling. Inträffar något som ingen kunde ana pratar vi om hur vi gör.',
    'Varje part kan begära omförhandling. Om huset måste stängas letar vi tillsammans efter ett annat.',
    'Varje part kan begära omförhandling. Vid pandemi flyttar vi ut.',
  ])('silent: %s', (text) => {
    expect(
      count(externalEventsUnhandled, 'renegotiation', 'Omförhandling, hävning och tvist', text),
    ).toBe(0);
  });
});

describe('repayment-clause-missing, economy', () => {
  test.each([
    'Kommunen bidrar med 300 000 kronor per år till föreningen. För varje inställt pass dras 500 kronor av från nästa utbetalning.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Uteblir någon drar vi av 500 kronor på nästa räkning.',
  ])('found: %s', (text) => {
    expect(count(repaymentClauseMissing, 'economy', 'Ekonomi', text)).toBeGreaterThan(0);
  });

  test.each([
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Oförbrukade medel räknas av från nästa års bidrag.',
  ])('silent: %s', (text) => {
    expect(count(repaymentClauseMissing, 'economy', 'Ekonomi', text)).toBe(0);
  });
});
