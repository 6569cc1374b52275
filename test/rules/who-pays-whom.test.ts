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
