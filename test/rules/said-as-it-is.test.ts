import { partyWithoutCommitment } from '../../src/rules/commitments/party-without-commitment.ts';
import { amountBasisUnclear } from '../../src/rules/economy/amount-basis-unclear.ts';
import { targetGroupMissing } from '../../src/rules/goals/target-group-missing.ts';
import { namedBoardNotParty } from '../../src/rules/parties/named-board-not-party.ts';
import { detailedSpecification } from '../../src/rules/procurement/detailed-specification.ts';
import { extensionDeadlineMissing } from '../../src/rules/term/extension-deadline-missing.ts';
import { testPhrasings } from './phrasings.ts';

// Orders and duties said in the present tense, agencies that are no parties, and sums and days that do not meet.
testPhrasings([
  {
    rule: extensionDeadlineMissing,
    section: 'Uppföljning',
    signs: [
      'En samlad utvärdering görs i september 2029.\n\n## Tid\n\nÖverenskommelsen gäller från den 1 januari 2027 till den 31 december 2029. Parterna kan förlänga den en gång med högst två år. Ställning till en förlängning tas, med utvärderingen som grund, senast den 31 mars 2029.',
      'Partnerskapet utvärderas hösten 2029.\n\n## Tid\n\nÖverenskommelsen gäller från den 1 januari 2027 till den 31 december 2029. Parterna kan förlänga den en gång med högst två år. På grundval av utvärderingen beslutar styrgruppen om förlängning senast den 30 april 2029.',
      'En extern utvärdering lämnas i november 2029.\n\n## Tid\n\nÖverenskommelsen gäller från den 1 januari 2027 till den 31 december 2029. Den kan förlängas en gång med två år, vilket parterna avgör senast den 1 juni 2029 utifrån utvärderingen.',
    ],
    innocent: [
      'En samlad utvärdering görs i januari 2029.\n\n## Tid\n\nÖverenskommelsen gäller från den 1 januari 2027 till den 31 december 2029. Parterna kan förlänga den en gång med högst två år. Ställning till en förlängning tas, med utvärderingen som grund, senast den 31 mars 2029.',
      'Partnerskapet utvärderas varje år i november.\n\n## Tid\n\nÖverenskommelsen gäller från den 1 januari 2027 till den 31 december 2029. Parterna kan förlänga den en gång med högst två år. Styrgruppen beslutar, med utvärderingen som grund, senast den 31 mars 2029.',
    ],
  },
  {
    rule: extensionDeadlineMissing,
    section: 'Tid',
    signs: [],
    innocent: [
      'Överenskommelsen gäller från den 1 januari 2027 till den 31 december 2029. Parterna kan förlänga den en gång med högst två år. En utvärdering görs i februari 2029 och styrgruppen tar ställning senast den 31 mars 2029. En slutrapport skrivs i december 2029.',
      'Överenskommelsen gäller från den 1 januari 2027 till den 31 december 2029. Parterna kan förlänga den en gång med högst två år. Styrgruppen bereder frågan och parterna tar ställning senast den 31 mars 2029, när utvärderingen är klar.',
    ],
  },
  {
    rule: namedBoardNotParty,
    section: 'Åtaganden',
    signs: [
      'Arbetsförmedlingen ansvarar för att anvisa deltagare och för att följa upp dem var tredje månad.',
      'Polisen ska bemanna nattvandringarna två kvällar i månaden.',
      'Försäkringskassan bidrar med en samordnare på kvartstid.',
      'Träffarna leds av Arbetsförmedlingen den första tisdagen i månaden.',
      'Kriminalvården åtar sig att utse en kontaktperson. Föreningen leder träffarna.',
      'Länsstyrelsen finansierar utbildningen av ledarna.',
    ],
    innocent: [
      'Polisen besöker kvällarna ibland och berättar om sitt arbete.',
      'Föreningen kontaktar Arbetsförmedlingen när en deltagare vill söka arbete.',
      'Arbetsförmedlingen ansvarar enligt förordning för arbetsmarknadspolitiska beslut.',
      'Försäkringskassan beslutar som förut om ersättning till deltagarna.',
      'Vid brott ska polisen larmas.',
      'Parterna bjuder in Arbetsförmedlingen och Försäkringskassan till ett möte per år.',
      'Polisen är inte part och ansvarar själv för sina insatser.',
      'Socialnämnden är tillsynsmyndighet. Tillsynsmyndigheten ansvarar för kontroll av serveringen.',
      'Föreningen ska till Migrationsverket anmäla ändrade öppettider.',
    ],
  },
  {
    rule: amountBasisUnclear,
    section: 'Ekonomi',
    signs: [
      'Kommunen betalar 640 kronor per natt till föreningen, dock upp till 3 900 000 kronor per år. Vid frånvaro dras 4 000 kronor av.\n\n## Tid\n\nAvtalet gäller från och med den 1 oktober 2026 till och med den 30 april 2030.',
      'Kommunen bidrar med 600 000 kronor per år till föreningen. Självrisken är 5 000 kronor.\n\n## Tid\n\nAvtalet gäller från och med den 15 augusti 2027 till och med den 31 december 2029.',
      'Kommunen bidrar med 600 000 kronor per år till föreningen. Föreningen får ta ut en avgift om 200 kronor.\n\n## Tid\n\nAvtalet gäller från och med den 1 mars 2027 till och med den 31 december 2029.',
      'Kommunen bidrar med upp till 600 000 kronor per år till föreningen.\n\n## Tid\n\nAvtalet gäller från och med den 1 januari 2027 till och med den 31 december 2029.',
    ],
    innocent: [
      'Kommunen bidrar med 600 000 kronor per år till föreningen, för 2027 med 250 000 kronor.\n\n## Tid\n\nAvtalet gäller från och med den 1 augusti 2027 till och med den 31 december 2029.',
      'Kommunen bidrar med 600 000 kronor per helår till föreningen. För mars–december 2027 är bidraget 500 000 kronor.\n\n## Tid\n\nAvtalet gäller från och med den 1 mars 2027 till och med den 31 december 2029.',
      'Kommunen bidrar med 600 000 kronor per år till föreningen och för december 2027 med 50 000 kronor.\n\n## Tid\n\nAvtalet gäller från och med den 1 december 2027 till och med den 31 december 2029.',
      'Kommunen bidrar med 600 000 kronor per år till föreningen. Självrisken är 5 000 kronor.\n\n## Tid\n\nAvtalet gäller från och med den 1 januari 2027 till och med den 31 december 2029.',
      'Kommunen bidrar med 600 000 kronor per avtalsår till föreningen.\n\n## Tid\n\nAvtalet gäller från och med den 1 mars 2027 till och med den 31 december 2029.',
    ],
  },
  {
    rule: detailedSpecification,
    section: 'Verksamhet',
    signs: [
      'Två personer är vakna på varje våning, varav en med minst två års erfarenhet av missbruksvård. Ronder görs varje timme och antecknas på kommunens blankett. Frukosten serveras klockan 6.45. Incidenter rapporteras inom en timme.',
      'Föreningen håller öppet måndag till fredag klockan 9–17, använder kommunens bokningssystem och rapporterar i kommunens system varje vecka.',
      'Mottagningen är öppet kl. 10–16. Samtal besvaras inom 30 minuter. Minst två medarbetare är på plats under hela öppettiden.',
      'Varje värd bär kommunens arbetskläder. Närvaron registreras dagligen. Kaféet öppnar klockan 8 och stänger klockan 18.',
      'Alla ledare har utbildning i lågaffektivt bemötande. Tre ledare är på plats vid varje tillfälle. Avvikelser rapporteras samma dag till kommunen.',
    ],
    innocent: [
      'Kaféet är öppet klockan 12–18. Två ledare är på plats när barn deltar. Föreningen bakar varje dag.',
      'Föreningen håller öppet klockan 9–17 och får gärna använda kommunens bokningssystem. Varje vecka skickar föreningen ett program till medlemmarna.',
      'Kommunen rapporterar i kommunens system varje vecka. Hallen öppnar klockan 8. Kommunens vaktmästare svarar inom en timme.',
      'Parterna bestämmer tillsammans när kaféet öppnar. Besökarna räknas varje dag. Föreningen väljer själv hur många ledare som är på plats.',
      'Träffarna börjar klockan 17. Ledarna har själva lång erfarenhet. Det städas varje vecka.',
      'Föreningen berättar varje månad om sin verksamhet. Huset öppnar klockan 10 och stänger klockan 20.',
    ],
  },
  {
    rule: targetGroupMissing,
    section: 'Verksamhet',
    signs: [
      'Verksamheten vänder sig till dem som behöver den.',
      'Träffarna är till för alla som vill komma.',
      'Föreningen har fyllt 65 år och firar det med en fest.',
      'Ledarna ska ha fyllt 18 år.',
      'Verksamheten är till för dem som har intresse.',
      'Lokalen är till för möten och kurser.',
    ],
    innocent: [
      'Träffarna är till för dem som har fyllt 65 år.',
      'Verksamheten är till för dem som fyllt 70 och bor i Norra.',
      'Kaféet är öppet för den som har passerat 65-årsdagen.',
      'Kurserna vänder sig till personer som är 65 år eller äldre.',
      'Kurserna vänder sig till alla över 60 som vill lära sig mer.',
      'Gruppen är till för dig som har förlorat någon.',
      'Läxhjälpen är för den som går i årskurs 4–9.',
      'Verkstaden är till för den som står utan arbete.',
      'För att delta ska man ha fyllt 65 år och bo i kommunen.',
    ],
  },
  {
    rule: partyWithoutCommitment,
    section: 'Insatser och åtaganden',
    signs: [
      'För kommunen gäller offentlighets- och sekretesslagen. Föreningen leder träffarna.',
      'För kommunen gäller att den får säga upp avtalet. Föreningen leder träffarna.',
      'För kommunen gäller samma uppsägningstid. Föreningen leder träffarna.',
      'För föreningen gäller att den leder träffarna. Kommunen får säga upp avtalet.',
    ],
    innocent: [
      'För kommunen gäller att den lånar ut lokalen. För föreningen gäller att den leder träffarna och rekryterar volontärer.',
      'För föreningens del innebär partnerskapet att den leder träffarna. Kommunen upplåter lokalen.',
      'På kommunen ankommer att hålla lokalen öppen. På föreningen ankommer att leda träffarna.',
      'Det åligger kommunen att hålla lokalen öppen. Det åligger föreningen att leda träffarna.',
      'Kommunens åtagande är att låna ut lokalen. Föreningens åtagande är att leda träffarna.',
      'Kommunen lånar ut lokalen. För föreningen gäller att leda träffarna och utbilda ledare.',
    ],
  },
]);
