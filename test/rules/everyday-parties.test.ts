import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { hiredPersonAfterEnd } from '../../src/rules/commitments/hired-person-after-end.ts';
import { partyWithoutCommitment } from '../../src/rules/commitments/party-without-commitment.ts';
import { steeringGroupIncomplete } from '../../src/rules/commitments/steering-group-incomplete.ts';
import { partyNameVariant } from '../../src/rules/consistency/party-name-variant.ts';
import { amountBasisUnclear } from '../../src/rules/economy/amount-basis-unclear.ts';
import { amountMissing } from '../../src/rules/economy/amount-missing.ts';
import { followupIncomplete } from '../../src/rules/follow-up/followup-incomplete.ts';
import { followupNoEffectQuestion } from '../../src/rules/follow-up/followup-no-effect-question.ts';
import { contactPersonMissing } from '../../src/rules/parties/contact-person-missing.ts';
import { democracyConditionsUnstated } from '../../src/rules/parties/democracy-conditions-unstated.ts';
import { partyKindMissing } from '../../src/rules/parties/party-kind-missing.ts';
import { umbrellaMembersUndefined } from '../../src/rules/parties/umbrella-members-undefined.ts';
import { initiativeNotCivilSociety } from '../../src/rules/procurement/initiative-not-civil-society.ts';
import { looksLikeGrant } from '../../src/rules/procurement/looks-like-grant.ts';
import { marketNotAssessed } from '../../src/rules/procurement/market-not-assessed.ts';
import { termInvalid } from '../../src/rules/term/term-invalid.ts';
import { finds } from './finds.ts';

const two =
  '## Parter\n\nExempelstads kommun (212000-9150) genom socialnämnden, nedan kommunen\n\nFöreningen Norra (802499-0015), nedan föreningen\n';
const three = `${two}\nNorra Bildningsförbund, studieförbund (802499-0023)\n`;
const civil = '## Parter\n\nNorra byalag (802499-0023)\n\nFöreningen Norra (802499-0015)\n';
const umbrella = (said: string) =>
  `## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- ${said}, organisationsnummer 802499-0015\n`;
const all = (rule: Rule, heading: string, text: string, parties = two) =>
  finds(rule, `# Norra mötesplatsen\n\n${parties}\n## ${heading}\n\n${text}\n`);
/** The messages of one rule, a question with its mark. */
const run = (rule: Rule, heading: string, text: string, parties = two) =>
  all(rule, heading, text, parties)
    .map(({ message, severity }) => (severity === 'question' ? `${message}?` : message))
    .join(',');

describe('parties in everyday words', () => {
  it.each([
    ['public', 'Kommunen är inte med och skriver under. Kommunen hjälper till med pengar.'],
    ['public', 'Kommunen är inte part i det här, men ska få en rapport i december.'],
    ['public', 'Kommunen står utanför avtalet men bidrar med lokalen.'],
    ['public', 'Kommunen skriver inte under, men har lovat att delta ibland.'],
    ['public', 'Byalaget håller i nycklarna. Föreningen bakar.'],
    ['', 'Kommunen ska upplåta lokalen. Byalaget håller i nycklarna.'],
    ['', 'Kommunen ansvarar för städningen. Kommunen är inte med på alla kvällar.'],
    ['', 'Kommunen bidrar med lokalen och är inte med i driften.'],
  ])('kind of party %s: %s', (expected, text) => {
    expect(run(partyKindMissing, 'Insatser och åtaganden', text, civil)).toBe(expected);
  });

  it.each([
    ['unstated?', 'Skrivet av sekreteraren på uppdrag av årsmötet.'],
    ['unstated?', 'Rapporten läses upp på föreningens årsmöte.'],
    ['unstated?', 'Årsmötet är öppet för alla grannar.'],
    ['unstated?', 'Vi bjuder på tårta efter årsmötet.'],
    ['unstated?', 'Föreningens årsmöte får en kopia av rapporten i mars.'],
    ['', 'Föreningen har lämnat årsmötesprotokoll till kommunen.'],
    ['', 'Föreningen håller årsmöte varje år och väljer där sin styrelse.'],
    ['', 'Protokollet från årsmötet finns i ärendet.'],
    ['', 'Årsmötet väljer styrelse och revisor, och alla medlemmar har en röst.'],
    ['', 'Stadgarna är granskade av kommunen.'],
    ['', 'Föreningen är öppen för alla och styrs demokratiskt av sina medlemmar.'],
  ])('democracy %s: %s', (expected, text) => {
    expect(run(democracyConditionsUnstated, 'Bakgrund', text)).toBe(expected);
  });

  it.each([
    ['phone', 'Frågor: ring Bo på 070-174 06 051.'],
    ['phone', 'Undrar du något når du Kim på telefon 070-174 06 5, eller mejla kim@exempel.se.'],
    ['phone', 'Nycklarna lämnas till Bo, mobil 070 1740 6051.'],
    ['', 'Frågor: ring Bo på 070-174 06 05.'],
    ['', 'Frågor: ring växeln på 0523-61 30 00.'],
    ['', 'Bankgirot är 070-1740605 och kontot 0701 740 605 11.'],
    ['', 'Ring +46 70 174 06 05.'],
  ])('telephone %s: %s', (expected, text) => {
    expect(run(contactPersonMissing, 'Övrigt', text)).toBe(expected);
  });

  it.each([
    ['open-ended', 'så länge vi orkar', 'Det här gäller från våren och så länge vi orkar.'],
    ['open-ended', 'så länge parterna vill', 'Avtalet gäller så länge parterna vill.'],
    ['open-ended', 'tills någon säger upp det', 'Avtalet gäller tills någon säger upp det.'],
    ['open-ended', 'utan slutdatum', 'Överenskommelsen gäller utan slutdatum.'],
    ['open-ended', 'på obestämd tid', 'Partnerskapet pågår på obestämd tid.'],
    ['open-ended', 'så länge det behövs', 'Uppgörelsen gäller så länge det behövs.'],
    ['missing', 'Det här gäller från i vår.', 'Det här gäller från i vår. Vi hörs.'],
    ['missing', 'Samarbetet börjar när taket är lagat.', 'Samarbetet börjar när taket är lagat.'],
    ['missing', '## Hur länge det gäller', 'Vi får se.'],
    ['', '', 'Avtalet gäller från den 1 mars 2027 till den 31 december 2028, så länge båda vill.'],
    ['', '', 'Avtalet gäller 2027-01-01–2028-12-31. Sekretessen gäller så länge det behövs.'],
  ])('term %s on %s: %s', (expected, on, text) => {
    const found = all(termInvalid, 'Hur länge det gäller', text);
    expect([found.map(({ message }) => message).join(), found[0]?.on ?? '']).toEqual([
      expected,
      on,
    ]);
  });

  it.each([
    [
      'undefined',
      umbrella('Norra Samråd, ideell förening och paraplyorganisation för föreningarna på orten'),
    ],
    ['undefined', umbrella('Samverkan Norra, en paraply för tolv lokala föreningar')],
    ['undefined', umbrella('Norra Allians, samarbetsorganisation för kvinnojourer')],
    [
      'undefined',
      umbrella('Norras Kulturråd, ideell förening, takorganisation för kulturföreningar'),
    ],
    ['', umbrella('Föreningen Norra, medlem i paraplyorganisationen Södra Råd')],
    ['', umbrella('Föreningen Norra, ideell förening för alla som paddlar')],
    ['', umbrella('Föreningen Norra, som ansluten till en riksorganisation')],
  ])('umbrella %s: %s', (expected, parties) => {
    expect(
      run(umbrellaMembersUndefined, 'Verksamhet', 'Kaféet är öppet varje vecka.', parties),
    ).toBe(expected);
  });

  const both = 'Kommunen upplåter lokalen. Föreningen bemannar kaféet.';
  it.each([
    [
      'none',
      `${both}\n\n## Styrgrupp\n\nStyrgruppen består av två personer från kommunen, två från föreningen och två från Bildningsförbundet.`,
    ],
    ['none', `${both}\n\n## Underskrifter\n\nFör Bildningsförbundet: Bo Ask`],
    ['none', `${both} Resultatet skickas till Bildningsförbundet.`],
    [
      'none',
      `${both}\n\n## Styrgrupp\n\nFrån Bildningsförbundet kommer en ledamot till styrgruppen.`,
    ],
    ['none', `${both} Bildningsförbundet har varit med från början och lånade ut en lokal 2024.`],
    [
      'none',
      `${both}\n\n## Samverkan\n\nI referensgruppen sitter en person från kommunen och en från Bildningsförbundet.`,
    ],
    ['', `${both} Bildningsförbundet ordnar fyra kurser.`],
    ['', `${both} Kursledarna kommer från Bildningsförbundet.`],
    ['', `${both} En pedagog från Bildningsförbundet leder kurserna.`],
    ['', `${both} Kurserna står Bildningsförbundet för.`],
  ])('commitment %s: %s', (expected, text) => {
    expect(run(partyWithoutCommitment, 'Insatser och åtaganden', text, three)).toBe(expected);
  });

  const group =
    'Styrgruppen består av två personer från varje part. Den träffas varje kvartal, kommunen kallar och för protokoll.';
  it.each([
    ['', `${group} Vi kan be länsbildningsrådet om hjälp.`],
    ['', `${group} Norrasamrådet bidrar med sitt kansli.`],
    [
      '',
      `${group} På varje ort bildar ledarna och en skolvärd en liten planeringsgrupp som väljer dagarna.`,
    ],
    ['', `${group} Kommunföreningsrådet får en kopia.`],
    ['', `${group} Regionidrottsrådet medlar om det behövs.`],
    ['incomplete', `${group} En referensgrupp ger råd.`],
    ['incomplete', 'Styrgruppen leder arbetet.'],
    ['incomplete', `${group} Det finns också en arbetsgrupp.`],
  ])('groups %s: %s', (expected, text) => {
    expect(run(steeringGroupIncomplete, 'Organisation', text)).toBe(expected);
  });

  const named = (name: string) => umbrella(name);
  it.each([
    ['text', named('Samråd Norra Berg'), 'SNB betalar trycket.'],
    ['text', named('Föreningen Vänner vid Vattnet'), 'FVV bidrar med 40 timmar.'],
    ['text', named('Norra Områdets Kulturförening'), 'NOK sköter kaféet.'],
    ['text', named('Hjälpande Händer i Norra'), 'HHN svarar för kvällarna.'],
    ['text', named('Samråd Norra Berg'), 'Ring SNB: kassören Bo Ask.'],
    ['text', named('Samrådet Norrberg'), 'Varorna körs i SN:s skåpbil.'],
    ['', named('Samrådet Norrberg'), 'Lampan är i SN-utförande.'],
    ['', named('Samrådet Norrberg (SN)'), 'Varorna körs i SN:s skåpbil.'],
    ['', named('Samråd Norra Berg (SNB)'), 'SNB betalar trycket.'],
    ['', named('Samråd Norra Berg, nedan SNB'), 'SNB betalar trycket.'],
    ['', named('Samråd Norra Berg'), 'Samråd Norra Berg (SNB) sköter kaféet. SNB betalar trycket.'],
    ['', named('SNB Norra Berg'), 'SNB Norra Berg betalar trycket.'],
    [
      '',
      named('Samråd Norra Berg'),
      'Enligt SNB:s stadgar 2019 får alla vara med. SCB för statistik.',
    ],
    ['', named('Föreningen Norra'), 'IOP och GDPR är förkortningar. FN har tagit fram mål.'],
  ])('abbreviation %s: %s %s', (expected, parties, text) => {
    expect(run(partyNameVariant, 'Insatser och åtaganden', text, parties)).toBe(expected);
  });

  it.each([
    ['amount', 'Kommunen hjälper till med pengar.'],
    ['amount', 'Kommunen har lovat att skjuta till pengar varje år.'],
    ['amount', 'Kommunen står för pengarna och föreningen för arbetet.'],
    ['amount', 'Kommunen sponsrar kaféet. Den som kör får 25 kronor per mil ur kassan.'],
    ['amount', 'Kommunen går in med en slant. Inträdet är 20 kronor.'],
    ['amount', 'Kommunen stöttar oss med pengar till fika.'],
    ['', 'Kommunen hjälper till med 40 000 kronor per år till föreningen.'],
    ['', 'Kommunen hjälper inte till med pengar.'],
    ['', 'Kommunen hjälper till med städningen.'],
    ['', 'Kommunen står för lokalen. Föreningen har egna pengar.'],
    ['', 'Föreningen hjälper till med pengar till den som inte har råd.'],
  ])('amount %s: %s', (expected, text) => {
    expect(run(amountMissing, 'Insatser och åtaganden', text)).toBe(expected);
  });

  it.each([
    [
      'alone',
      'Föreningen sköter allt i kaféet. Kommunen hjälper till med pengar och behöver inte göra något mer.',
    ],
    ['alone', 'Föreningen sköter kaféet. Kommunens enda uppgift är att betala.'],
    ['alone', 'Föreningen sköter kaféet. Kommunen betalar men lägger sig inte i något annat.'],
    ['alone', 'Kommunen bidrar bara med pengar. Vi sköter resten själva.'],
    ['alone', 'Utöver bidraget gör kommunen ingenting.'],
    ['', 'Kommunen bidrar inte bara med pengar utan också med två ledare.'],
    ['', 'Kommunen betalar hyran och leder kvällarna tillsammans med föreningen.'],
    ['', 'Föreningen behöver inte göra något mer. Kommunen ordnar kvällarna.'],
    ['', 'Kommunen behöver inte göra något mer den kvällen.'],
  ])('grant %s: %s', (expected, text) => {
    expect(run(looksLikeGrant, 'Insatser och åtaganden', text)).toBe(expected);
  });

  const term =
    '\n\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2027 till den 31 december 2029.';
  it.each([
    [
      'approximate',
      `Kommunen bidrar med ca 260.000:- till föreningen med start 2027.\n\n| Post | Kommunen | Föreningen |\n|---|---:|---:|\n| Mat | 200 000 kr | 10 000 kr |\n| Resor | 60 000 kr | 5 000 kr |\n| Summa | 260 000 kr | 15 000 kr |${term}`,
    ],
    ['approximate', `Kommunen ger cirka 90 000 kr till föreningen från 2027.${term}`],
    [
      'approximate',
      `Kommunen bidrar med omkring 90 tkr till föreningen.\n\n| Post | Belopp |\n|---|---:|\n| Mat | 90 000 kr |${term}`,
    ],
    ['approximate', `Kommunen betalar ungefär 50.000:- till föreningen.${term}`],
    [
      'approximate',
      `Kommunen bidrar med ca 90.000:- till föreningen med start 2027.\n\n| Post | Kommunen |\n|---|---:|\n| Mat | 60 000 kr |\n| Resor | 30 000 kr |\n| Summa | 90 000 kr |\n\nFöreningen lägger 400 timmar per år, som den värderar till 80 000 kr.${term}`,
    ],
    [
      '',
      `Kommunen bidrar med ca 90.000:- till föreningen.\n\n| Post | Kommunen |\n|---|---:|\n| Mat | 60 000 kr |\n| Resor | 30 000 kr |\n| Summa | 90 000 kr |\n\nBeloppen är per år.${term}`,
    ],
    [
      '',
      `Kommunen bidrar med ca 260 000 kr till föreningen 2027. Exakt belopp är 260 000 kr per år.${term}`,
    ],
    ['', `Kommunen bidrar med 260.000:- per år till föreningen.${term}`],
    [
      '',
      `Kommunen bidrar med 90 000 kr per år till föreningen. Föreningen lägger ungefär 20 000 kr per år.${term}`,
    ],
    ['', `Kommunen bidrar med 90 000 kr per år till föreningen, alltså ca 270 000 kr.${term}`],
  ])('basis %s: %s', (expected, text) => {
    expect(run(amountBasisUnclear, 'Ekonomi', text)).toBe(expected);
  });

  it.each([
    ['', 'Föreningen rekryterar caféledare bland sina medlemmar.'],
    ['', 'Föreningen rekryterar och introducerar kvällsvärdar bland grannarna.'],
    ['', 'Föreningen rekryterar ideella körledare.'],
    ['', 'Föreningen rekryterar telefonvärdar som ger sin tid gratis.'],
    ['missing', 'Föreningen rekryterar en verksamhetsledare på halvtid.'],
    ['missing', 'Föreningen anställer en kaféledare.'],
    ['missing', 'Föreningen rekryterar en samordnare bland sina medlemmar, med lön.'],
  ])('hired %s: %s', (expected, text) => {
    expect(run(hiredPersonAfterEnd, 'Insatser och åtaganden', text)).toBe(expected);
  });

  it.each([
    ['', 'Vi frågar gästerna i maj om de kommer ut mer än förr.'],
    ['', 'Styrgruppen frågar i oktober hur det känns för dem som kommer.'],
    ['', 'Vi frågar varje vår om deltagarna sover bättre än innan.'],
    ['missing', 'Vi räknar gästerna varje vecka. Tidigare räknade vi bara på lördagar.'],
  ])('effect %s: %s', (expected, text) => {
    expect(run(followupNoEffectQuestion, 'Uppföljning', text)).toBe(expected);
  });

  it.each([
    ['', 'Vi frågar gästerna i maj. Bo skriver ihop svaren gratis.'],
    ['', 'Vi frågar gästerna i maj. Kim sammanställer svaren på sin fritid.'],
    ['missing', 'Vi frågar gästerna i maj. Bo skriver ihop svaren.'],
  ])('follow-up %s: %s', (expected, text) => {
    expect(run(followupIncomplete, 'Uppföljning', text)).toBe(expected);
  });

  it.each([
    ['', 'Det var föreningen som tog tag i saken 2024.'],
    ['', 'Grannarna drog i gång träffarna 2024 och bad sedan kommunen att vara med.'],
    ['', 'Det började med att några föräldrar startade en kvällsgrupp.'],
    ['', 'Föreningen tog första steget.'],
    ['', 'Byborna satte i gång på egen hand, och kommunen kom med senare.'],
    ['', 'Föreningen tog sig an frågan när ingen annan gjorde det.'],
    ['', 'Först ut var föreningen, som öppnade ett kafé i sin källare.'],
    ['missing', 'Kaféet startade 2024.'],
    ['missing', 'Träffarna drogs i gång i mars.'],
    ['public', 'Det var kommunen som tog tag i saken och frågade föreningen.'],
  ])('initiative %s: %s', (expected, text) => {
    expect(run(initiativeNotCivilSociety, 'Bakgrund', text)).toBe(expected);
  });

  it.each([
    [
      '',
      'Det finns inget gym och ingen annan som gör detta inom tre mil. Vi ringde runt till företagen i höstas.',
    ],
    ['', 'Ingen annan som vi har frågat vill göra det här. Alla företag på orten svarade nej.'],
    ['', 'Vi har hört oss för bland ortens företag. Inget av dem var intresserat.'],
    ['', 'Föreningens kassör ringde alla kaféer i trakten, och inget ville öppna på kvällen.'],
    ['', 'Ingen gör detta här i trakten; vi har letat efter företag och andra som kunde ta det.'],
    ['missing', 'Ingen annan kväll passar lika bra. Vi ringde alla medlemmar i höstas.'],
    ['missing', 'Det finns inget kök i huset.'],
  ])('market %s: %s', (expected, text) => {
    expect(run(marketNotAssessed, 'Bakgrund', text)).toBe(expected);
  });
});
