import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: detailedSpecification,
    section: 'Verksamhet',
    signs: [
      'Bänkarna torkas av senast klockan sju. Alla som står i luckan har vit skjorta och svarta byxor. Den som rektorn inte vill ha kvar byts ut, och mejl besvaras nästa dag.',
      'Två chaufförer per buss, vårdutbildade, blå jackor. Framme på en kvart. Bussen tvättas varje kväll.',
      'På var tionde boende går en undersköterska. Middagen serveras 17.00. Förvaltningschefens pärm om städning följs.',
      'Vi i Norra håller expeditionen öppen från klockan nio. Den som sitter där har högskolepoäng i ekonomi och har godkänts av er enhetschef. Vi fyller i ert formulär efter varje samtal, och mejl besvaras samma vecka.',
      'Var sjätte elev får hjälp. Sex elever går på varje ledare. Ledarna bär röd tröja, börjar med tio minuter uppvärmning och slutar klockan 15.20.',
      'Minst tre anställda med socionomexamen tjänstgör på kvällen. Telefonen besvaras inom fyra ringsignaler. Rummens ordning fastställs av enhetschefen.',
      'Häcken klipps så att den är högst 90 centimeter. Personer med motorsågsbehörighet är på plats inom trettio minuter. Jackan är orange och bär kommunens märke.',
      'Första besöket görs och påbörjas inom tre arbetsdagar. Vikarier som enhetschefen inte har hälsat på ersätts. Arbetskläderna ska vara grå. Grinden låses klockan 19.',
      'Kommunens enhetschef kan komma oanmäld. Personalen ska ha vårdutbildning.',
      'En vakt sitter i hallen, två vakna på natten. Lunchen dukas klockan tolv. Enhetschefen godkänner alla vikarier.',
      'Vi i Norra tvättar golven före klockan sex med det medel ni väljer. Den som tvättar ska ha fyllt tjugo.',
      'Värden bär svart kavaj, talar tre språk och står vid grinden tio minuter före utsatt tid.',
      'Kommunen bestämmer vilka frågor som ställs. Den som ringer ska ha biträdesutbildning eller vårdutbildning. Journal skickas samma dag.',
      'Högst tolv elever per instruktör. Passet börjar 16.10, och kommunens planering följs.',
    ],
    innocent: [
      'Vi i Norra väljer det medel vi väljer, och golven är torra klockan sex. Den som tvättar ska ha fyllt tjugo.',
      'Vi på kommunen betalar er. Ni tvättar med det medel ni väljer före klockan sex, och den som tvättar ska ha fyllt tjugo.',
      'Styrgruppen bestämmer vilka frågor som ställs i enkäten. Två ledare finns på plats klockan 18.',
      'Dansarna har svarta byxor på uppträdandet klockan 15. Högst tolv elever per ledare ryms i salen.',

      'Vi i Norra följer vår handbok för ledare. Ledarna har gått vår utbildning, och vi har öppet klockan 16–20.',
      'Ledarna bär föreningens tröjor så att barnen känner igen dem. Öppet från klockan tre. Alla ledare har gått vår ledarutbildning.',
      'Kören bär svarta byxor och vita skjortor på konserten klockan 18.00. Två körledare finns på plats.',
      'Badet är öppet när vattnet är minst 18 grader. Badvakter är utbildade i livräddning. Kiosken öppnar klockan elva.',
      'Styrgruppens plan för året fastställs av förvaltningschefen. Mötena börjar klockan 15 och varar en timme.',
      'Träffarna börjar med tio minuter fika och slutar klockan 20. Två ledare möter deltagarna.',
      'Verktyg som vi inte kan laga byts ut. Verkstaden är öppen klockan 10–14, och två handledare är på plats.',
      'Ordföranden svarar inom tre arbetsdagar på frågor från styrgruppen. Mötena hålls klockan 13.',
      'Den som är anhörig blir uppringd samma vecka. Samtalen tar en halvtimme och leds av en kurator som är anställd av föreningen.',
      'Två förare per bil följer med på utflykten, och en av dem har sjukvårdsutbildning. Avfärd klockan nio.',
    ],
  },
]);
