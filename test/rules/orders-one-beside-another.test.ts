import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings([
  {
    rule: detailedSpecification,
    section: 'Verksamhet',
    signs: [
      'Frukosten står framme 7.15 och diskas undan senast 8.20. Minst två frukostvärdar, varav en med livsmedelsutbildning, tjänstgör. Den som kommer ny ska hälsas välkommen inom två minuter.',
      'Föreningen åligger att\n\n- besvara mejl samma dag,\n- klä sina värdar i kommunens väst,\n- föra besökslista en gång i timmen.',
      'Arbetslaget består av en undersköterska på heltid och tre vårdbiträden på 50 procent. Frånvaro ersätts inom en timme och anmäls till kommunens enhetschef.',
      'Varje lektion varar 40 minuter och följer förvaltningens lektionsplan. Läraren ska ha lärarlegitimation.',
      'Ledarna ska ha B-körkort och minst två års vana. De stämplar in i kommunens tidssystem en kvart före passet.',
      'Nämnden fastställer dagsschema och meny. Föreningen får inte avvika från dem utan tillstånd. Personalen ska vara utbildade barnskötare.',
      '| Pass | Bemanning | Kompetens |\n|---|---|---|\n| 15.00–18.00 | 2 ledare | fritidsledarutbildning |\n| 18.00–21.00 | 3 ledare | socionom |\n\nPassen får inte ändras utan kommunens godkännande.',
      'Samtalen är 50 minuter långa, hålls av legitimerad kurator och dokumenteras samma dag enligt socialtjänstens mall.',
    ],
    innocent: [
      'Huset öppnar klockan 15 och stänger 21. Två ledare finns på plats. Vi följer kommunens ordningsregler för lokalen.',
      'Läxhjälpen pågår i 90 minuter. Volontärerna är studenter eller pensionerade lärare. Efteråt bjuds det på soppa klockan 18.',
      'Alla ledare är över 18 år och har visat registerutdrag. Öppet onsdagar 17.00–20.00. Föreningen skickar närvarolistor till studieförbundet.',
      '| Dag | Tid | Vad |\n|---|---|---|\n| Måndag | 15.00–17.00 | läxhjälp |\n| Fredag | 17.30–21.00 | öppen kväll |',
      'Vid brand ska huset utrymmas inom tre minuter. Två utbildade utrymningsledare finns på plats, och kommunens brandlarm testas varje månad.',
      'Kommunens vaktmästare låser upp 15.30 och kommer inom en timme om något går sönder. Kommunens bokningssystem visar när hallen är ledig.',
      'Föreningen bokar i kommunens bokningssystem. Ledarna får gå kommunens utbildning i första hjälpen. Träffarna är på torsdagar 17.00–19.00.',
      'Kören övar 18.00–20.30. Körledaren har musikhögskoleexamen. Konserten börjar 19.00 den första lördagen i advent.',
      'Promenaden tar 45 minuter. Två ledare går med. Legitimerad sjukgymnast kommer ibland på besök. Start 10.00 vid bryggan.',
    ],
  },
]);
