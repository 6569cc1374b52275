import { sanctionClause } from '../../src/rules/procurement/sanction-clause.ts';
import { unitPriceOrVolume } from '../../src/rules/procurement/unit-price-or-volume.ts';
import { testPhrasings } from './phrasings.ts';

// A price, a volume or a fine is a sign only where the one party pays the other: not what others take from others.
testPhrasings([
  {
    rule: unitPriceOrVolume,
    section: 'Pengar',
    signs: [
      'För varje barn som varit med betalar kommunen 320 kronor om dagen.',
      'För varje ungdom som är inskriven får föreningen 90 kronor om dagen.',
      'Kommunen ger föreningen 1 400 kronor per kväll.',
      'Föreningen tar 600 kronor per timme av kommunen för handledningen.',
      'Föreningen säljer 40 timmar till kommunen för 420 kronor per timme.',
      'Föreningen fakturerar 2 100 kronor per träff.',
      'Till föreningen betalas 700 kronor per samtal.',
      'Kommunen ersätter föreningen med 250 kronor per besökare.',
      'Från och med 2027 betalar kommunen föreningen 1 900 kronor per elev.',
      'Föreningen får 540 kronor per pass, och badhuset tar 40 kronor per besökare.',
    ],
    innocent: [
      'Småbåtshamnen tar 250 kronor per natt av besökande båtar. Våra båtar ligger gratis.',
      'Biblioteket tar 10 kronor per dag för sent lämnade böcker.',
      'Före 2024 betalade kommunen en danskola 1 900 kronor per elev, men det samarbetet är slut.',
      'Till och med 2023 fick ett företag 800 kronor per timme av kommunen.',
      'Klubben får sälja överblivna delar, oftast för 20 kronor per slang.',
      'Föreningen säljer begagnade skridskor för 50 kronor per par på loppisen.',
      'Badhuset begär 60 kronor per besök av den som fyllt arton år.',
      'Hos vandrarhemmet intill kostar det 390 kronor per person och natt.',
      'Gymmet på torget tar ut 120 kronor per gång av sina kunder.',
      'Campingen tar 300 kronor per natt; föreningens läger har en egen äng utan kostnad.',
      'Museet tar betalt med 80 kronor per person, men klubbens grupper går in gratis.',
      'Den privata simskolan tar 150 kronor per lektion.',
      'En psykolog på orten brukar ta 1 100 kronor per timme.',
    ],
  },
  {
    rule: sanctionClause,
    section: 'Om något går snett',
    signs: [
      'Får kommunen ordna en ersättare på annat håll står föreningen för mellanskillnaden.',
      'Får vi hyra in någon annan betalar föreningen vad det kostar oss.',
      'Tvingas kommunen köpa platser av andra svarar föreningen för merkostnaden.',
      'Måste nämnden ta in vikarier bär föreningen mellanskillnaden.',
      'Är dörren låst en kväll minskar nästa utbetalning med 3 000 kronor.',
      'Uteblir rapporten fryses bidraget till dess att den har kommit in.',
    ],
    innocent: [
      'Biblioteket tar 10 kronor per dag i förseningsavgift av den som lämnar sin bok för sent.',
      'Parkeringsbolaget tar ut 600 kronor i kontrollavgift av den som parkerar fel.',
      'Bussbolagets förare får böta till sin arbetsgivare om en tur ställs in.',
      'Hyresvärden kan kräva kommunen på skadestånd om taket inte sköts.',
      'Den som förlorar sin nyckel till cykelrummet betalar 200 kronor till bostadsbolaget.',
      'Elbolaget tar en avgift om en räkning betalas för sent.',
      'Leverantören av kaffemaskinen betalar vite till grossisten om den dröjer.',
      'Får kommunen ordna en ersättare betalar kommunen den själv.',
    ],
  },
]);

// The same in an older tongue, of other contracts, in lists, and of what stays as it is.
testPhrasings([
  {
    rule: unitPriceOrVolume,
    section: 'Om medel',
    signs: [
      'Kommunen erlägger 520 kronor per dag och deltagare till föreningen.',
      'Föreningen uppbär 700 kronor per samtal av kommunen.',
      'För var dag som en person har varit i huset lämnar kommunen 520 kronor till föreningen.',
      'För var och en som ni har hos er en dag sätter vi in 410 kronor.',
      'Varje rabatt som föreningen har gjort klar ger den 1 250 kronor från kommunen.',
    ],
    innocent: [
      'Virke beställs hos sågen i Mo, vilken såsom leverantör uppbär 300 kronor per kubikmeter.',
      'Vid utställningen erlägger besökare 30 kronor per person.',
      'Hotell i staden betingar sig 900 kronor per dygn av resande.',
      'Vandrarhemmets pris, 310 kronor per dygn, erläggs av gästen.',
      'Den som vill ha en stol lagad lämnar den i luckan och betalar 150 kr per stol till föreningen.',
      'Reservdelar beställs av besökaren; pris 50–300 kr per del, till butiken.',
      'Kommunen ska ställa två rum till förfogande.',
      'Resan kostar 290 kronor per tur och betalas av den som åker.',
    ],
  },
  {
    rule: sanctionClause,
    section: 'Övrigt',
    signs: [
      'Står huset stängt en vardag minskas nästa insättning med 4 000 kronor.',
      'Står härbärget stängt en natt minskas nästa erläggande i motsvarande mån.',
      'Blir en rabatt inte rensad i tid håller kommunen inne det som skulle ha kommit för hela månaden.',
      'Är det någon dag bara en på plats i stället för två betalar kommunen hälften för den dagen.',
    ],
    innocent: [
      'Redan 1987 slöts ett ackord, i vilket kommunen betingade sig vite och avdrag; det är sedan länge dött.',
      'Under forna tider, då staden utsatte vite för den som försummade vakten, rådde annan ordning.',
      'Kunder i stadens cykelbutiker har reklamationsrätt och kan kräva skadestånd där.',
      'Den upphandlade rehabiliteringen ligger fast: där finns vite, och den styrs av sitt eget avtal.',
      'Hyresvärds rätt till skadestånd enligt 12 kap. jordabalken angår endast hyresgästen.',
      'Skolinspektionen får förelägga en huvudman vid vite, men den ordningen rör endast kommunen och staten.',
      'Viten, avdrag: nej.',
      'Sanktioner – inga.',
      'Lokalen städas av kommunens entreprenör, som får vite om den uteblir.',
      'Bussen körs av ett bolag, som betalar skadestånd till sina resenärer.',
    ],
  },
]);
