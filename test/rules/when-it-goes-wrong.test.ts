import { disputeClauseMissing } from '../../src/rules/renegotiation/dispute-clause-missing.ts';
import { externalEventsUnhandled } from '../../src/rules/renegotiation/external-events-unhandled.ts';
import { renegotiationClauseMissing } from '../../src/rules/renegotiation/renegotiation-clause-missing.ts';
import { rescissionMissing } from '../../src/rules/renegotiation/rescission-missing.ts';
import { terminationIncomplete } from '../../src/rules/renegotiation/termination-incomplete.ts';
import { testPhrasings } from './phrasings.ts';

/** An agreement with a term, in which the passages stand. */
const head =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150, nedan kommunen\n' +
  '- Föreningen Norra, organisationsnummer 802499-0015, nedan föreningen\n\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till föreningen.\n\n## Avtalstid\n\nÖverenskommelsen gäller från och med den 1 januari 2027 till och med den 31 december 2029.\n\n';

testPhrasings(
  [
    {
      rule: terminationIncomplete,
      section: 'Uppsägning',
      signs: [
        'Den som inte orkar mer får kliva av.',
        'Uppsägning sker i god tid. Brevet ska vara undertecknat.',
        'Båda parter får säga upp avtalet. Utvärdering görs varje år i mars.',
        'Kommunen kan frånträda överenskommelsen.',
        'Avtalet kan sägas upp av kommunen.',
        'En part får lämna samarbetet om den andra sviker det vi lovat. Det meddelas skriftligen.',
      ],
      innocent: [
        'Vill någon part avsluta i förtid, oavsett varför, skickas ett undertecknat brev och fyra månader därefter upphör partnerskapet. Bidrag för tiden efter betalas tillbaka.',
        'Rätt att säga upp har båda, utan krav på skäl. Det sker skriftligt, uppsägningstiden är ett halvår och oanvända pengar går åter till kommunen.',
        '- Vem: båda\n- Skäl: behövs inte\n- Hur: brev till den andra\n- Varsel: tre månader\n- Pengar: det som är kvar betalas tillbaka',
        'Endera parten kan lämna partnerskapet i förtid genom skriftligt besked sex månader i förväg. Skäl behöver inte anges. Återstående medel återlämnas.',
        'Tappar en part möjligheten att fullfölja sin del får den andra säga upp överenskommelsen, skriftligen och med tre månaders varsel. Oanvänt bidrag betalas åter.',
        'Brister förtroendet, eller ändras villkoren i grunden, kan kommunen eller Norra skriftligen säga upp överenskommelsen. Den upphör då efter fem månader och outnyttjade medel återbetalas.',
        'Partnerskapet får avslutas i förtid av endera parten, utan angivande av skäl, med iakttagande av en uppsägningstid om tre månader. Uppsägning görs skriftligt. Ej förbrukade medel återbetalas.',
        'Om en av oss vill kliva av skriver den ett mejl till den andra minst ett halvår innan. Skälet är ens eget. Pengar för tiden efter betalas tillbaka.',
        'När en part inte håller sin del får den andra säga upp skriftligt, och efter tre månader är det slut. Kvarvarande bidrag lämnas åter.',
      ],
    },
    {
      rule: renegotiationClauseMissing,
      section: 'Omförhandling, hävning och tvist',
      signs: [
        'Någon omförhandling under perioden tillåts inte.',
        'Villkoren ligger fast hela perioden. Omförhandling förekommer inte.',
        'Hyresvärden kan omförhandla hyran vart tredje år. Föreningen berörs inte.',
        'Parterna har talat om omförhandling men inte skrivit något om det.',
        'Bara kommunen får begära omförhandling.',
        'Villkoren omförhandlas inte.',
        'Omförhandling är utesluten.',
      ],
      innocent: [
        'Omförhandling kan inte nekas när en part begär den.',
        'Omförhandling sker inte oftare än en gång om året, på begäran av endera parten.',
        'Både kommunen och Norra får begära omförhandling.',
        'Var och en av parterna kan kalla till omförhandling när läget kräver det.',
        'Endera parten kan när som helst väcka frågan om ändrade villkor.',
      ],
    },
    {
      rule: rescissionMissing,
      section: 'Omförhandling, hävning och tvist',
      signs: [
        'Part kan begära omförhandling. Bokningar kan hävas av receptionen.',
        'Part kan begära omförhandling. Köpet av möblerna kan hävas om de är trasiga.',
        'Part kan begära omförhandling. Brister en part gäller tre månaders uppsägningstid.',
        'Part kan begära omförhandling. Avstängning av besökare kan hävas av ledaren.',
      ],
      innocent: [
        'Vid upprepade och allvarliga brister upphör överenskommelsen omedelbart om den andra parten begär det.',
        'Bryter en part väsentligt mot överenskommelsen kan den andra avsluta den utan varsel.',
        'Är felet grovt gäller ingen uppsägningstid, då är det slut direkt.',
        'Part får häva överenskommelsen om motparten i väsentlig grad brister.',
        'Sviker en part överenskommelsen grovt är den andra fri att gå samma dag.',
        'Vid grovt åsidosättande upphör överenskommelsen omgående på motpartens begäran.',
        'Har en part ljugit om pengarna behöver den andra inte vänta ut någon uppsägningstid utan får sluta på stående fot.',
        'Vid allvarligt förtroendebrott kan avtalet avslutas omgående.',
        'Om en part i väsentlig grad åsidosätter överenskommelsen får den andra parten säga upp den till omedelbart upphörande.',
        'Grova överträdelser ger den andra rätt att lämna utan varsel.',
      ],
    },
    {
      rule: externalEventsUnhandled,
      section: 'Omförhandling, hävning och tvist',
      signs: [
        'Part kan begära omförhandling. Vi pratar gärna om läget i världen på våra träffar.',
        'Part kan begära omförhandling. Föreningen svarar för larm och brandskydd.',
        'Part kan begära omförhandling. Polisen besöker Navet en gång per termin.',
        'Part kan begära omförhandling. Krossas en ruta betalar den som gjort det.',
      ],
      innocent: [
        'Om huset skadas så att vi inte kan vara där flyttar vi kvällarna tillsammans.',
        'Hindras någon av oss av sådant vi inte kunnat förutse gör vi om planen ihop.',
        'Blir det kris eller krig ställer vi om och ser över budgeten.',
        'Kan träffarna inte hållas på grund av något som ligger utanför vår kontroll betalas bidraget ändå ut.',
        'Förändras omvärlden så att planen inte håller träffas styrgruppen.',
        'Kommer nya regler från staten som påverkar Navet träffas vi och anpassar texten.',
        'Brinner lokalen eller blir den vattenskadad letar kommunen upp en ny.',
        'Om myndigheterna stänger Navet av smittskyddsskäl pausar vi.',
        'Vid strömavbrott, översvämning eller liknande ställer vi in och betalar ändå.',
        'Om staten ändrar reglerna så att Navet inte får drivas träffas vi genast.',
        'Part ansvarar inte för hinder som den inte kunnat råda över.',
        'Skulle Navet tvingas stänga på grund av myndighetsbeslut planerar vi om tillsammans.',
        'Om förutsättningarna förändras på grund av omständigheter som parterna inte råder över ska de samråda.',
        'Inträffar något som gör att träffarna inte kan hållas, till exempel en ny pandemi, hittar vi andra sätt.',
        'Förlorar kommunen statsbidraget för Navet träffas vi och ser över vad vi har råd med.',
      ],
    },
    {
      rule: disputeClauseMissing,
      section: 'Omförhandling, hävning och tvist',
      signs: [
        'Part kan begära omförhandling. Bråkar besökarna ringer ledaren hem.',
        'Part kan begära omförhandling. Hur vi löser tvister har vi inte bestämt ännu.',
        'Part kan begära omförhandling. Om ungdomar bråkar skickas de hem.',
        'Part kan begära omförhandling. Tvister med hyresvärden sköter kommunen.',
        'Part kan begära omförhandling. Vi har inte talat om hur oenighet ska lösas.',
      ],
      innocent: [
        'Drar det ihop sig till konflikt mellan oss sätter sig cheferna ner.',
        'Är vi inte överens om tolkningen avgör styrgruppen.',
        'Skulle parternas uppfattningar gå isär tas frågan först upp mellan kontaktpersonerna.',
        'Part kan begära omförhandling. Vid meningsskiljaktighet hänskjuts frågan till styrgruppen.',
        'Part kan begära omförhandling. Har vi olika åsikter tar vi hjälp av någon utanför.',
        'Part kan begära omförhandling. Kan parterna inte jämka samman sina ståndpunkter utses en medlare.',
      ],
    },
    {
      rule: terminationIncomplete,
      section: 'Omförhandling, hävning och tvist',
      signs: [
        'Part får utträda ur partnerskapet.',
        'Vi kan säga upp avtalet med varandra om det behövs.',
        'Om någon missköter sig får den andra säga upp överenskommelsen skriftligen.',
      ],
      innocent: [
        'Båda kan när som helst avsluta i förtid. Det görs i ett brev, och tre månader senare är vi fria. Pengar som inte gått åt lämnas tillbaka.',
        'Ändras förhållandena väsentligt får en part säga upp överenskommelsen skriftligen. Den gäller sedan i ytterligare tre månader. Outnyttjade medel återbetalas.',
        'Var och en får utträda ur partnerskapet utan att ange varför, genom skriftlig anmälan med fyra månaders varsel. Vid utträdet görs ekonomisk avräkning.',
      ],
    },
  ],
  head,
);
