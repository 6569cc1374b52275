import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { marketNotAssessed } from '../../src/rules/procurement/market-not-assessed.ts';
import { notJointlyDrafted } from '../../src/rules/structure/not-jointly-drafted.ts';
import { testPhrasings } from './phrasings.ts';

// How a partnership began and was written down, and who else was asked, in old and in everyday words.
testPhrasings([
  {
    rule: notJointlyDrafted,
    section: 'Bakgrund',
    signs: [
      'Varje ord häri har överlagts av nämndens jurist.',
      'Kommunen har avfattat denna skrift.',
      'Sedan i fjol har vi tre lagat mat ihop under åtta kvällar.',
      'Orden valdes av kommunens kansli.',
    ],
    innocent: [
      'Ombud för kommunen och föreningen har under sju sammankomster gemensamt avfattat denna skrift.',
      'Därefter har vi tre skrivit ihop oss under åtta kvällar.',
      'Det blev fem träffar, och rad för rad har rektorn och vår styrelse kommit fram till orden här.',
      'Varje ord häri har av bägge överlagts och antagits under fem rådslag.',
      'De tre parterna har vänt på varje mening ihop.',
      'Parterna har vägt varje formulering tillsammans.',
      'Tillsammans har vi suttit tre kvällar och format det som står här.',
      'Alla stycken är skrivna vid samma bord av folk från båda håll.',
    ],
  },
  {
    rule: initiativeNotCivilSociety,
    section: 'Bakgrund',
    signs: [
      'Kommunen framställde i februari tanken om en slöjdskola för föreningen.',
      'Uppslaget kom ifrån kommunens enhetschef.',
      'Upprinnelsen till samarbetet är kommunens skrivelse till föreningen.',
      'Förslaget föddes på förvaltningen. Därför bad nämnden föreningen om ett möte.',
      'Det var vi på förvaltningen som räknade ut att boendet behövde nya krafter, och därför ringde vi er.',
      'Vi på parkenheten hade ingen som tog hand om rabatterna, och därför ringde vi er i februari.',
    ],
    innocent: [
      'Hemslöjdsföreningen framställde i februari 2026 tanken om en slöjdskola.',
      'Uppslaget kom ifrån föreningens föreståndare, som på hösten skrev till kommunen därom.',
      'Upprinnelsen till samarbetet är föreningens skrivelse till kommunen den 3 mars.',
      'Föreningens stämma röstade fram förslaget och bar det till kommunen i februari.',
      'I mars bad vi nämnden om ett möte.',
      'Föreningsforumet förde fram tanken på ett öppet möte och bjöd in regionen och kommunen.',
      'Våren 2026 sökte vi upp kommunalrådet med en färdig skiss.',
      'Norra gick till kommunen med idén.',
      'Föreningen skissade på en scen och tog med sig teckningarna till kultursekreteraren i mars.',
    ],
  },
  {
    rule: marketNotAssessed,
    section: 'Bakgrund',
    signs: [
      'Det finns cykelhandlare på orten.',
      'Privata gym tar 390 kronor per månad.',
      'Tre företag i länet gör ungefär detsamma, men de är dyrare.',
      'Vi har frågat medlemmarna vad de vill göra.',
      'Vi har hört oss för bland ungdomarna, och ingen vill sitta hemma.',
    ],
    innocent: [
      'Slöjdhandlarna har i mars tillsports av kultursekreteraren, och ingen av dem önskar driva en sådan skola, varför ingens näring lider förfång.',
      'Ingen i länet ordnar kamratstöd mot betalning; vårdstrategen undersökte saken i februari.',
      'Vi har inte sett att någon firma i trakten vill ordna det här; Maj frågade runt bland sex stycken i mars.',
      'De fyra snickeriföretagen på orten har vi ringt, och alla svarade att de inte tar emot nybörjare.',
      'Hotellets ägare har skriftligen svarat att hon inte vill ordna något liknande, och fler näringsidkare finns inte i bygden.',
      'Cykelhandlarna (2 st) tillfrågade: vill inte lära ut gratis.',
      'Förvaltningen letade i januari efter företag som serverar kostnadsfri frukost på orten utan att finna något.',
      'I augusti talade näringslivsenheten med ortens två cykelhandlare. Ingen av dem vill hålla en öppen verkstad utan kostnad.',
      'Kultursekreteraren har hört sig för hos teatrarna i länet, och ingen spelar för unga utan entré.',
      'Rektorn ringde de privata läxföretagen den 4 maj, och ingen var intresserad.',
    ],
  },
]);
