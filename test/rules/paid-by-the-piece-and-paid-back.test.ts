import { describe, expect, test } from 'vitest';
import { repaymentClauseMissing } from '../../src/rules/economy/repayment-clause-missing.ts';
import { surplusAndOtherGrantsUnhandled } from '../../src/rules/economy/surplus-and-other-grants-unhandled.ts';
import { sgeiActIncomplete } from '../../src/rules/state-aid/sgei-act-incomplete.ts';
import { scopeUndelimited } from '../../src/rules/structure/scope-undelimited.ts';
import { count } from './beside-the-usual.ts';

describe('repayment-clause-missing, economy', () => {
  test.each([
    'För varje kväll får ni 1 500 kronor.',
    'Ni får 400 kronor per deltagare.',
    'Föreningen får 1 200 kronor för varje genomförd natt.',
    'Vi betalar 350 kronor för varje besök.',
    'Per samtal utgår 90 kronor.',
    'Kommunen ersätter föreningen med 500 kr per timme.',
    'Föreningen får 250 000 kronor om året av kommunen.',
    'Ni får 250 000 kronor om året.',
    'Det blir 250 000 kronor om året till er.',
    'Priset är 85 kronor per portion och räkningen skickas till kommunen.',
    'Till föreningen går 300 000 kronor per år ur socialnämndens budget.',
    'För varje deltagare som har varit med betalar vi 300 kronor till er.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Har ni pengar kvar i december använder ni dem nästa år.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Pengarna ska användas till det som står här och inget annat.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Lånade möbler lämnas tillbaka i gott skick.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Deposition för nyckeln betalas tillbaka när nyckeln lämnas.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Återkoppling lämnas varje kvartal.',
  ])('found: %s', (text) => {
    expect(count(repaymentClauseMissing, 'economy', 'Ekonomi', text)).toBeGreaterThan(0);
  });

  test.each([
    'Föreningen säljer kaffe för 10 kronor koppen.',
    'Den som vill låna en båt får betala 50 kronor till föreningen.',
    'Varje medlem betalar 200 kronor om året till föreningen.',
    'Föreningen får 40 000 kronor om året av Lions.',
    'Lokalen är värd 80 000 kronor om året och lånas ut utan kostnad.',
    'Hyran är 5 000 kronor i månaden och föreningen betalar den själv till värden.',
    'Föreningen lägger 30 000 kronor om året ur egen kassa.',
    'Deltagarna får köpa lunch för 60 kronor.',
    'För varje kväll får föreningen in ungefär 500 kronor i kaffepengar.',
    'Varje deltagare betalar 300 kronor per termin.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Går pengarna till något annat vill vi ha dem tillbaka.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Det ni inte har gjort av med skickar ni tillbaka till oss.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Oanvända pengar går åter till kommunen när tiden är slut.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Har något använts fel får vi kräva tillbaka det.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Vad som finns kvar vid periodens slut återgår till nämnden.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Slutar vi i förtid får kommunen tillbaka det som inte är använt.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Pengar som hamnat fel ska lämnas igen.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Används bidraget inte som det är tänkt blir föreningen skyldig att betala igen det.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Det som blir över dras av från nästa års bidrag.',
  ])('silent: %s', (text) => {
    expect(count(repaymentClauseMissing, 'economy', 'Ekonomi', text)).toBe(0);
  });
});

describe('surplus-and-other-grants-unhandled, economy', () => {
  test.each([
    'För varje kväll får ni 1 500 kronor.',
    'Föreningen får 1 200 kronor för varje genomförd natt.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Överskott sparas till nästa år. Föreningen lägger in medlemsavgifter och sponsring.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Överskott sparas till nästa år.\n\n| Part | Vad | Kronor |\n|---|---|---|\n| Föreningen | sponsring och lotter | 20 000 |',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Överskott sparas till nästa år. Föreningen fick tidigare pengar från Arvsfonden.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Överskott sparas till nästa år. Ansökan om bidraget lämnas i mars.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Föreningen får söka andra bidrag och berättar då det.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Föreningen får söka andra bidrag. Blir det bråk om pengarna sätter vi oss ner.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Föreningen får söka andra bidrag. Finns det kaffe kvar bjuds det på nästa träff.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Föreningen får söka andra bidrag. En fjärdedel av pengarna ligger kvar hos oss tills rapporten har kommit.',
  ])('found: %s', (text) => {
    expect(count(surplusAndOtherGrantsUnhandled, 'economy', 'Ekonomi', text)).toBeGreaterThan(0);
  });

  test.each([
    'Den som vill låna en båt får betala 50 kronor till föreningen.',
    'Föreningen får 40 000 kronor om året av Lions.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Blir det något över tar vi med det till nästa år. Sponsring är välkommen och redovisas.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Går inte alla pengar åt får ni behålla dem till nästa säsong. Vill ni söka pengar på annat håll går det bra, säg bara till.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Slantar som ligger kvar i december används i januari. Söker vi fondmedel säger vi till kommunen först.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Överskott betalas tillbaka. Ni får gärna ta in pengar från andra också.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Vad som inte har gått åt dras av på nästa utbetalning. Pengar från fler håll är okej.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Blir kalaset billigare än vi trott går resten till nästa. Dubbla bidrag för samma sak är inte tillåtet.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Eventuell vinst stannar i verksamheten. Den som får stöd från någon annan för samma kostnader talar om det.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Medel som inte förbrukats före årets slut återförs till nämnden. Annan medfinansiering ska anmälas.',
    'Kommunen bidrar med 300 000 kronor per år till föreningen. Har ni pengar kvar i december hör ni av er, så bestämmer vi ihop vad de ska gå till. Det står er fritt att vända er till fonder.',
  ])('silent: %s', (text) => {
    expect(count(surplusAndOtherGrantsUnhandled, 'economy', 'Ekonomi', text)).toBe(0);
  });
});

describe('scope-undelimited, activity', () => {
  test.each([
    'Vi ordnar träffar för unga på fredagar. Parkeringsböter kan varken kommunen eller föreningen göra något åt.',
    'Vi ordnar träffar för unga på fredagar. Ingen behöver anmäla sig.',
    'Vi ordnar träffar för unga på fredagar. Det kostar inget att komma.',
    'Vi ordnar träffar för unga på fredagar. Ingen ska behöva vara ensam.',
    'Vi ordnar träffar för unga på fredagar. Alla kommer inte varje gång.',
    'Vi ordnar träffar för unga på fredagar. Det är inte alltid lätt att hitta hit.',
  ])('found: %s', (text) => {
    expect(count(scopeUndelimited, 'activity', 'Verksamhet', text)).toBeGreaterThan(0);
  });

  test.each([
    'Vi ordnar träffar för unga på fredagar. Läxhjälp har vi inte.',
    'Vi ordnar träffar för unga på fredagar. Vi är ingen vårdinrättning.',
    'Vi ordnar träffar för unga på fredagar. Vi skjutsar inte och vi lagar inte mat.',
    'Vi ordnar träffar för unga på fredagar. Den som behöver behandling får gå till vårdcentralen.',
    'Vi ordnar träffar för unga på fredagar. Myndighetsutövning hör inte hit.',
    'Vi ordnar träffar för unga på fredagar. Resten av föreningens verksamhet har inget med det här att göra.',
    'Vi ordnar träffar för unga på fredagar. Det är allt; läger och resor ordnar föreningen för sig.',
    'Vi ordnar träffar för unga på fredagar. Utanför står terapi och juridisk rådgivning.',
  ])('silent: %s', (text) => {
    expect(count(scopeUndelimited, 'activity', 'Verksamhet', text)).toBe(0);
  });
});

describe('sgei-act-incomplete, economy', () => {
  test.each([
    'Jurister behöver vi inte blanda in: det här är en tjänst av allmänt ekonomiskt intresse, och då är frågan om statsstöd löst.',
    'Eftersom det är en tjänst av allmänt ekonomiskt intresse behöver ingen fundera mer på statsstöd.',
    'Stödet är tillåtet eftersom verksamheten är en SGEI.',
    'Pengarna lämnas på den grunden att arbetet är av allmänt ekonomiskt intresse, en SGEI.',
    'Kommunens ekonom har skrivit att detta är en tjänst av allmänt ekonomiskt intresse och att mer inte behöver sägas.',
    'Vi räknar det som en tjänst av allmänt ekonomiskt intresse, så statsstödsreglerna är inget hinder.',
  ])('found: %s', (text) => {
    expect(count(sgeiActIncomplete, 'economy', 'Ekonomi', text)).toBeGreaterThan(0);
  });

  test.each([
    'Det är inte fråga om en tjänst av allmänt ekonomiskt intresse.',
    'Någon tjänst av allmänt ekonomiskt intresse handlar det inte om.',
    'Juristen prövade om det är en tjänst av allmänt ekonomiskt intresse och kom fram till att det inte är det.',
    'Reglerna om tjänster av allmänt ekonomiskt intresse behöver inte tillämpas.',
  ])('silent: %s', (text) => {
    expect(count(sgeiActIncomplete, 'economy', 'Ekonomi', text)).toBe(0);
  });
});
